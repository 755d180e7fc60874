import { constraintViolationsSchema } from '../../schema/monitor/constraintViolations';
import type { CancelSignal } from '../../stores/cancelSignal';
import type { Document } from '../../stores/documentReader';
import type { PredictionLogStore } from '../../stores/predictionLogStore';
import { QueryError } from '../queryError';

/** What one execution of a monitor found. */
export interface ViolationReport {
  /** Epoch ms of the hour that it ran for. */
  time: number;
  violations: Array<{ column: string; type: string; description: string }>;
}

const reportPath = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})\/(\d{2})\/(?:[^/]+\/)*constraint_violations\.json$/;

/** The reports below a folder, by rising time: files such as 2024/01/31/05/constraint_violations.json. Others are left alone. */
export async function fetchViolationReports(
  { documents }: Pick<PredictionLogStore, 'documents'>,
  source: string,
  signal?: CancelSignal
): Promise<ViolationReport[]> {
  const found = (await documents?.read(source, signal)) ?? [];
  const reports = found.flatMap((document) => {
    const time = getTime(document.name);
    return time === undefined ? [] : [{ time, violations: parseReport(document) }];
  });
  if (reports.length === 0) {
    throw new QueryError(
      `There is no report of a monitor in ${source}`,
      'Name the folder above files such as 2024/01/31/05/constraint_violations.json as "monitor.violations" of the model.'
    );
  }
  return reports.sort((one, other) => one.time - other.time);
}

function getTime(name: string): number | undefined {
  const [, year, month, day, hour] = reportPath.exec(name) ?? [];
  return year === undefined ? undefined : Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour));
}

function parseReport({ name, text }: Document): ViolationReport['violations'] {
  const parsed = constraintViolationsSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    throw new QueryError(`${name} isn't a report of a monitor`, 'Mend or remove the file.');
  }
  return parsed.data.violations.flatMap(({ feature_name: column, constraint_check_type: type, description }) =>
    column === undefined ? [] : [{ column, type, description }]
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
