import { describe, expect, it } from 'vitest';
import { hypergeometricTail } from './distributions/hypergeometricTail';
import { kolmogorovFiniteTail } from './distributions/kolmogorovFiniteTail';
import { kolmogorovTail } from './distributions/kolmogorovTail';
import { kolmogorovUpperQuantile } from './distributions/kolmogorovUpperQuantile';
import { noncentralChiSquaredTail } from './distributions/noncentralChiSquaredTail';
import { normalTail } from './distributions/normalTail';
import { normalUpperQuantile } from './distributions/normalUpperQuantile';
import { studentTail } from './distributions/studentTail';
import { kolmogorovExactTail } from './hypothesis/kolmogorovExactTail';
import { betaTails } from './special/betaTails';
import { gammaTails } from './special/gammaTails';
import { logGamma } from './special/logGamma';
import { scaledBesselK } from './special/scaledBesselK';

/** Expected values by scipy 1.17.1: arguments first, the value last. */
const logGammaValues = [
  [1e-5, 11.512919692895826],
  [0.5, 0.5723649429247],
  [1.5, -0.12078223763524526],
  [7.25, 7.0521854507385395],
  [9.99, 12.779315214350195],
  [10.01, 12.824350262448247],
  [150.5, 602.5139548705853],
  [1000000.0, 12815504.569147611],
];
const gammaValues = [
  [0.5, 0.1, 0.34527915398142317, 0.6547208460185768],
  [0.5, 30, 0.9999999999999906, 9.485737571073857e-15],
  [3, 2.5, 0.45618688411667035, 0.5438131158833297],
  [10, 25, 0.9997785233617512, 0.0002214766382487835],
  [100, 60, 1.4815276326460494e-6, 0.9999985184723673],
  [100, 150, 0.9999940754596646, 5.924540335483916e-6],
  [10000.0, 10500.0, 0.9999995724127545, 4.275872455059654e-7],
  [1000000.0, 1001000.0, 0.8413447863683402, 0.15865521363165971],
];
const betaValues = [
  [0.5, 0.5, 0.3, 0.36901011956554536, 0.6309898804344546],
  [2, 3, 0.9, 0.9963, 0.0036999999999999976],
  [50, 0.5, 0.5, 9.90168898459413e-17, 0.9999999999999999],
  [500, 800, 0.42, 0.9953393974830684, 0.004660602516931514],
  [5000, 0.5, 0.999, 0.0015615791602892836, 0.9984384208397107],
];
const normalValues = [
  [-8, 0.9999999999999993],
  [-1, 0.8413447460685429],
  [0, 0.5],
  [0.3, 0.3820885778110474],
  [2, 0.022750131948179195],
  [5, 2.866515718791933e-7],
  [10, 7.61985302416047e-24],
  [30, 4.906713927147908e-198],
];
const studentValues = [
  [1, 2, 0.14758361765043326],
  [4.7, -1.3, 0.8731513520676949],
  [30, 6, 6.971384383602382e-7],
  [10000.0, 3, 0.001353224094998833],
  [2, 0, 0.5],
];
const hyperValues = [
  [3, 2000, 20, 100, 0.07453761936340698],
  [1, 1000100, 3, 100, 0.0002999403098623001],
  [5, 50, 10, 20, 0.354973110117792],
  [0, 50, 10, 20, 1.0],
  [11, 50, 10, 20, 0.0],
];
const ncx2Values = [
  [9, 15.4, 16.9, 0.7928849181455295],
  [1, 0.5, 3.8, 0.11102000819812151],
  [50, 200, 300, 0.052988299357834875],
  [199, 100, 350, 0.0403719385726338],
];
const kstwoValues = [
  [5, 0.3, 0.664],
  [20, 0.1, 0.976255094592155],
  [20, 0.25, 0.13762569836717486],
  [100, 0.05, 0.9532159710635725],
  [100, 0.2, 0.0005551927327988775],
  [141, 0.05, 0.854845693009663],
  [500, 0.02, 0.9859871786857471],
  [500, 0.06, 0.05243463489026223],
  [500, 0.12, 9.88394350588572e-7],
  [5000, 0.01, 0.6954557253913853],
  [100000, 0.004, 0.08130148920222469],
  [100000, 0.01, 4.093278023549254e-9],
];
const besselValues = [
  [0.01, 6.227707994041582],
  [0.5, 1.5832939515157707],
  [3, 0.7041397945021686],
  [40, 0.19770810462750407],
  [1000, 0.03962955938660564],
];
const ksExactValues = [
  [5, 5, 0.6, 0.35714285714285715],
  [5, 7, 0.457142857142857, 0.43434343434343425],
  [100, 80, 0.1, 0.7289558095085651],
  [100, 100, 0.15, 0.21117008625127576],
  [1000, 900, 0.06, 0.06296237337166269],
  [300, 7, 0.5, 0.04247667461992919],
];

