import type { LogFormat } from '../../../schema/settings/modelSettings';

export type FileFormat = Exclude<LogFormat, 'auto'>;

/** A format that has endings of its own. */
type NamedFormat = Exclude<FileFormat, 'sagemaker-capture'>;

const endings: Record<NamedFormat, readonly string[]> = {
  parquet: ['.parquet', '.pq'],
  csv: ['.csv', '.tsv', '.csv.gz', '.tsv.gz'],
  jsonl: ['.jsonl', '.ndjson', '.jsonl.gz', '.ndjson.gz'],
};
const formats = ['parquet', 'csv', 'jsonl'] as const;

/** The format that a file's name tells, or null. */
export function getLogFormat(name: string): NamedFormat | null {
  const lower = name.toLowerCase();
  return formats.find((format) => endings[format].some((ending) => lower.endsWith(ending))) ?? null;
}
