/** What the operator allows the embedded engine. */
export interface DuckDbOptions {
  /** The folder of the data that the plugin ships. */
  demoFolder: string;
  /** Absolute folders below which logs may lie. */
  dataRoots: readonly string[];
  /** As DuckDB writes it, such as 1GB. */
  memoryLimit: string;
  threads: number;
  /** How long one statement may take, in ms. */
  timeout: number;
}
