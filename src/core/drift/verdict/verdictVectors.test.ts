import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { readVerdictVectors } from '../../../../test/golden/readVerdictVectors';
import type { sampleSchema } from '../../../../test/golden/readVerdictVectors';
import { gammaLawUpperQuantile } from '../../stats/distributions/gammaLawUpperQuantile';
import { kolmogorovTail } from '../../stats/distributions/kolmogorovTail';
import { computeMoments } from '../../stats/samples/computeMoments';
import { countBins } from '../../stats/samples/countBins';
import { getReferenceEdges } from '../bins/getReferenceEdges';
import { groupCategories } from '../bins/groupCategories';
import { compareSteps } from '../../stats/samples/compareSteps';
import { computeDivergence } from '../measures/computeDivergence';
import type { Divergence } from '../measures/divergence';
import { hellingerSquared } from '../measures/hellingerSquared';
import { jensenShannonDivergence } from '../measures/jensenShannonDivergence';
import { klDivergence } from '../measures/klDivergence';
import { lInfinity } from '../measures/lInfinity';
import { psiDivergence } from '../measures/psiDivergence';
import { totalVariation } from '../measures/totalVariation';
import { wasserstein } from '../measures/wasserstein';
import { benjaminiHochberg } from './benjaminiHochberg';
import type { BinnedComparison } from './binnedComparison';
import { buildBinnedComparison } from './buildBinnedComparison';
import { computeBridgeMoments } from './computeBridgeMoments';
import { computeDivergenceNull } from './computeDivergenceNull';
import { computeLInfinityNull } from './computeLInfinityNull';
import { computeMinimumRowsOfDistance } from './computeMinimumRowsOfDistance';
import { computeMinimumRowsOfDivergence } from './computeMinimumRowsOfDivergence';
import { computeNoncentrality } from './computeNoncentrality';
import { computeTotalVariationNull } from './computeTotalVariationNull';
import { confirmDrift } from './confirmDrift';
import { correctDivergence } from './correctDivergence';
import { correctLInfinity } from './correctLInfinity';
import { correctTotalVariation } from './correctTotalVariation';
import { getShares } from './getShares';
import { judgeByLearnedNull } from './judgeByLearnedNull';
import { learnWindowRatios } from './learnWindowRatios';
import { judgeEnergySquared } from './judgeEnergySquared';
import { judgeKolmogorovSmirnov } from './judgeKolmogorovSmirnov';
import { judgeWasserstein } from './judgeWasserstein';
import { pearsonTest } from './pearsonTest';

const vectors = readVerdictVectors();

function expectClose(actual: number, expected: number | null | undefined, tolerance: number, what: string): void {
  if (expected === null || expected === undefined) throw new Error(`No expected value for ${what}`);
  if (Math.abs(expected) < 1e-12) expect(Math.abs(actual), what).toBeLessThan(1e-9);
  else if (Math.abs(expected) < 1e-7) expect(Math.abs(actual - expected), what).toBeLessThan(1e-9);
  else
    expect(Math.abs(actual - expected), `${what}: ${actual} for ${expected}`).toBeLessThanOrEqual(
      tolerance * Math.abs(expected)
    );
}

function expectP(actual: number, expected: number | null | undefined, what: string): void {
  if (typeof expected === 'number' && expected < 1e-10) expect(actual, what).toBeLessThan(1e-9);
  else expectClose(actual, expected, 1e-6, what);
}

function compare(r: readonly number[], c: readonly number[]): BinnedComparison {
  const comparison = buildBinnedComparison(Float64Array.from(r), Float64Array.from(c));
  if (comparison === null) throw new Error('A side has no rows');
  return comparison;
}

const toSample = (raw: z.infer<typeof sampleSchema>) => ({
  values: Float64Array.from(raw.values),
  counts: Float64Array.from(raw.counts),
  missing: raw.missing,
  infinite: 0,
});

const toCategories = (raw: { counts: Record<string, number>; missing: number }) => ({
  categories: Object.keys(raw.counts),
  counts: Float64Array.from(Object.values(raw.counts)),
  missing: raw.missing,
});

const divergences: Array<[string, Divergence, ((x: number) => number) | null, string]> = [
  ['psi', psiDivergence, null, 'psi'],
  ['kl', klDivergence, null, 'kl'],
  ['js_divergence_nats', jensenShannonDivergence, (x) => Math.sqrt(x / Math.LN2), 'js_distance_base2'],
  ['hellinger_squared', hellingerSquared, Math.sqrt, 'hellinger'],
];

