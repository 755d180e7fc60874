import type { DataFrame, Field } from '@grafana/data';
import { groupRows } from '../frames/groupRows';
import { readNames } from '../frames/readNames';
import { readNumbers } from '../frames/readNumbers';
import { toBoolean } from '../frames/toBoolean';
import { toText } from '../frames/toText';
import { completeness } from './completeness';
import type { DriftColumnName, DriftRow, DriftSource } from './driftGrid';
import { getDriftVerdict } from './getDriftVerdict';
import type { LooseDriftCells } from './looseDriftCells';

type Fields = ReadonlyMap<DriftColumnName, Field>;

const dimensions = ['model', 'version', 'segment', 'column', 'method'] as const;

/** Reads a frame whose columns are the contract's; which ones there are was checked before. */
export function readDriftTable(frame: DataFrame, fields: Fields): LooseDriftCells {
  const { length } = frame;
  const { groupOf, firstRows } = groupRows(
    dimensions.map((name) => readNames(fields.get(name), length)),
    length
  );
  const source: DriftSource = { frame, fields };
  const ratio = readRatios(fields, length);
  return {
    source,
    rows: firstRows.map((row) => readRow(fields, row)),
    row: groupOf,
    start: readNumbers(fields.get('time'), length),
    end: readNumbers(fields.get('window_end'), length),
    ratio,
    verdict: readVerdicts(fields, ratio),
    complete: readCompleteness(fields.get('complete'), length),
  };
}

function readRow(fields: Fields, row: number): DriftRow {
  const read = (name: DriftColumnName) => toText(fields.get(name)?.values[row]);
  return {
    column: read('column'),
    model: read('model'),
    version: read('version'),
    segment: read('segment'),
    kind: read('kind'),
    method: read('method'),
  };
}

function readRatios(fields: Fields, length: number): Float64Array {
  const ratioField = fields.get('ratio');
  if (ratioField !== undefined) {
    return readNumbers(ratioField, length);
  }
  const score = readNumbers(fields.get('score'), length);
  const threshold = readNumbers(fields.get('threshold'), length);
  return score.map((value, row) => {
    const limit = threshold[row] ?? Number.NaN;
    return limit > 0 ? value / limit : Number.NaN;
  });
}

function readVerdicts(fields: Fields, ratio: Float64Array): Uint8Array {
  const state = readNames(fields.get('state'), ratio.length);
  const drifted = fields.get('drifted');
  return Uint8Array.from(ratio, (value, row) =>
    getDriftVerdict(state.names[state.codes[row] ?? 0] ?? '', toBoolean(drifted?.values[row]), value)
  );
}

function readCompleteness(field: Field | undefined, length: number): Uint8Array {
  const complete = new Uint8Array(length).fill(completeness.unsaid);
  if (field !== undefined) {
    for (let row = 0; row < length; row++) {
      const said = toBoolean(field.values[row]);
      complete[row] = said === undefined ? completeness.unsaid : said ? completeness.ended : completeness.open;
    }
  }
  return complete;
}
