import type { CancelSignal } from '../cancelSignal';

/** Reads the Parquet files of an export. Rejects with RegistryErrors. */
export interface ExportReader {
  /** The Parquet files below the export's folder, by their path from there with `/`, in rising order. */
  listFiles(signal?: CancelSignal): Promise<string[]>;
  /** Rows of a SELECT over some of these files. */
  readRows(query: ExportQuery, signal?: CancelSignal): Promise<Array<Array<string | number | null>>>;
}

/** A SELECT in DuckDB's dialect whose columns are texts or numbers. `$1` is the list of the files, `$2` and so on the values. */
export interface ExportQuery {
  text: string;
  files: readonly string[];
  values: readonly string[];
}
