/** Who has to act: the plugin's authors, or whoever owns what the plugin reads (data, settings, the query). */
export type ErrorSource = 'plugin' | 'downstream';

interface PluginErrorOptions {
  source: ErrorSource;
  /** HTTP status, 100 to 599. */
  status: number;
  cause?: unknown;
}

/** A failure with words for the user. Its message is shown as it is; any other error is shown as unexpected. */
export class PluginError extends Error {
  readonly source: ErrorSource;
  readonly status: number;

  constructor(message: string, { source, status, cause }: PluginErrorOptions) {
    super(message, { cause });
    this.name = 'PluginError';
    this.source = source;
    this.status = status;
  }
}
