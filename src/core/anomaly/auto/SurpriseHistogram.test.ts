import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SurpriseHistogram } from './SurpriseHistogram';

const forever = 1e12;

function learn(deviations: number[], memory = forever, warmUp = 0): SurpriseHistogram {
  const histogram = new SurpriseHistogram({ memory, warmUp });
  deviations.forEach((deviation) => histogram.learn(deviation));
  return histogram;
}

describe('SurpriseHistogram', () => {
  it('counts how much of the past deviated at least as much', () => {
    const histogram = learn(Array.from({ length: 99 }, (_, index) => (index < 9 ? 100 : 1)));
    expect(histogram.surpriseOf(100)).toBeCloseTo(-Math.log10(9 / 100), 9);
    expect(histogram.surpriseOf(1)).toBeCloseTo(-Math.log10(99 / 100), 9);
  });

  it('finds what is twice as far as everything seen sixteen times rarer', () => {
    const histogram = learn(Array<number>(999).fill(1));
    const near = histogram.surpriseOf(8);
    expect(histogram.surpriseOf(16) - near).toBeCloseTo(Math.log10(16), 9);
    expect(near).toBeGreaterThan(3);
  });

  it('is silent about no deviation, and until it has warmed up', () => {
    const histogram = learn(Array<number>(49).fill(1), forever, 50);
    expect(histogram.surpriseOf(1000)).toBe(0);
    histogram.learn(1);
    expect(histogram.surpriseOf(1000)).toBeGreaterThan(0);
    expect(histogram.surpriseOf(0)).toBe(0);
  });

  it('judges a deviation by the past alone, and then learns it', () => {
    const sizes = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(sizes, (past) => {
        const judged = new SurpriseHistogram({ memory: 50, warmUp: 10 });
        const learnt = new SurpriseHistogram({ memory: 50, warmUp: 10 });
        for (const deviation of past) {
          expect(judged.judge(deviation)).toBe(learnt.surpriseOf(deviation));
          learnt.learn(deviation);
        }
        expect(judged.pastWeight).toBe(learnt.pastWeight);
      })
    );
  });

  it('leaves nothing out that is as surprising as what matters', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 60 }), (past, size) => {
        const coarse = new SurpriseHistogram({ memory: forever, warmUp: 0, least: 1 });
        past.forEach((deviation) => coarse.learn(deviation));
        const exact = learn(past).surpriseOf(size);
        expect([exact, exact < 1 ? 0 : exact]).toContain(coarse.surpriseOf(size));
      })
    );
  });

  it('has no measure for a first deviation', () => {
    expect(learn(Array<number>(100).fill(0)).surpriseOf(1)).toBe(Infinity);
  });

  it('is never less surprised by a larger deviation', () => {
    const sizes = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(
        sizes,
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        fc.double({ min: 1, max: 1e3, noNaN: true }),
        (past, size, factor) => {
          const histogram = learn(past);
          expect(histogram.surpriseOf(size * factor)).toBeGreaterThanOrEqual(histogram.surpriseOf(size));
        }
      )
    );
  });

  it('gives quantiles within an eighth of an octave', () => {
    const histogram = learn(Array.from({ length: 1000 }, (_, index) => index + 1));
    const quantile = histogram.quantileAbove(0.1);
    expect(quantile).toBeGreaterThanOrEqual(901);
    expect(quantile).toBeLessThan(901 * 2 ** (1 / 8) + 1);
    expect(learn([]).quantileAbove(0.1)).toBeNaN();
    expect(learn([0, 0, 0]).quantileAbove(0.5)).toBe(0);
  });

  it('forgets: an old deviation weighs e times less after its memory', () => {
    const past = [100, 100, ...Array<number>(50).fill(1)];
    const histogram = learn(past, 50);
    const total = Array.from({ length: 52 }, (_, age) => Math.exp(-(age + 1) / 50)).reduce(
      (sum, weight) => sum + weight,
      0
    );
    expect(histogram.pastWeight).toBeCloseTo(total, 9);
    expect(learn(past).surpriseOf(100)).toBeCloseTo(Math.log10(53 / 2), 9);
    expect(histogram.surpriseOf(100)).toBeGreaterThan(3);
  });

  it('goes on after the weights have grown beyond what numbers hold', () => {
    const histogram = learn(
      Array.from({ length: 3000 }, (_, index) => 1 + (index % 7)),
      2
    );
    expect(histogram.pastWeight).toBeCloseTo(1 / (Math.exp(1 / 2) - 1), 9);
    expect(Number.isFinite(histogram.surpriseOf(20))).toBe(true);
  });
});
