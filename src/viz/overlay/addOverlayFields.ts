import { FieldType, type DataFrame, type Field } from '@grafana/data';
import { buildOverlayFields, type OverlayParts } from './buildOverlayFields';
import type { JudgedSeries } from './judgedSeries';

/**
 * Adds what the overlay draws to the frames that hold the judged series. All original fields stay as they are.
 *
 * A single frame gets the fields at its end. Of several frames each gets a companion of the same name and refId,
 * after all of them: Grafana gives out palette colours by position, and the series are to keep theirs.
 */
export function addOverlayFields<Judged extends JudgedSeries>(
  frames: DataFrame[],
  judged: readonly Judged[],
  getParts: (entry: Judged) => OverlayParts
): DataFrame[] {
  const added = groupByFrame(judged, (entry) => buildOverlayFields(entry, getParts(entry)));
  const [first] = frames;
  if (first !== undefined && frames.length === 1) {
    return [{ ...first, fields: [...first.fields, ...(added.get(0) ?? [])] }];
  }
  return [...frames, ...frames.flatMap((frame, index) => buildCompanion(frame, added.get(index)))];
}

function groupByFrame<Judged extends JudgedSeries>(
  judged: readonly Judged[],
  build: (entry: Judged) => Field[]
): Map<number, Field[]> {
  const fields = new Map<number, Field[]>();
  for (const entry of judged) {
    const { frameIndex } = entry.series;
    fields.set(frameIndex, [...(fields.get(frameIndex) ?? []), ...build(entry)]);
  }
  return fields;
}

function buildCompanion(frame: DataFrame, added: Field[] | undefined): DataFrame[] {
  const timeField = frame.fields.find(({ type }) => type === FieldType.time);
  if (timeField === undefined || added === undefined || added.length === 0) {
    return [];
  }
  return [{ ...frame, meta: undefined, fields: [{ ...timeField, state: undefined }, ...added] }];
}
