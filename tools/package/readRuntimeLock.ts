import { readFileSync } from 'node:fs';
import { runtimeLockSchema, type RuntimeLock } from './runtimeLock';

export function readRuntimeLock(path: string): RuntimeLock {
  return runtimeLockSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}
