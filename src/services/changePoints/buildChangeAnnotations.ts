import type { ChangeDetectorName } from '../../core/drift/streaming/changeDetectorName';
import { changeAnnotationsColumns } from '../../schema/frames/changeAnnotationsColumns';
import type { Frame, FrameMeta } from '../../schema/frames/frame';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { SeriesChange } from './seriesChange';

/** Changes as Grafana reads annotations; plain text, which whoever shows it as HTML escapes. */
export function buildChangeAnnotations(
  changes: readonly SeriesChange[],
  { detector, measure }: { detector: ChangeDetectorName; measure: string },
  meta: FrameMeta
): Frame {
  const rows = changes.map((change) => {
    const { labels, series, time, windowEnd, foundAt, before, after, direction, score } = change;
    const { model = '' } = labels;
    const subject = `${measure} of ${series}`;
    const moved = direction === 'up' ? 'rose' : 'fell';
    return {
      time,
      timeEnd: foundAt ?? windowEnd,
      title: `${subject} ${moved}`,
      text: `Model ${model}: from ${formatFigure(before)} to ${formatFigure(after)}, ${formatFigure(score)} times the noise of the series; found by ${detector}`,
      tags: ['change', direction, detector, model].filter((tag) => tag !== '').join(','),
    };
  });
  return buildSpecFrame('changes', changeAnnotationsColumns, rows, meta);
}

function formatFigure(value: number): string {
  return String(Number(value.toPrecision(3)));
}
