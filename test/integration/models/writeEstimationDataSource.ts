import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawClassLog } from './drawClassLog';
import { drawErrorLog } from './drawErrorLog';

/** From here on no label is known yet. */
const unlabelledFrom = Date.UTC(2024, 2, 18);

/** Writes trips and travel times into a folder and gives the settings that map them. The first four weeks are the reference. */
export function writeEstimationDataSource(folder: string): object {
  const format = (time: number): string => new Date(time).toISOString();
  const tell = (time: number, label: string | number): string => (time < unlabelledFrom ? String(label) : '');
  const trips = drawClassLog().map(({ time, predicted, shares, actual }) =>
    [format(time), predicted, ...shares, tell(time, actual)].join(',')
  );
  const times = drawErrorLog().map(({ time, load, surface, predicted, actual }) =>
    [format(time), load, surface, predicted, tell(time, actual)].join(',')
  );
  writeFileSync(join(folder, 'trips.csv'), ['time,predicted,bus,car,train,actual', ...trips, ''].join('\n'));
  writeFileSync(join(folder, 'times.csv'), ['time,load,surface,predicted,actual', ...times, ''].join('\n'));
  const references = [
    { id: 'january', kind: 'timeRange', from: '2024-01-01', to: '2024-01-29' },
    { id: 'february', kind: 'timeRange', from: '2024-01-29', to: '2024-02-26' },
    { id: 'april', kind: 'timeRange', from: '2024-03-18', to: '2024-03-25' },
  ];
  const columns = { timestamp: 'time', prediction: 'predicted', actual: 'actual' };
  return {
    store: { type: 'duckdb', path: folder },
    models: [
      {
        model: 'trips',
        task: 'multiclass',
        source: 'trips.csv',
        columns: { ...columns, probability: { bus: 'bus', car: 'car', train: 'train' }, features: [] },
        references,
      },
      {
        model: 'travel-times',
        task: 'regression',
        source: 'times.csv',
        columns: { ...columns, features: ['load', 'surface'] },
        references,
      },
    ],
  };
}
