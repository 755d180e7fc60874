import type { DataFrame, Field } from '@grafana/data';
import { findField } from '../frames/findField';
import { toNumber } from '../frames/toNumber';
import { toText } from '../frames/toText';
import type { DriftRow } from './driftGrid';

/** How much columns matter to a model, 0 to 1. */
export interface Importance {
  /** `rank`: only their order is known, and the numbers are evenly spaced. */
  kind: 'value' | 'rank';
  /** NaN where the data don't tell. */
  get: (row: Pick<DriftRow, 'column' | 'model'>) => number;
}

/**
 * Reads the importance of columns: from frames with `column` and `importance`, else from the latest `order` of an
 * attribution answer. Undefined where no frame tells.
 */
export function readImportance(frames: readonly DataFrame[]): Importance | undefined {
  return readValues(frames) ?? readRanks(frames);
}

function readValues(frames: readonly DataFrame[]): Importance | undefined {
  const known = new Map<string, number>();
  for (const frame of frames) {
    const [column, importance, model] = ['column', 'importance', 'model'].map((name) => findField(frame, name));
    for (let row = 0; column !== undefined && row < frame.length; row++) {
      const value = toNumber(importance?.values[row]);
      if (!Number.isNaN(value)) {
        known.set(getKey(readText(model, row), readText(column, row)), value);
      }
    }
  }
  return build('value', known);
}

function readRanks(frames: readonly DataFrame[]): Importance | undefined {
  const known = new Map<string, number>();
  for (const frame of frames.filter((candidate) => findField(candidate, 'ndcg') !== undefined)) {
    const [order, model] = ['order', 'model'].map((name) => findField(frame, name));
    for (let row = 0; order !== undefined && row < frame.length; row++) {
      const columns = readText(order, row).split(', ').filter(Boolean);
      columns.forEach((column, place) =>
        known.set(getKey(readText(model, row), column), (columns.length - place) / columns.length)
      );
    }
  }
  return build('rank', known);
}

function build(kind: Importance['kind'], known: ReadonlyMap<string, number>): Importance | undefined {
  return known.size === 0
    ? undefined
    : {
        kind,
        get: ({ column, model }) => known.get(getKey(model, column)) ?? known.get(getKey('', column)) ?? Number.NaN,
      };
}

function readText(field: Field | undefined, row: number): string {
  return toText(field?.values[row]);
}

function getKey(model: string, column: string): string {
  return JSON.stringify([model, column]);
}
