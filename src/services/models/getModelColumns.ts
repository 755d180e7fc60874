import type { ModelSettings, Task } from '../../schema/settings/modelSettings';
import type { LogColumn, LogDescription } from '../../stores/predictionLogStore';
import { buildUnknownNameError } from '../query/buildUnknownNameError';
import { QueryError } from '../queryError';
import { getMappedNames } from './getMappedNames';
import type { MappedName } from './getMappedNames';
import type { ColumnKind, ColumnRole, ModelColumn } from './modelLog';

/** The columns of a model that a query can name, features first. Throws a QueryError for a mapped column that the log lacks. */
export function getModelColumns(settings: ModelSettings, description: LogDescription): ModelColumn[] {
  const physical = new Map(description.columns.map((column) => [column.name, column]));
  const mapped = [...getMappedNames(settings.columns), ...getImportanceNames(settings)];
  for (const { setting, name } of mapped) {
    if (!physical.has(name)) {
      throw buildMissingColumnError(settings.model, setting, name, [...physical.keys()]);
    }
  }
  const roles = new Map<string, ColumnRole[]>();
  const add = (name: string, role: ColumnRole): unknown => roles.set(name, [...(roles.get(name) ?? []), role]);
  for (const name of getFeatures(
    settings,
    description,
    mapped.map((entry) => entry.name)
  )) {
    add(name, 'feature');
  }
  for (const { name, role } of mapped) {
    if (role !== undefined && role !== 'feature') {
      add(name, role);
    }
  }
  return [...roles].map(([name, held]) => buildColumn(settings, physical.get(name), name, held));
}

/** A query can't name them, nor are they features. */
function getImportanceNames({ importance }: ModelSettings): MappedName[] {
  return Object.entries(importance?.columns ?? {}).map(([feature, name]) => ({
    setting: `importance.columns.${feature}`,
    name,
  }));
}

function getFeatures(settings: ModelSettings, description: LogDescription, mapped: string[]): string[] {
  const { features } = settings.columns;
  if (features !== 'auto') {
    return [...new Set(features)];
  }
  return description.columns
    .filter((column) => !mapped.includes(column.name) && isComparable(column))
    .map((column) => column.name);
}

function buildColumn(
  settings: ModelSettings,
  column: LogColumn | undefined,
  name: string,
  roles: ColumnRole[]
): ModelColumn {
  if (column !== undefined && roles.includes('feature') && !isComparable(column)) {
    throw new QueryError(
      `Feature "${name}" of model "${settings.model}" is of type ${column.engineType}, which can't be compared`,
      'Take it out of "columns.features", or map a number, text or boolean column.'
    );
  }
  return { name, kind: getKind(column, roles, settings.task), roles };
}

function isComparable(column: LogColumn): boolean {
  return column.type === 'number' || column.type === 'text' || column.type === 'boolean';
}

/** A predicted class is a name even where it's written as a number; so is a version. */
function getKind(column: LogColumn | undefined, roles: ColumnRole[], task: Task): ColumnKind {
  const isClass =
    task !== 'regression' && task !== 'ranking' && (roles.includes('prediction') || roles.includes('actual'));
  const isName = isClass || roles.includes('version') || roles.includes('status');
  return column?.type === 'number' && !isName ? 'numeric' : 'categorical';
}

function buildMissingColumnError(model: string, setting: string, name: string, names: string[]): QueryError {
  const { message, remedy } = buildUnknownNameError('column', name, names);
  return new QueryError(
    `${message} in the log of model "${model}", but "${setting}" names it`,
    `${remedy} Correct the mapping in the data source's settings.`
  );
}
