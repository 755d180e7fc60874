import { scoreNab } from './scoreNab';
import type { ScoredFile } from './ScoredFile';

const coarseSteps = 200;
const fineSteps = 60;

/**
 * The threshold with the highest score of a profile, searched among the scores that the files hold: evenly spread ranks of the
 * upper 5 % first, then all ranks around the best of these. Infinity where nothing beats silence.
 */
export function findBestThreshold(files: ScoredFile[], profile: string): number {
  const all = Float64Array.from(files.flatMap((file) => [...file.scoredRows].filter((score) => score > 0))).sort();
  const firstRank = Math.floor(all.length * 0.95);
  const scoreAt = (rank: number) => scoreNab(files, all[rank] ?? Infinity).scores[profile] ?? -Infinity;
  const coarse = spread(Math.min(firstRank, Math.max(0, all.length - 3000)), all.length - 1, coarseSteps);
  const best = findLargest(coarse, scoreAt);
  const reach = Math.ceil((all.length - (coarse[0] ?? 0)) / coarseSteps);
  const rank = findLargest(
    spread(Math.max(0, best - reach), Math.min(all.length - 1, best + reach), fineSteps),
    scoreAt
  );
  return scoreAt(rank) > 0 ? (all[rank] ?? Infinity) : Infinity;
}

function spread(first: number, last: number, steps: number): number[] {
  const count = Math.max(1, Math.min(steps, last - first + 1));
  return Array.from({ length: count }, (_, step) =>
    Math.round(first + ((last - first) * step) / Math.max(1, count - 1))
  );
}

function findLargest(ranks: number[], scoreAt: (rank: number) => number): number {
  return ranks
    .map((rank) => ({ rank, score: scoreAt(rank) }))
    .reduce((best, candidate) => (candidate.score > best.score ? candidate : best)).rank;
}
