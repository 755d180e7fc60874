import { t } from '@grafana/i18n';
import { forkJoin, map, type Observable } from 'rxjs';
import type { PerformanceCurve } from '../../../schema/query/performanceQuery';
import { findCurveView } from '../../../viz/performance/findCurveView';
import { splitCurve } from '../../../viz/performance/splitCurve';
import { runDetailRequest, type DetailAnswer } from '../../../viz/request/runDetailRequest';
import type { CurveState } from './curveState';
import type { DrawnCurve } from './drawnCurve';
import type { CurveQuestions } from './findCurveSource';

/** Asks for each line's curve at once. A line that fails leaves the others' curves. */
export function fetchCurves(questions: readonly CurveQuestions[], view: PerformanceCurve): Observable<CurveState> {
  return forkJoin(questions.map(({ request }) => runDetailRequest(request))).pipe(
    map((answers) => {
      const curves = answers.flatMap((answer, index) => readCurves(answer, questions[index], view));
      const failures = answers.flatMap((answer) => (answer.kind === 'failed' ? [getMessage(answer)] : []));
      const [first] = failures;
      return curves.length === 0 && first !== undefined
        ? { kind: 'failed', message: first }
        : { kind: 'ready', curves, failures };
    })
  );
}

function readCurves(answer: DetailAnswer, question: CurveQuestions | undefined, view: PerformanceCurve): DrawnCurve[] {
  const frame = answer.kind === 'frames' ? answer.series.find((other) => findCurveView(other) === view) : undefined;
  if (frame === undefined || frame.length === 0 || question === undefined) {
    return [];
  }
  const { name, color } = question.line;
  return splitCurve(frame).map((table) => ({ name, color, table }));
}

function getMessage({ message }: Extract<DetailAnswer, { kind: 'failed' }>): string {
  return message ?? t('accuracy-detail.no-answer', 'The data source gave no answer for this window.');
}
