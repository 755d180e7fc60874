import { z } from 'zod';
import { compareCategories } from '../../src/core/drift/bins/compareCategories';
import type { LabelledBins } from '../../src/core/drift/bins/labelledBins';
import { chiSquaredContingency } from '../../src/core/stats/hypothesis/chiSquaredContingency';
import type { ContingencyResult } from '../../src/core/stats/hypothesis/chiSquaredContingency';
import { fisherExact } from '../../src/core/stats/hypothesis/fisherExact';
import { twoProportionZ } from '../../src/core/stats/hypothesis/twoProportionZ';
import { buildCategoryCounts } from '../../src/core/stats/samples/buildCategoryCounts';
import type { CategoryCounts } from '../../src/core/stats/samples/categoryCounts';
import { countRows } from '../../src/core/stats/samples/countRows';
import type { Answer } from './answer';
import { answerConventions } from './answerConventions';
import { answerShares } from './answerShares';

const cell = z.union([z.string(), z.boolean(), z.number(), z.null()]);

export const categoricalCaseSchema = z.object({ name: z.string(), reference: z.array(cell), current: z.array(cell) });

type Cell = z.infer<typeof cell>;

/** Everything that the categorical vectors ask of a pair of samples. */
export function answerCategorical(given: z.infer<typeof categoricalCaseSchema>): Answer {
  const reference = buildCategoryCounts(given.reference);
  const current = buildCategoryCounts(given.current);
  const n = countRows(reference.counts);
  const m = countRows(current.counts);
  const counts = {
    reference: given.reference.length,
    current: given.current.length,
    reference_missing: reference.missing,
    current_missing: current.missing,
    reference_used: n,
    current_used: m,
  };
  if (n === 0 || m === 0) return { counts };
  const original = new Map<string, Cell>([...given.reference, ...given.current].map((value) => [String(value), value]));
  const toCell = (name: string | null): Cell => original.get(name ?? '') ?? null;
  const bins = compareCategories(reference, current);
  return {
    counts,
    categories: bins.labels.map(({ category }, i) => ({
      value: toCell(category),
      reference: bins.reference[i] ?? 0,
      current: bins.current[i] ?? 0,
    })),
    new_in_current: bins.newCategories.map(({ category }) => toCell(category)),
    vanished_from_current: bins.vanishedCategories.map(({ category }) => toCell(category)),
    ...answerTables(bins, n, m, toCell),
    z_test_missing_share: answerMissing(reference, current),
    ...answerShares(bins.reference, bins.current),
    ...answerConventions('categorical', { type: 'categories', ...reference }, { type: 'categories', ...current }),
  };
}

function answerTables(
  bins: LabelledBins,
  n: number,
  m: number,
  toCell: (name: string | null) => Cell
): Record<string, Answer> {
  const tables: Record<string, Answer> = {
    chi2_contingency: {
      no_correction: toAnswer(chiSquaredContingency(bins.reference, bins.current)),
      yates_when_2x2: toAnswer(chiSquaredContingency(bins.reference, bins.current, 'pearson', true)),
    },
    g_test_contingency: toAnswer(chiSquaredContingency(bins.reference, bins.current, 'log_likelihood')),
  };
  if (bins.labels.length !== 2) return tables;
  const [a = 0, b = 0] = bins.reference;
  const [c = 0, d = 0] = bins.current;
  const proportions = twoProportionZ(b, n, d, m);
  const fisher = fisherExact(a, b, c, d);
  return {
    ...tables,
    z_test_proportions: {
      of: toCell(bins.labels[1]?.category ?? null),
      statistic: proportions?.statistic ?? NaN,
      pvalue: proportions?.pValue ?? NaN,
    },
    fisher_exact_2x2: { odds_ratio: fisher.oddsRatio ?? NaN, pvalue: fisher.pValue },
  };
}

function answerMissing(reference: CategoryCounts, current: CategoryCounts): Answer {
  const n = countRows(reference.counts) + reference.missing;
  const m = countRows(current.counts) + current.missing;
  const test = twoProportionZ(reference.missing, n, current.missing, m);
  return { statistic: test?.statistic ?? NaN, pvalue: test?.pValue ?? NaN };
}

function toAnswer(result: ContingencyResult | null): Answer {
  return { statistic: result?.statistic ?? NaN, pvalue: result?.pValue ?? NaN, dof: result?.degrees ?? 0 };
}
