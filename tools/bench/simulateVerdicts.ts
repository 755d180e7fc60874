import type { ColumnStatistics, DriftConvention, DriftMethodName } from '../../src/core/drift/driftTypes';
import { judgeFeatures } from '../../src/core/drift/judgeFeatures';
import { prepareReference } from '../../src/core/drift/prepareReference';
import { scoreWindow } from '../../src/core/drift/scoreWindow';
import { buildCategoryCounts } from '../../src/core/stats/samples/buildCategoryCounts';
import { buildValueCounts } from '../../src/core/stats/samples/buildValueCounts';
import type { Change, Shape } from './drawShape';
import { drawShape } from './drawShape';

export interface SimulationInput {
  shape: Shape;
  change: Change;
  referenceRows: number;
  windowRows: number;
  windows: number;
  random: () => number;
}

/** Shares of windows, 0 to 1; null where a rule doesn't apply. */
export interface VerdictRates {
  significant: number;
  drifting: number;
  cannotTell: number;
  kolmogorovSmirnov: number | null;
  wasserstein: number | null;
  evidently: number;
  nannyml: number | null;
}

const mostWindowsPerReference = 20;
const rowsPerReference = 20_000;
const chunks = 10;

interface Rule {
  name: keyof VerdictRates;
  convention: DriftConvention;
  method: DriftMethodName | 'auto';
}

/** How often each rule fires. Large windows err together with the reference they share, so they get a new one more often. */
export function simulateVerdicts(input: SimulationInput): VerdictRates {
  const categorical = input.shape.endsWith('categories');
  const rules: Rule[] = [
    { name: 'drifting', convention: 'plumbline', method: 'psi' },
    { name: 'evidently', convention: 'evidently', method: 'auto' },
  ];
  if (!categorical) {
    rules.push({ name: 'kolmogorovSmirnov', convention: 'plumbline', method: 'kolmogorov_smirnov' });
    rules.push({ name: 'wasserstein', convention: 'plumbline', method: 'wasserstein' });
  }
  if (input.referenceRows >= chunks * input.windowRows)
    rules.push({ name: 'nannyml', convention: 'nannyml', method: 'jensen_shannon' });
  const fired = new Map<keyof VerdictRates, number>();
  const count = (name: keyof VerdictRates, isOut: boolean): void => {
    fired.set(name, (fired.get(name) ?? 0) + Number(isOut));
  };
  const perReference = getWindowsPerReference(input.windowRows);
  const references = Math.ceil(input.windows / perReference);
  for (let done = 0; done < references; done++) runReference(input, categorical, rules, count);
  const runs = references * perReference;
  const share = (name: keyof VerdictRates): number => (fired.get(name) ?? 0) / runs;
  const shareOf = (name: keyof VerdictRates): number | null =>
    rules.some((rule) => rule.name === name) ? share(name) : null;
  return {
    significant: share('significant'),
    drifting: share('drifting'),
    cannotTell: share('cannotTell'),
    kolmogorovSmirnov: shareOf('kolmogorovSmirnov'),
    wasserstein: shareOf('wasserstein'),
    evidently: share('evidently'),
    nannyml: shareOf('nannyml'),
  };
}

function getWindowsPerReference(windowRows: number): number {
  return Math.max(1, Math.min(mostWindowsPerReference, Math.floor(rowsPerReference / windowRows)));
}

function runReference(
  input: SimulationInput,
  categorical: boolean,
  rules: readonly Rule[],
  count: (name: keyof VerdictRates, isOut: boolean) => void
): void {
  const kind = categorical ? 'categorical' : 'numeric';
  const same: Change = { name: 'none', shift: 0, scale: 1 };
  const rows = draw(input, input.referenceRows, same);
  const referenceWindows = Array.from({ length: chunks }, (_, i) =>
    summarise(rows.slice(i * input.windowRows, (i + 1) * input.windowRows), categorical)
  );
  const prepared = rules.map(({ convention, method }) =>
    prepareReference({
      kind,
      convention,
      method,
      reference: summarise(rows, categorical),
      referenceWindows: convention === 'nannyml' ? referenceWindows : undefined,
    })
  );
  for (let window = 0; window < getWindowsPerReference(input.windowRows); window++) {
    const current = summarise(draw(input, input.windowRows, input.change), categorical);
    rules.forEach(({ name }, i) => {
      const reference = prepared[i];
      const [judged] = reference ? judgeFeatures([scoreWindow(reference, current)]) : [];
      count(name, judged?.drifted ?? false);
      if (name !== 'drifting') return;
      count('significant', (judged?.pValue ?? 1) <= 0.05);
      count('cannotTell', judged?.state === 'cannot_tell');
    });
  }
}

function draw({ shape, random }: SimulationInput, rows: number, change: Change): number[] {
  return Array.from({ length: rows }, () => drawShape(shape, random, change));
}

function summarise(rows: readonly number[], categorical: boolean): ColumnStatistics {
  return categorical
    ? { type: 'categories', ...buildCategoryCounts(rows) }
    : { type: 'values', ...buildValueCounts(rows) };
}
