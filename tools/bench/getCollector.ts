import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Node's own garbage collection, which is hidden unless asked for. */
export function getCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') {
    throw new Error("This Node doesn't offer its garbage collection. Use a release build of Node.");
  }
  return () => void Reflect.apply(collect, undefined, []);
}
