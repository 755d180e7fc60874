import type { z } from 'zod';
import { constraintViolationsSchema } from '../../schema/monitor/constraintViolations';
import type { CancelSignal } from '../../stores/cancelSignal';
import type { Document } from '../../stores/documentReader';
import type { PredictionLogStore } from '../../stores/predictionLogStore';
import { QueryError } from '../queryError';

interface Violation {
  /** Empty where it is about the model as a whole. */
  column: string;
  type: string;
  description: string;
}

/** What one execution of a monitor found. */
export interface ViolationReport {
  /** Epoch ms of the hour that it ran for. */
  time: number;
  violations: Violation[];
}

type WrittenViolation = z.infer<typeof constraintViolationsSchema>['violations'][number];

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
  return parsed.data.violations.map((violation) => ({
    column: violation.feature_name ?? violation.facet ?? '',
    type: violation.constraint_check_type,
    description: [describeSubject(violation), violation.description].filter((text) => text !== '').join(': '),
  }));
}

/** Which metric of which group or label a violation is about; data are named by their column alone. */
function describeSubject({ metric_name: metric, facet_value: value, label }: WrittenViolation): string {
  const group = value ?? label;
  return [metric ?? '', ...(group === undefined ? [] : [`of ${group}`])].join(' ').trim();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
