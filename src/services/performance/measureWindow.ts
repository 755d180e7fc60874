import { buildMeasurement } from '../../core/performance/measure/buildMeasurement';
import { classMeasures } from '../../core/performance/measure/classMeasures';
import { errorMeasures } from '../../core/performance/measure/errorMeasures';
import { measureMedianError } from '../../core/performance/measure/measureMedianError';
import { rankingMeasures } from '../../core/performance/measure/rankingMeasures';
import { sumErrors } from '../../core/performance/regression/sumErrors';
import { buildValueCounts } from '../../core/stats/samples/buildValueCounts';
import type { OutcomeCounts } from '../../stores/outcomeCounts';
import { estimateWindow } from './estimateWindow';
import { foldResiduals } from './foldResiduals';
import { measureBinary } from './measureBinary';
import type { BinaryChoice } from './measureBinary';
import type { MeasureChoice } from './measureChoice';
import type { MeasureJob, WindowParts, WindowScore } from './performanceCompute';
import { readBinaryOutcomes } from './readBinaryOutcomes';
import type { ReadOutcomes } from './readBinaryOutcomes';
import { readConfusionMatrix } from './readConfusionMatrix';

/** The metric of one window, from labels, without them, or both. */
export function measureWindow({ choice, realised, estimator }: MeasureJob, parts: WindowParts): WindowScore {
  const { realised: measured, ...counted } = measureRealised(choice, parts.outcomes);
  return {
    ...counted,
    ...(realised && measured && { realised: measured }),
    ...(estimator && { estimated: estimateWindow(choice, parts, estimator) }),
  };
}

function measureRealised(choice: MeasureChoice, parts: readonly OutcomeCounts[]): WindowScore {
  switch (choice.kind) {
    case 'classes': {
      const matrix = readConfusionMatrix(parts.flatMap((part) => (part.kind === 'classes' ? part.slices : []))[0]);
      const { rows, labelled } = matrix;
      return { rows, labelled, realised: classMeasures[choice.metric](matrix, choice.average) };
    }
    case 'errors': {
      const [slice] = parts.flatMap((part) => (part.kind === 'errors' ? part.slices : []));
      const sums = slice?.sums ?? sumErrors([], []);
      return { ...countRows(slice), realised: errorMeasures[choice.metric](sums) };
    }
    case 'ranking':
      return measureLists(choice, parts);
    case 'median': {
      const [slice] = parts.flatMap((part) => (part.kind === 'residuals' ? part.slices : []));
      const errors = slice === undefined ? buildValueCounts([]) : foldResiduals(slice);
      return { ...countRows(slice), realised: measureMedianError(errors) };
    }
    default: {
      const held = parts.map((part) => readBinaryOutcomes(part.kind === 'binary' ? part.slices[0] : undefined));
      return { ...countOutcomes(choice, held), realised: measureBinary(choice, held) };
    }
  }
}

function measureLists(
  { metric, k }: Extract<MeasureChoice, { kind: 'ranking' }>,
  parts: readonly OutcomeCounts[]
): WindowScore {
  const [slice] = parts.flatMap((part) => (part.kind === 'lists' ? part.slices : []));
  if (slice === undefined) {
    return { ...countRows(slice), realised: buildMeasurement(null, null) };
  }
  const { undefinedLists, ...realised } = rankingMeasures[metric](slice.sums, k ?? Infinity);
  const incomplete = slice.lists - slice.sums.gain.length;
  return { ...countRows(slice), realised, lists: { all: slice.lists, incomplete, undefined: undefinedLists } };
}

interface Counted {
  rows: number;
  labelled: number;
}

function countRows(slice: Counted | undefined): Counted {
  return { rows: slice?.rows ?? 0, labelled: slice?.labelled ?? 0 };
}

/** Groups share out the rows; each class has all of them. */
function countOutcomes({ kind }: BinaryChoice, held: readonly ReadOutcomes[]): Counted {
  const counted = kind === 'fairness' ? held : held.slice(0, 1);
  return {
    rows: counted.reduce((sum, { rows }) => sum + rows, 0),
    labelled: counted.reduce((sum, { labelled }) => sum + labelled, 0),
  };
}