describe('scores of binned counts', () => {
  it.each(vectors.binned)('have the expected significance: $name', ({ r, c, design_effect: d, expected }) => {
    const test = pearsonTest(compare(r, c), d);
    expectP(test.p, expected.x2.p, 'p');
    expectClose(test.statistic, expected.x2.statistic, 1e-9, 'statistic');
    expectClose(test.mean, expected.x2.mean, 1e-9, 'mean');
    expectClose(test.variance, expected.x2.variance, 1e-6, 'variance');
    expect(test.bins).toBe(expected.x2.bins);
    if (typeof expected.x2.p_rare === 'number') expectP(test.pRare ?? NaN, expected.x2.p_rare, 'p_rare');
    else expect(test.pRare).toBeNull();
  });

  it.each(vectors.binned)(
    'have the expected divergences, null laws and corrections: $name',
    ({ r, c, design_effect: d, expected }) => {
      const comparison = compare(r, c);
      for (const [name, divergence, transform, distance] of divergences) {
        const score = computeDivergence(
          divergence,
          getShares(divergence, comparison).p,
          getShares(divergence, comparison).q
        );
        const noise = computeDivergenceNull(divergence, comparison, d);
        const corrected = correctDivergence(divergence, comparison, score, noise, d);
        const of = expected.null[name] ?? {};
        if (name !== 'hellinger_squared') expectClose(score, expected.scores[name], 1e-9, name);
        expectClose(noise.mean, of.mean, 1e-9, `${name} mean`);
        expectClose(noise.variance, of.variance, 1e-6, `${name} variance`);
        expectClose(noise.q95, of.q95, 1e-6, `${name} q95`);
        expectClose(noise.q99, of.q99, 1e-6, `${name} q99`);
        for (const part of ['value', 'lower', 'upper'] as const) {
          expectClose(corrected[part], expected.corrected[name]?.[part], 1e-6, `${name} ${part}`);
          if (transform)
            expectClose(transform(corrected[part]), expected.corrected[distance]?.[part], 1e-6, `${distance} ${part}`);
        }
        if (!transform) continue;
        expectClose(transform(score), expected.scores[distance], 1e-9, distance);
        expectClose(transform(noise.q95), expected.null[distance]?.q95, 1e-6, `${distance} q95`);
      }
    }
  );

  it.each(vectors.binned)(
    'have the expected total variation and L-infinity: $name',
    ({ r, c, design_effect: d, expected }) => {
      const comparison = compare(r, c);
      const variation = totalVariation(comparison.p, comparison.q);
      const noise = computeTotalVariationNull(comparison, d);
      const largest = lInfinity(comparison.p, comparison.q);
      const largestNoise = computeLInfinityNull(comparison, d);
      expectClose(variation, expected.scores.total_variation, 1e-9, 'total variation');
      expectClose(largest, expected.scores.l_infinity, 1e-9, 'L-infinity');
      expectClose(noise.mean, expected.null.total_variation?.mean, 1e-9, 'mean');
      for (const part of ['variance', 'q95', 'q99'] as const)
        expectClose(noise[part], expected.null.total_variation?.[part], 1e-6, part);
      for (const part of ['q50', 'q95', 'q99'] as const)
        expectClose(largestNoise[part], expected.null.l_infinity?.[part], 1e-6, part);
      const ofVariation = correctTotalVariation(comparison, variation, noise, d);
      const ofLargest = correctLInfinity(comparison, largest, largestNoise, d);
      for (const part of ['value', 'lower', 'upper'] as const) {
        expectClose(ofVariation[part], expected.corrected.total_variation?.[part], 1e-6, part);
        expectClose(ofLargest[part], expected.corrected.l_infinity?.[part], 1e-6, part);
      }
    }
  );
});

describe('scores of sorted values with counts', () => {
  it.each(vectors.samples)(
    'have the expected verdicts: $name',
    ({ reference, current, design_effect: d, expected }) => {
      const ofReference = toSample(reference);
      const steps = compareSteps(ofReference, toSample(current));
      if (steps === null) throw new Error('A side has no rows');
      const scale = Math.max(0.001, Math.sqrt(computeMoments(ofReference)?.variance ?? NaN));
      expectClose(scale, expected.reference_std, 1e-9, 'reference_std');
      const ks = judgeKolmogorovSmirnov(steps, d);
      expectClose(ks.score, expected.ks.statistic, 1e-9, 'KS');
      checkSample('ks', ks, expected.ks);
      const bridge = computeBridgeMoments(ofReference);
      if (bridge === null) {
        expect(expected.energy).toBeNull();
        return;
      }
      const w1 = expected.wasserstein ?? {};
      expectClose(wasserstein(steps), w1.raw, 1e-9, 'raw');
      expectClose(bridge.wassersteinMean / scale, w1.unit_mean, 1e-9, 'unit mean');
      expectClose(bridge.wassersteinVariance / scale ** 2, w1.unit_variance, 1e-6, 'unit variance');
      expectClose(bridge.tailShare, w1.tail_share, 1e-6, 'tail share');
      checkSample('wasserstein', judgeWasserstein(steps, bridge, scale, d), w1);
      const energy = judgeEnergySquared(steps, bridge, d);
      expectClose(energy.score, expected.energy?.squared, 1e-9, 'energy');
      expectClose(bridge.energyVariance, expected.energy?.unit_variance, 1e-6, 'energy unit variance');
      checkSample('energy', energy, expected.energy ?? {});
    }
  );
});

