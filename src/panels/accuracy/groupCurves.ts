import type { GrafanaTheme2 } from '@grafana/data';
import type { PerformanceCurve } from '../../schema/query/performanceQuery';
import type { CurveAnswer } from '../../viz/performance/curveAnswer';
import { splitCurve } from '../../viz/performance/splitCurve';
import type { DrawnCurve } from './detail/drawnCurve';

export interface CurveGroup {
  view: PerformanceCurve;
  curves: DrawnCurve[];
}

/** Curves by view, a colour each. */
export function groupCurves(answers: readonly CurveAnswer[], theme: GrafanaTheme2): CurveGroup[] {
  const views = [...new Set(answers.map(({ view }) => view))];
  const { palette } = theme.visualization;
  return views.map((view) => ({
    view,
    curves: answers
      .filter((answer) => answer.view === view)
      .flatMap(({ frame }) => splitCurve(frame))
      .map((table, index) => ({
        name: table.name,
        color: theme.visualization.getColorByName(palette[index % palette.length] ?? 'green'),
        table,
      })),
  }));
}
