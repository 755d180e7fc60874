import type { CancelSignal } from '../../../stores/cancelSignal';
import type { LogSource } from '../../../stores/predictionLogStore';
import { StoreError } from '../../../stores/storeError';
import { FileWalk } from './fileWalk';
import type { FoundBy, WalkLimits } from './fileWalk';
import { getLogFormat } from './getLogFormat';
import type { FileFormat } from './getLogFormat';
import type { LogFile } from './logFile';
import { parseSource } from './parseSource';

export interface LogFiles {
  readonly files: readonly LogFile[];
  readonly format: FileFormat;
}

/** The files of a log, those of 0 bytes left out: they hold no rows, or are still being written. */
export async function findLogFiles(
  folder: string,
  log: LogSource,
  limits: WalkLimits,
  signal?: CancelSignal
): Promise<LogFiles> {
  const isByName = log.format === 'auto' || log.format === 'sagemaker-capture';
  const isWanted = (name: string, foundBy: FoundBy): boolean =>
    isByName
      ? foundBy === 'name' || getLogFormat(name) !== null
      : foundBy !== 'folder' || getLogFormat(name) === log.format;
  const found = await new FileWalk(folder, limits, signal).find(parseSource(log.source), isWanted);
  const [first] = found;
  if (!first) {
    throw new StoreError(
      'not_found',
      `There is no file for the source ${log.source} below the store's folder${log.format === 'auto' ? '' : ` in format ${log.format}`}.`,
      'Correct the source: a file, a folder or a glob (*, **, ?) of Parquet, CSV or JSONL files. Names are case-sensitive.'
    );
  }
  const files = found.filter((file) => file.size > 0);
  if (files.length === 0) {
    throw new StoreError(
      'empty',
      found.length === 1
        ? `${first.name} is empty (0 bytes).`
        : `All ${found.length} files of ${log.source} are empty (0 bytes).`,
      'Wait until the log is written, or correct the source.'
    );
  }
  return { files, format: getFormat(files, log) };
}

/** Only JSON lines are captures: the reference of a captured log may be a table as any other. */
function getFormat(files: readonly LogFile[], { source, format }: LogSource): FileFormat {
  if (format !== 'auto' && format !== 'sagemaker-capture') {
    return format;
  }
  const common = getCommonFormat(files, source);
  return format === 'sagemaker-capture' && common === 'jsonl' ? format : common;
}

function getCommonFormat(files: readonly LogFile[], source: string): FileFormat {
  const formats = new Map(files.map((file) => [getLogFormat(file.name), file.name]));
  const [[format, name] = [null, source], other] = [...formats];
  if (other) {
    throw new StoreError(
      'unreadable',
      `The source ${source} holds files of several formats, such as ${name} and ${other[1]}.`,
      'Name one kind with a glob such as logs/*.parquet, or set the format.'
    );
  }
  if (format === null) {
    throw new StoreError(
      'unreadable',
      `The name ${name} doesn't tell the file's format.`,
      'Set the format to parquet, csv or jsonl.'
    );
  }
  return format;
}