function checkSample(
  name: string,
  verdict: ReturnType<typeof judgeKolmogorovSmirnov>,
  expected: Record<string, number | null>
): void {
  expectP(verdict.p, expected.p, `${name} p`);
  expectClose(verdict.noise.mean ?? NaN, expected.null_mean, 1e-9, `${name} null mean`);
  expectClose(verdict.noise.q95, expected.q95, 1e-6, `${name} q95`);
  expectClose(verdict.noise.q99, expected.q99, 1e-6, `${name} q99`);
  for (const part of ['value', 'lower', 'upper'] as const)
    expectClose(verdict.corrected[part], expected[part], 1e-6, `${name} ${part}`);
}

describe('bins of the plumbline convention', () => {
  it.each(vectors.numeric_bins)('of numbers come from the reference: $name', ({ reference, current, expected }) => {
    const edges = getReferenceEdges(toSample(reference));
    const r = countBins(toSample(reference), edges);
    const c = countBins(toSample(current), edges);
    expect(edges.length).toBe(expected.edges.length);
    expected.edges.forEach((edge, i) => expectClose(edges[i] ?? NaN, edge, 1e-9, 'edge'));
    expect([...r.counts, r.missing]).toEqual(expected.r);
    expect([...c.counts, c.missing]).toEqual(expected.c);
  });

  it.each(vectors.category_bins)(
    'of categories are kept, other, new and missing: $name',
    ({ reference, current, expected }) => {
      const bins = groupCategories(toCategories(reference), toCategories(current));
      expect(bins.kept).toEqual(expected.kept);
      expect([...bins.reference]).toEqual(expected.r);
      expect([...bins.current]).toEqual(expected.c);
    }
  );
});

describe('verdicts of many columns and windows', () => {
  it.each(vectors.bh)('adjust p-values by Benjamini-Hochberg: $name', ({ p, expected }) => {
    benjaminiHochberg(p).forEach((q, i) => expectP(q, expected.q[i], 'q'));
  });

  it.each(vectors.minimum_rows)(
    'name the rows they need: $score, threshold $tau, $bins bins, reference $n',
    (vector) => {
      const {
        tau,
        bins = 2,
        n,
        alpha = 0.05,
        power,
        unit_q: limit = 0,
        unit_sd: deviation = 0,
        design_effect: d,
        expected,
      } = vector;
      if (vector.score !== 'psi') {
        expect(computeMinimumRowsOfDistance(tau, limit, deviation, n, d)).toBe(expected.m_min);
        return;
      }
      const noncentrality = computeNoncentrality(bins - 1, alpha, power);
      expectClose(noncentrality, expected.noncentrality, 1e-6, 'noncentrality');
      expect(computeMinimumRowsOfDivergence(tau, noncentrality, n, d)).toBe(expected.m_min);
    }
  );

  it.each(vectors.learned_null)(
    'learn the null from reference windows: $name',
    ({ reference_windows: windows, current, expected }) => {
      const ratios = learnWindowRatios(windows.map((window) => Float64Array.from(window)));
      const whole = Float64Array.from(current, (_, i) => windows.reduce((sum, window) => sum + (window[i] ?? 0), 0));
      const comparison = buildBinnedComparison(whole, Float64Array.from(current));
      if (comparison === null) throw new Error('No rows');
      const learned = judgeByLearnedNull(pearsonTest(comparison), ratios);
      ratios.forEach((ratio, i) => expectClose(ratio, expected.ratios[i], 1e-9, 'ratio'));
      expectClose(learned.currentRatio, expected.current_ratio, 1e-9, 'current ratio');
      expectClose(learned.unitVariance, expected.unit_variance, 1e-6, 'unit variance');
      expectClose(learned.designEffect, expected.design_effect, 1e-9, 'design effect');
      expectClose(learned.variance, expected.variance, 1e-6, 'variance');
      expectP(learned.p, expected.p, 'p');
      const law = { mean: learned.designEffect, variance: learned.variance };
      expectClose(gammaLawUpperQuantile(law, 0.05), expected.q95, 1e-6, 'q95');
      expectClose(gammaLawUpperQuantile(law, 0.01), expected.q99, 1e-6, 'q99');
    }
  );

  it.each(vectors.k_of_n)('confirm an alarm by the windows before: $name', ({ k, n, drifting, expected }) => {
    expect(confirmDrift(drifting.map(Boolean), k, n)).toEqual(expected.map(Boolean));
  });
});

describe('probability laws', () => {
  it.each(vectors.gamma_upper_quantile)(
    'invert the gamma law: mean $mean, variance $variance, $alpha',
    ({ mean, variance, alpha, expected }) => {
      expectClose(gammaLawUpperQuantile({ mean, variance }, alpha), expected, 1e-9, 'quantile');
    }
  );

  it.each(vectors.kolmogorov_tail)("give Kolmogorov's tail at $x", ({ x, expected }) => {
    expectClose(kolmogorovTail(x), expected, 1e-9, 'tail');
  });
});
