import { basename, dirname } from 'node:path';
import { demoDataSource } from './demoDataSource';

/** A whole log with the demo's columns; its first two months are the reference. */
export function buildLogDataSource(file: string) {
  const [model] = demoDataSource.models;
  return {
    store: { type: 'duckdb', path: dirname(file) },
    models: [
      {
        ...model,
        source: basename(file),
        references: [{ id: 'spring', kind: 'timeRange', from: '2013-03-01', to: '2013-05-01' }],
      },
    ],
  };
}
