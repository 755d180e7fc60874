import type { DataFrame } from '@grafana/data';
import type { DriftCell } from '../../../viz/drift/driftCell';
import { findField } from '../../../viz/frames/findField';
import { toNumber } from '../../../viz/frames/toNumber';
import { toText } from '../../../viz/frames/toText';

/** The rows of a distribution frame that are a cell's: by column, model, segment and time as far as the frame has them. */
export function findDistributionRows(frame: DataFrame, cell: DriftCell): number[] {
  const names = (['column', 'model', 'version', 'segment'] as const).flatMap((name) => {
    const field = findField(frame, name);
    return field === undefined || cell[name] === '' ? [] : [{ field, wanted: cell[name] }];
  });
  const time = findField(frame, 'time');
  return Array.from({ length: frame.length }, (_, row) => row).filter((row) => {
    const isWindow = time === undefined || isWithin(toNumber(time.values[row]), cell);
    return isWindow && names.every(({ field, wanted }) => toText(field.values[row]) === wanted);
  });
}

function isWithin(time: number, { start, end }: DriftCell): boolean {
  return time >= start && time < end;
}
