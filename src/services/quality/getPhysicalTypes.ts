import type { LogColumn, LogDescription } from '../../stores/predictionLogStore';

/** The types of a log's columns by name. */
export function getPhysicalTypes({ columns }: Pick<LogDescription, 'columns'>): Map<string, LogColumn['type']> {
  return new Map(columns.map(({ name, type }) => [name, type]));
}
