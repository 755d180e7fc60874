import { modelViolationTypes, violationTypes } from '../../../schema/monitor/constraintViolations';
import type { RowSelection, Slicing, TimeWindow } from '../../../stores/predictionLogStore';
import type { ModelLog } from '../../models/modelLog';
import { QueryError } from '../../queryError';
import { formatInstant } from '../../windows/formatInstant';
import { fetchViolationReports } from '../fetchViolationReports';
import type { ViolationReport } from '../fetchViolationReports';
import type { CheckDefinition, CheckRequest, QualityReading } from '../qualityReading';
import { zeroLimit } from '../zeroLimit';

const mostDescribed = 5;

/**
 * How often a monitor's reports of the window name the column, by what they find wrong, and how often they find the whole model wrong. Of
 * reports, not of rows.
 */
export const monitorViolationsCheck: CheckDefinition = {
  kinds: ['numeric', 'categorical'],
  needsReference: false,
  ignoresReference: true,
  parts: violationTypes,
  modelParts: modelViolationTypes,
  prepare: async ({ store, log, columns, signal }) => {
    const reports = await fetchViolationReports(store, getSource(log), signal);
    return {
      bounds: { lowest: 0, highest: Infinity },
      getLimits: () => zeroLimit,
      remarks: describeNewest(reports.at(-1), log.shift),
      read: (slices) => Promise.resolve(countViolations(reports, columns, slices)),
    };
  },
};

function getSource({ model, settings }: ModelLog): string {
  if (settings.monitor === undefined) {
    throw new QueryError(
      `Model "${model}" has no reports of a monitor`,
      'Name their folder as "monitor.violations" in the data source\'s settings.'
    );
  }
  return settings.monitor.violations;
}

function describeNewest(report: ViolationReport | undefined, shift: number): string[] {
  if (report === undefined || report.violations.length === 0) {
    return [];
  }
  const shown = report.violations
    .slice(0, mostDescribed)
    .map(({ column, type, description }) => `${column === '' ? 'the model' : column}, ${type}: ${description}`);
  const more = report.violations.length > mostDescribed ? [`${report.violations.length - mostDescribed} more`] : [];
  return [`the newest report, of ${formatInstant(report.time + shift)}, says: ${[...shown, ...more].join('; ')}`];
}

function countViolations(
  reports: readonly ViolationReport[],
  columns: CheckRequest['columns'],
  { selection, slicing }: { selection: RowSelection; slicing: Slicing }
): QualityReading[] {
  const known = new Set(columns.map(({ name }) => name));
  const isOf = (named: string, column: string): boolean => (known.has(named) ? named : '') === column;
  const subjects = [
    ...columns.flatMap(({ name }) => violationTypes.map((check) => ({ column: name, check }))),
    ...modelViolationTypes.map((check) => ({ column: '', check })),
  ];
  return getSpans(selection, slicing).flatMap(({ start, end }, window) => {
    const held = reports.filter(({ time }) => time >= start && time < end);
    const found = held.flatMap(({ violations }) => violations);
    return held.length === 0
      ? []
      : subjects.map(({ column, check }): QualityReading => {
          const value = found.filter((violation) => violation.type === check && isOf(violation.column, column)).length;
          return { window, segment: '', column, check, rows: held.length, value };
        });
  });
}

function getSpans({ from, to }: RowSelection, { windows, rowBlocks, segment }: Slicing): readonly TimeWindow[] {
  if (rowBlocks !== undefined || segment !== undefined) {
    throw new QueryError(
      'A monitor\'s reports are of a time, not of rows: the check "monitor_violations" has no windows of rows and no segments',
      'Use a window such as {"every": "1d"} and no "segmentBy".'
    );
  }
  return windows.length > 0 ? windows : [{ start: from ?? -Infinity, end: to ?? Infinity }];
}
