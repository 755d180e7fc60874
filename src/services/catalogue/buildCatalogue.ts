import type { CancelSignal } from '../../registries/cancelSignal';
import { RegistryError } from '../../registries/registryError';
import { formatProblem } from '../formatProblem';
import { formatInstant } from '../windows/formatInstant';
import { joinModels } from './joinModels';
import type { CatalogueBounds } from './readRegistry';
import { readRegistry } from './readRegistry';
import type { FoundModel, RegistryCatalogue } from './registryCatalogue';
import type { RegistryEntry } from './registryEntry';

interface CatalogueOptions extends CatalogueBounds {
  /** How long what was read is good for, in ms. */
  timeToLive: number;
  /** How long a registry that failed is left alone, in ms. */
  pause: number;
  now: () => number;
}

/** One registry's part of the catalogue, or why there is none. Both: it fails now, and this is what it held before. */
export interface RegistryReading {
  registry: string;
  catalogue?: RegistryCatalogue;
  /** The models of the catalogue, joined once for all who ask. */
  models: readonly FoundModel[];
  problem?: string;
}

/** What all registries of a data source hold. */
export interface Catalogue {
  readonly entries: readonly RegistryEntry[];
  /** All of them, or those named; each from memory while that is fresh. Never rejects for a registry's fault. */
  read: (registries?: readonly string[], signal?: CancelSignal) => Promise<RegistryReading[]>;
}

interface Shelf {
  catalogue?: RegistryCatalogue;
  models: readonly FoundModel[];
  /** Until when the catalogue, or the failure, is not asked about again. */
  goodUntil: number;
  problem?: string;
  running?: Promise<void>;
}

/**
 * A catalogue that remembers. A registry is read once however many ask, and to its end even where the one who asked first has gone,
 * so that a catalogue that takes longer than a query may is there for the next.
 */
export function buildCatalogue(entries: readonly RegistryEntry[], options: CatalogueOptions): Catalogue {
  const { timeToLive, pause, now } = options;
  const shelves = new Map(entries.map((entry): [string, Shelf] => [entry.id, { models: [], goodUntil: 0 }]));

  const refresh = async (entry: RegistryEntry, shelf: Shelf): Promise<void> => {
    try {
      const catalogue = await readRegistry(entry.open(), options, now());
      shelf.catalogue = catalogue;
      shelf.models = joinModels(catalogue);
      shelf.problem = undefined;
      shelf.goodUntil = now() + timeToLive;
    } catch (error) {
      if (!(error instanceof RegistryError)) {
        throw error;
      }
      shelf.problem = formatProblem(error);
      shelf.goodUntil = now() + pause;
    } finally {
      shelf.running = undefined;
    }
  };

  const readOne = async (entry: RegistryEntry, signal?: CancelSignal): Promise<RegistryReading> => {
    const shelf = shelves.get(entry.id) ?? { models: [], goodUntil: 0 };
    if (now() >= shelf.goodUntil) {
      shelf.running ??= refresh(entry, shelf);
      await waitUnlessCancelled(shelf.running, signal);
    }
    return { registry: entry.id, catalogue: shelf.catalogue, models: shelf.models, problem: describeFailure(shelf) };
  };

  return {
    entries,
    read: (registries, signal) =>
      Promise.all(
        entries
          .filter(({ id }) => registries === undefined || registries.includes(id))
          .map((entry) => readOne(entry, signal))
      ),
  };
}

function describeFailure({ catalogue, problem }: Shelf): string | undefined {
  if (problem === undefined) {
    return undefined;
  }
  return catalogue === undefined ? problem : `${problem} What is shown was read at ${formatInstant(catalogue.read)}.`;
}

function waitUnlessCancelled(work: Promise<void>, signal?: CancelSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new RegistryError('cancelled', 'The request was cancelled', ''));
    signal?.addEventListener('abort', stop);
    if (signal?.aborted === true) {
      stop();
    }
    work.then(resolve, reject).finally(() => signal?.removeEventListener('abort', stop));
  });
}
