import type { ScopedVars } from '@grafana/data';
import { getTemplateSrv } from '@grafana/runtime';

/** What Grafana and editors write into a query that changes nothing about its series. */
const leftAside = ['refId', 'key', 'hide', 'datasource', 'intervalMs', 'maxDataPoints', 'requestId', 'editorMode'];

/**
 * Names a query of a data source with its dashboard variables replaced, so that feedback on its series finds them in
 * every panel that asks the same. Grafana's own variables (`$__interval`, `$__range` …) follow the zoom and stay as
 * they are written. A hash: annotations can be read by more people than queries.
 */
export function getSourceKey(uid: string, query: Readonly<Record<string, unknown>>, scopedVars: ScopedVars): string {
  const kept = Object.entries(query).filter(([name, value]) => !leftAside.includes(name) && value !== undefined);
  const text = JSON.stringify([uid, kept.sort(([left], [right]) => (left < right ? -1 : 1))]);
  const own = '\u0001';
  const replaced = getTemplateSrv().replace(text.replaceAll(/\$(?=\{?__)/g, own), scopedVars);
  return hashText(replaced.replaceAll(own, '$'));
}

/** FNV-1a over UTF-16 code units, 64 bits, in hexadecimal. */
function hashText(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
