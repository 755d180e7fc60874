import { buildRandom } from '../../../src/core/stats/random/buildRandom';

/** An item of a search: how relevant it turned out to be, and when that was known. */
export interface RankedItem {
  time: number;
  search: string;
  score: number;
  relevance: number;
  known: number;
}

const day = 86_400_000;

/**
 * Two weeks from Monday, 1 January 2024, 40 searches a day of eight items. In the second week scores hardly follow relevance any
 * more. Every tenth search has nothing relevant. Relevance is known a day later.
 */
export function drawRankingLog(): RankedItem[] {
  const random = buildRandom(11);
  const start = Date.UTC(2024, 0, 1);
  return Array.from({ length: 14 * 40 }, (_, search) => {
    const noise = search < 7 * 40 ? 3 : 12;
    return Array.from({ length: 8 }, (): RankedItem => {
      const relevance = search % 10 === 0 ? 0 : Math.floor(random() ** 3 * 4);
      const time = start + Math.floor(search / 40) * day + (search % 40) * 1_800_000;
      return { time, search: `s${search}`, score: relevance + noise * random(), relevance, known: time + day };
    });
  }).flat();
}
