import type { CancelSignal } from '../../stores/cancelSignal';
import type { LabelSource, OutcomeCounts } from '../../stores/outcomeCounts';
import type { PredictionLogStore, RowSelection } from '../../stores/predictionLogStore';
import type { PerformanceQuery } from '../../schema/query/performanceQuery';
import type { Segmentation } from '../segments/listSegments';
import { getCurrentSlices } from '../windows/getCurrentSlices';
import type { WindowPlan } from '../windows/windowPlan';
import type { OutcomeQuery } from './getOutcomeQueries';

export interface OutcomesRequest {
  plan: WindowPlan;
  shift: number;
  selection: RowSelection;
  segments: Segmentation;
  labels: LabelSource;
  by: PerformanceQuery['by'];
  queries: readonly OutcomeQuery[];
}

/** For each segment and window, what each of the queries counted: one slice, or none where there are no rows. */
export async function fetchOutcomes(
  store: PredictionLogStore,
  { plan, shift, selection, segments, labels, by, queries }: OutcomesRequest,
  signal?: CancelSignal
): Promise<(segment: string, place: number) => OutcomeCounts[]> {
  const current = getCurrentSlices(plan, selection, shift);
  const slicing = { ...current.slicing, segment: segments.column };
  const answers = await Promise.all(
    queries.map(({ outcome, filters }) =>
      store.countOutcomes(
        {
          selection: { ...current.selection, filters: [...current.selection.filters, ...filters] },
          slicing,
          labels,
          by,
          outcome,
        },
        signal
      )
    )
  );
  const indexes = answers.map(indexSlices);
  return (segment, place) => {
    const key = getKey(current.slices[place] ?? -1, segment);
    return indexes.flatMap((index, answer) => index.get(key) ?? emptyAnswer(answers[answer]));
  };
}

function indexSlices(answer: OutcomeCounts): Map<string, OutcomeCounts> {
  switch (answer.kind) {
    case 'binary':
      return new Map(
        answer.slices.map((slice) => [getKey(slice.window, slice.segment), { ...answer, slices: [slice] }])
      );
    case 'classes':
      return new Map(
        answer.slices.map((slice) => [getKey(slice.window, slice.segment), { ...answer, slices: [slice] }])
      );
    case 'errors':
      return new Map(
        answer.slices.map((slice) => [getKey(slice.window, slice.segment), { ...answer, slices: [slice] }])
      );
    case 'lists':
      return new Map(
        answer.slices.map((slice) => [getKey(slice.window, slice.segment), { ...answer, slices: [slice] }])
      );
    case 'residuals':
      return new Map(
        answer.slices.map((slice) => [getKey(slice.window, slice.segment), { ...answer, slices: [slice] }])
      );
  }
}

function emptyAnswer(answer: OutcomeCounts | undefined): OutcomeCounts[] {
  return answer === undefined ? [] : [{ ...answer, slices: [] }];
}

function getKey(window: number, segment: string): string {
  return `${window} ${segment}`;
}
