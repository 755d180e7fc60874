import { readFileSync } from 'node:fs';

export interface NabFile {
  timestamps: string[];
  /** As they stand in the file. */
  texts: string[];
  times: Float64Array;
  values: Float64Array;
}

/** Reads a CSV with the columns `timestamp` and `value`, times taken as UTC. A value that is no number is NaN. */
export function readNabFile(path: string): NabFile {
  const [header = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/);
  const columns = header.split(',').map((name) => name.trim());
  const timestampColumn = columns.indexOf('timestamp');
  const valueColumn = columns.indexOf('value');
  if (timestampColumn < 0 || valueColumn < 0) {
    throw new Error(`${path} has the columns "${header}"; "timestamp" and "value" are needed.`);
  }
  const rows = lines.filter((line) => line.trim() !== '').map((line) => line.split(','));
  const timestamps = rows.map((row) => row[timestampColumn] ?? '');
  const texts = rows.map((row) => row[valueColumn] ?? '');
  const times = Float64Array.from(timestamps, (text) =>
    Date.parse(`${text.trim().replace(' ', 'T').replace(/Z$/, '')}Z`)
  );
  const badRow = times.findIndex(Number.isNaN);
  if (badRow >= 0) {
    throw new Error(
      `${path}, row ${badRow + 2}: "${timestamps[badRow] ?? ''}" is not a time like 2014-04-01 00:00:00.`
    );
  }
  return {
    timestamps,
    texts,
    times,
    values: Float64Array.from(texts, (text) => (text.trim() === '' ? NaN : Number(text))),
  };
}
