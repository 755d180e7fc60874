import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { EventLog, EventLogs } from '../../../services/events/eventLog';
import { FileEventLog } from './fileEventLog';

const mostLogs = 1000;
const mostEvents = 20_000;

/** The logs of a data source of an organisation. */
export type OpenEventLogs = (orgId: number, uid: string) => EventLogs;

/**
 * Logs below the operator's folder: state_dir/events/<organisation>/<data source>/<registry>. A data source whose settings change
 * goes on with the same open log, so that two never write the same file.
 */
export function openEventLogs(stateDir: string): OpenEventLogs {
  const opened = new LRUCache<string, EventLog>({ max: mostLogs });
  return (orgId, uid) => ({
    open(registry) {
      const folder = join(stateDir, 'events', String(orgId), getFolderName(uid), getFolderName(registry));
      const log = opened.get(folder) ?? new FileEventLog(folder, mostEvents);
      opened.set(folder, log);
      return log;
    },
  });
}

/** A name as it is where it can be a folder's name anywhere, otherwise its hash. */
function getFolderName(name: string): string {
  return /^[A-Za-z0-9_-]{1,64}$/.test(name) ? name : createHash('sha256').update(name).digest('hex');
}
