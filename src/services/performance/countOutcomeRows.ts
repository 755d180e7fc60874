import type { OutcomeCounts } from '../../stores/outcomeCounts';
import { readBinaryOutcomes } from './readBinaryOutcomes';
import { readConfusionMatrix } from './readConfusionMatrix';

/** Rows of the one slice of an answer, and how many of them have a label. */
export function countOutcomeRows(outcomes: OutcomeCounts): { rows: number; labelled: number } {
  switch (outcomes.kind) {
    case 'binary':
      return readBinaryOutcomes(outcomes.slices[0]);
    case 'classes':
      return readConfusionMatrix(outcomes.slices[0]);
    case 'errors':
    case 'lists':
    case 'residuals':
      return outcomes.slices[0] ?? { rows: 0, labelled: 0 };
  }
}
