import { buildReferenceColumn } from './conventions/buildReferenceColumn';
import { chooseMethod } from './conventions/chooseMethod';
import { conventions } from './conventions/conventions';
import type { MethodDefinition } from './conventions/methodDefinition';
import { learnChunkThresholds } from './conventions/nannyml/learnChunkThresholds';
import type { ReferenceColumn } from './conventions/referenceColumn';
import type { ColumnStatistics, DriftMethodName, RequiredStatistics } from './driftTypes';
import { learnPlumblineRatios } from './learnPlumblineRatios';
import type { PreparedReference, ReferenceInput } from './preparedReference';

/**
 * Fixes everything about a column that doesn't change from window to window: bins, noise limits, thresholds.
 * Never throws for data; a method that doesn't fit shows as a reason in each score.
 */
export function prepareReference(input: ReferenceInput): PreparedReference {
  const { kind, convention, method, features = 1 } = input;
  const column = buildReferenceColumn(kind, input.reference);
  const methods = conventions[convention];
  const thresholds = new Map<DriftMethodName, number | null>();
  let ratios: readonly number[] | null = null;
  const getThreshold = (name: DriftMethodName, definition: MethodDefinition): number | null => {
    const known = thresholds.get(name);
    if (known !== undefined) return known;
    const threshold =
      input.threshold ?? definition.threshold ?? learnThreshold(definition, column, input.referenceWindows ?? []);
    thresholds.set(name, threshold);
    return threshold;
  };
  return {
    kind,
    convention,
    column,
    features,
    windowRatios: () =>
      input.noise === 'learned' ? (ratios ??= learnPlumblineRatios(column, input.referenceWindows ?? [])) : null,
    required: getRequired(input, column),
    choose: (current) => {
      const chosen = method === 'auto' ? chooseMethod(convention, column, current) : { name: method, choice: '' };
      if (typeof chosen === 'string') return chosen;
      const definition = methods[chosen.name];
      if (!definition) return 'method_not_in_convention';
      if (!definition.kinds.includes(kind)) return 'method_not_for_kind';
      if (input.noise === 'learned' && !definition.learnsNoise) return 'noise_not_learned';
      return { ...chosen, definition, threshold: getThreshold(chosen.name, definition) };
    },
  };
}

function getRequired({ kind, convention, method }: ReferenceInput, column: ReferenceColumn): RequiredStatistics {
  if (kind === 'categorical') return { type: 'categories' };
  if (column.statistics.type === 'bins') return { type: 'bins', edges: column.statistics.edges };
  const name = method === 'auto' && convention === 'plumbline' ? 'psi' : method;
  const form = name === 'auto' ? 'values' : conventions[convention][name]?.numericForm;
  return form === 'bins' ? { type: 'bins', edges: column.bins().edges } : { type: 'values' };
}

/** Null without windows, and where mean + 3 sd passes the most that the measure can be. */
function learnThreshold(
  definition: MethodDefinition,
  reference: ReferenceColumn,
  windows: readonly ColumnStatistics[]
): number | null {
  const scores = windows.flatMap((current) => {
    const outcome = definition.score({ reference, current, threshold: NaN, features: 1, windowRatios: null });
    return typeof outcome === 'string' ? [] : [outcome.score];
  });
  return learnChunkThresholds(scores, 0, definition.highest).upper;
}
