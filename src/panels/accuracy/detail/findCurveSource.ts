import type { DataQueryRequest, PanelData } from '@grafana/data';
import type { PerformanceCurve } from '../../../schema/query/performanceQuery';
import type { CurveAnswer } from '../../../viz/performance/curveAnswer';
import { findTarget } from '../../../viz/request/findTarget';
import { modelsDataSourceType } from '../../../viz/request/modelsDataSourceType';
import type { AccuracyChart, ChartLine } from '../accuracyChart';
import type { CellValues } from '../options';
import { buildCurveRequest } from './buildCurveRequest';

/** A line and the question for its curve. */
export interface CurveQuestions {
  line: ChartLine;
  request: DataQueryRequest;
}

/** Where a window's curves come from. */
export type CurveSource =
  { kind: 'requests'; questions: CurveQuestions[] } | { kind: 'answers'; answers: CurveAnswer[] } | { kind: 'none' };

export interface WantedCurves {
  data: PanelData;
  answers: readonly CurveAnswer[];
  chart: AccuracyChart;
  lines: readonly ChartLine[];
  place: number;
  view: PerformanceCurve;
  costs: CellValues | undefined;
  requestId: string;
}

/** As many lines as can be told apart in a curve. */
const mostCurves = 6;

/** The data source of the lines, when that is Plumbline Models; else curves among the panel's own frames. */
export function findCurveSource(wanted: WantedCurves): CurveSource {
  const { data, answers, chart, lines, place, view, costs, requestId } = wanted;
  const start = chart.times[place];
  const end = chart.ends[place];
  const { request } = data;
  if (request !== undefined && start !== undefined && end !== undefined && !Number.isNaN(end)) {
    const questions = pickLines(lines, place).flatMap((line, index): CurveQuestions[] => {
      const target = findTarget(request, line.line.frame.refId);
      return target?.datasource?.type === modelsDataSourceType
        ? [
            {
              line,
              request: buildCurveRequest(request, target, {
                view,
                line: line.line,
                start,
                end,
                costs,
                requestId: `${requestId}-${index}`,
              }),
            },
          ]
        : [];
    });
    if (questions.length > 0) {
      return { kind: 'requests', questions };
    }
  }
  const own = answers.filter((answer) => answer.view === view);
  return own.length > 0 ? { kind: 'answers', answers: own } : { kind: 'none' };
}

/** Lines with rows in the window, each subject once: a metric more or its estimate has the same curve. */
function pickLines(lines: readonly ChartLine[], place: number): ChartLine[] {
  const bySubject = new Map<string, ChartLine>();
  for (const line of lines) {
    const { model, version, segment, frame } = line.line;
    const key = JSON.stringify([model, version, segment, frame.refId]);
    if (line.points[place] !== undefined && !bySubject.has(key)) {
      bySubject.set(key, line);
    }
  }
  return [...bySubject.values()].slice(0, mostCurves);
}
