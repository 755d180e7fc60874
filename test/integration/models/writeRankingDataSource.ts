import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawRankingLog } from './drawRankingLog';

/** Writes the searches into a folder and gives the settings that map them. */
export function writeRankingDataSource(folder: string): object {
  const format = (time: number): string => new Date(time).toISOString();
  const lines = drawRankingLog().map(({ time, search, score, relevance, known }) =>
    [format(time), search, score, relevance, format(known), search.length % 2 === 0 ? 'shop' : 'help'].join(',')
  );
  writeFileSync(join(folder, 'searches.csv'), ['time,search,score,relevance,known,area', ...lines, ''].join('\n'));
  const columns = {
    timestamp: 'time',
    group: 'search',
    prediction: 'score',
    actual: 'relevance',
    actualTimestamp: 'known',
    segments: ['area'],
    features: [],
  };
  const search = { model: 'search', task: 'ranking', source: 'searches.csv', columns };
  return {
    store: { type: 'duckdb', path: folder },
    models: [
      search,
      { ...search, model: 'ungrouped', columns: { ...columns, group: undefined } },
      { ...search, model: 'tags', task: 'multilabel' },
    ],
  };
}
