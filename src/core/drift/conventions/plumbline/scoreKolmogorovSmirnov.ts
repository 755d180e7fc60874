import { kolmogorovUpperQuantile } from '../../../stats/distributions/kolmogorovUpperQuantile';
import type { ValueCounts } from '../../../stats/samples/valueCounts';
import { buildContributions } from '../../bins/buildContributions';
import { compareValueBins } from '../../bins/compareValueBins';
import type { DriftReason } from '../../driftTypes';
import { buildBinnedComparison } from '../../verdict/buildBinnedComparison';
import { computeMinimumRowsOfDistance } from '../../verdict/computeMinimumRowsOfDistance';
import { judgeKolmogorovSmirnov } from '../../verdict/judgeKolmogorovSmirnov';
import { pearsonTest } from '../../verdict/pearsonTest';
import { getSampleInput } from '../getSampleInput';
import type { MethodInput, MethodOutcome } from '../methodDefinition';
import { permutationLaw } from './permutationLaw';

const unitDeviation = 0.5;
const fewDistinctValues = 60;
const heavyTie = 0.05;

/** Scores a window by the Kolmogorov-Smirnov statistic. With ties its p-value is blind, so that of the bins stands in. */
export function scoreKolmogorovSmirnov(input: MethodInput): MethodOutcome | DriftReason {
  const sample = getSampleInput(input);
  if (typeof sample === 'string') return sample;
  const bins = compareValueBins(sample.reference, sample.current, input.reference.bins().edges);
  const { steps } = sample;
  const verdict = judgeKolmogorovSmirnov(steps);
  const tied = hasTies(sample.reference, steps.n);
  const comparison = tied ? buildBinnedComparison(bins.reference, bins.current) : null;
  const limit = kolmogorovUpperQuantile(0.05 / input.features);
  return {
    score: verdict.score,
    correctedScore: verdict.corrected.value,
    lower: verdict.corrected.lower,
    upper: verdict.corrected.upper,
    noiseLimit: verdict.noise.q95,
    noiseLimitQuality: tied ? 'upper_limit' : 'exact',
    pValue: comparison ? pearsonTest(comparison).p : verdict.p,
    pValueFrom: comparison ? `${permutationLaw} (the column has ties)` : "Kolmogorov's law with Stephens' factor",
    rowsNeeded: computeMinimumRowsOfDistance(input.threshold, limit, unitDeviation, steps.n),
    contributions: buildContributions(bins),
    comparedReferenceRows: steps.n,
    comparedCurrentRows: steps.m,
  };
}

function hasTies(reference: ValueCounts, rows: number): boolean {
  return reference.values.length < fewDistinctValues || reference.counts.some((count) => count >= heavyTie * rows);
}
