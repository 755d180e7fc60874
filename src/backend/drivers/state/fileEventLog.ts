import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegistryEvent } from '../../../registries/modelRegistry';
import { catalogueSnapshotSchema } from '../../../services/events/catalogueSnapshot';
import type { CatalogueSnapshot } from '../../../services/events/catalogueSnapshot';
import type { EventLog } from '../../../services/events/eventLog';
import { parseEventLines } from './parseEventLines';
import { toStateError } from './toStateError';
import { writeAtomically } from './writeAtomically';

/** Files may grow by this before their oldest lines are cut off. */
const slack = 1.25;

interface Held {
  events: RegistryEvent[];
  isTorn: boolean;
}

/**
 * Events of one registry as lines of JSON that are only ever added to, and beside them what it held when it was last looked at. One
 * process writes at a time; its writes are in order.
 */
export class FileEventLog implements EventLog {
  problem?: string;
  private held?: Promise<Held>;
  private snapshot?: Promise<CatalogueSnapshot | undefined>;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly folder: string,
    private readonly mostEvents: number
  ) {}

  async readEvents(): Promise<readonly RegistryEvent[]> {
    return (await this.open()).events;
  }

  readSnapshot(): Promise<CatalogueSnapshot | undefined> {
    this.snapshot ??= this.readSnapshotFile().catch((error: unknown) => {
      this.snapshot = undefined;
      throw error;
    });
    return this.snapshot;
  }

  append(events: readonly RegistryEvent[]): Promise<void> {
    return this.inTurn(async () => {
      const held = await this.open();
      const ids = new Set(held.events.map(({ id }) => id));
      const fresh = events.filter(({ id }) => !ids.has(id));
      if (fresh.length === 0) {
        return;
      }
      const all = [...held.events, ...fresh];
      if (held.isTorn || all.length > this.mostEvents * slack) {
        const newest = all.slice(-this.mostEvents);
        await writeAtomically(this.eventsPath, formatLines(newest));
        this.held = Promise.resolve({ events: newest, isTorn: false });
      } else {
        // Until it is certain that the line is whole, the file counts as torn.
        held.isTorn = true;
        await appendFile(this.eventsPath, formatLines(fresh), { mode: 0o600 });
        this.held = Promise.resolve({ events: all, isTorn: false });
      }
    });
  }

  writeSnapshot(snapshot: CatalogueSnapshot): Promise<void> {
    return this.inTurn(async () => {
      await writeAtomically(this.snapshotPath, JSON.stringify(snapshot));
      this.snapshot = Promise.resolve(snapshot);
    });
  }

  private get eventsPath(): string {
    return join(this.folder, 'events.jsonl');
  }

  private get snapshotPath(): string {
    return join(this.folder, 'snapshot.json');
  }

  private inTurn(write: () => Promise<void>): Promise<void> {
    const turn = this.writing.then(async () => {
      try {
        await mkdir(this.folder, { recursive: true, mode: 0o700 });
        await write();
        this.problem = undefined;
      } catch (error) {
        const failure = toStateError('written', error);
        this.problem = `${failure.message}. ${failure.remedy}`;
        throw failure;
      }
    });
    this.writing = turn.catch(() => undefined);
    return turn;
  }

  private open(): Promise<Held> {
    this.held ??= readIfThere(this.eventsPath).then(parseEventLines, (error: unknown) => {
      this.held = undefined;
      throw error;
    });
    return this.held;
  }

  /** A snapshot that can't be understood is as good as none: the next look begins anew. */
  private async readSnapshotFile(): Promise<CatalogueSnapshot | undefined> {
    const text = await readIfThere(this.snapshotPath);
    try {
      return catalogueSnapshotSchema.parse(JSON.parse(text));
    } catch {
      return undefined;
    }
  }
}

function formatLines(events: readonly RegistryEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return '';
    }
    throw toStateError('read', error);
  }
}
