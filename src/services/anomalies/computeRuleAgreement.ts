import type { VerdictSeries } from './verdictSeries';

/** How far a rule says the same as the overlay, point by point. */
export interface RuleAgreement {
  /** Series that both know, and the keys of those that one side lacks. */
  series: { compared: number; onlyOverlay: string[]; onlyRule: string[] };
  /** Points on which both have a verdict, by what the two say. */
  points: { compared: number; both: number; neither: number; onlyOverlay: number; onlyRule: number };
  /** Points of the series compared on which one side alone has a verdict: the newest, mostly. */
  withheld: number;
  /** Shares of 0 to 1; null where there is nothing to divide by. */
  agreement: number | null;
  /** Of what the rule flags, the share that the overlay flags. */
  precision: number | null;
  /** Of what the overlay flags, the share that the rule flags. */
  recall: number | null;
  /** The first points on which they differ, in order of time. */
  differences: RuleDifference[];
}

export interface RuleDifference {
  key: string;
  time: number;
  flaggedBy: 'overlay' | 'rule';
}

const mostDifferences = 20;

/**
 * Holds a rule's verdicts against the overlay's. Series are matched by key, points by time; a key that comes twice on
 * one side counts as its last. O(points).
 */
export function computeRuleAgreement(overlay: readonly VerdictSeries[], rule: readonly VerdictSeries[]): RuleAgreement {
  const ofRule = new Map(rule.map((series) => [series.key, series]));
  const ofOverlay = new Map(overlay.map((series) => [series.key, series]));
  const compared = [...ofOverlay.values()].flatMap((series) => {
    const other = ofRule.get(series.key);
    return other === undefined ? [] : [comparePoints(series, other)];
  });
  const pairs = compared.flatMap((series) => series.pairs);
  const points = countPoints(pairs);
  return {
    series: {
      compared: compared.length,
      onlyOverlay: [...ofOverlay.keys()].filter((key) => !ofRule.has(key)),
      onlyRule: [...ofRule.keys()].filter((key) => !ofOverlay.has(key)),
    },
    points,
    withheld: compared.reduce((sum, series) => sum + series.withheld, 0),
    agreement: divide(points.both + points.neither, points.compared),
    precision: divide(points.both, points.both + points.onlyRule),
    recall: divide(points.both, points.both + points.onlyOverlay),
    differences: getDifferences(pairs),
  };
}

interface Pair {
  key: string;
  time: number;
  overlay: boolean;
  rule: boolean;
}

function comparePoints(overlay: VerdictSeries, rule: VerdictSeries): { pairs: Pair[]; withheld: number } {
  const left = readVerdicts(overlay);
  const right = readVerdicts(rule);
  const pairs: Pair[] = [];
  for (const [time, flagged] of left) {
    const other = right.get(time);
    if (other !== undefined) {
      pairs.push({ key: overlay.key, time, overlay: flagged, rule: other });
    }
  }
  return { pairs, withheld: left.size + right.size - 2 * pairs.length };
}

function countPoints(pairs: readonly Pair[]): RuleAgreement['points'] {
  const count = (overlay: boolean, rule: boolean): number =>
    pairs.filter((pair) => pair.overlay === overlay && pair.rule === rule).length;
  return {
    compared: pairs.length,
    both: count(true, true),
    neither: count(false, false),
    onlyOverlay: count(true, false),
    onlyRule: count(false, true),
  };
}

function getDifferences(pairs: readonly Pair[]): RuleDifference[] {
  return pairs
    .filter((pair) => pair.overlay !== pair.rule)
    .sort((left, right) => left.time - right.time)
    .slice(0, mostDifferences)
    .map(({ key, time, overlay }) => ({ key, time, flaggedBy: overlay ? 'overlay' : 'rule' }));
}

function readVerdicts({ times, verdicts }: VerdictSeries): Map<number, boolean> {
  const read = new Map<number, boolean>();
  for (let index = 0; index < times.length; index++) {
    const time = times[index];
    const verdict = verdicts[index];
    if (time !== undefined && typeof verdict === 'number' && !Number.isNaN(verdict)) {
      read.set(time, verdict !== 0);
    }
  }
  return read;
}

function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