function expectClose(actual: number, expected: number | undefined, tolerance: number): void {
  if (expected === undefined) throw new Error('No expected value');
  expect(Math.abs(actual - expected), `${actual} for ${expected}`).toBeLessThanOrEqual(tolerance * Math.abs(expected));
}

describe('special functions', () => {
  it('give the logarithm of gamma', () => {
    for (const [x = NaN, expected] of logGammaValues) expectClose(logGamma(x), expected, 1e-13);
  });

  it('give both incomplete gamma tails with all their digits', () => {
    for (const [a = NaN, x = NaN, lower, upper] of gammaValues) {
      expectClose(gammaTails(a, x).lower, lower, 1e-11);
      expectClose(gammaTails(a, x).upper, upper, 1e-11);
    }
  });

  it('give both incomplete beta tails', () => {
    for (const [a = NaN, b = NaN, x = NaN, lower, upper] of betaValues) {
      expectClose(betaTails(a, b, x).lower, lower, 1e-11);
      expectClose(betaTails(a, b, x).upper, upper, 1e-11);
    }
  });

  it('give the scaled Bessel function of the second kind', () => {
    for (const [x = NaN, expected] of besselValues) expectClose(scaledBesselK(0.25, x), expected, 1e-12);
  });

  it('are NaN, and do not throw, outside their domain', () => {
    expect(logGamma(-1)).toBeNaN();
    expect(gammaTails(0, 1).upper).toBeNaN();
    expect(gammaTails(1, NaN).upper).toBeNaN();
    expect(betaTails(1, 1, 2).lower).toBeNaN();
    expect(normalUpperQuantile(2)).toBeNaN();
    expect(kolmogorovTail(NaN)).toBeNaN();
  });
});

describe('probability laws', () => {
  it('give the normal tail far out', () => {
    for (const [z = NaN, expected] of normalValues) expectClose(normalTail(z), expected, 1e-12);
  });

  it("give Student's tail", () => {
    for (const [degrees = NaN, t = NaN, expected] of studentValues)
      expectClose(studentTail(degrees, t), expected, 1e-11);
  });

  it('give the hypergeometric tail', () => {
    for (const [k = NaN, population = NaN, marked = NaN, drawn = NaN, expected] of hyperValues) {
      expectClose(hypergeometricTail(k, population, marked, drawn), expected, 1e-9);
    }
  });

  it('give the noncentral chi-squared tail', () => {
    for (const [degrees = NaN, noncentrality = NaN, x = NaN, expected] of ncx2Values) {
      expectClose(noncentralChiSquaredTail(degrees, noncentrality, x), expected, 1e-9);
    }
  });

  it('give the one-sample Kolmogorov-Smirnov tail in every region', () => {
    for (const [n = NaN, d = NaN, expected] of kstwoValues) expectClose(kolmogorovFiniteTail(n, d), expected, 1e-8);
  });

  it('give the exact two-sample Kolmogorov-Smirnov tail', () => {
    for (const [n = NaN, m = NaN, d = NaN, expected] of ksExactValues)
      expectClose(kolmogorovExactTail(n, m, d), expected, 1e-10);
  });

  it('invert their tails', () => {
    for (const upper of [1e-12, 1e-4, 0.05, 0.5, 0.9, 0.999]) {
      expectClose(normalTail(normalUpperQuantile(upper)), upper, 1e-12);
      expectClose(kolmogorovTail(kolmogorovUpperQuantile(upper)), upper, 1e-10);
    }
  });
});
