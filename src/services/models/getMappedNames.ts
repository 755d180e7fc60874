import type { ColumnMapping } from '../../schema/settings/columnMapping';
import type { ColumnRole } from './modelLog';

export interface MappedName {
  /** Where the name stands in the mapping, such as `columns.version`. */
  setting: string;
  name: string;
  /** Absent for columns that a query can't name. */
  role?: ColumnRole;
}

/** Every column that a mapping names, with the place that names it. Features by `auto` aren't among them. */
export function getMappedNames(mapping: ColumnMapping): MappedName[] {
  const { segments = [], features } = mapping;
  return [
    ...buildName('timestamp', mapping.timestamp),
    ...buildName('id', mapping.id),
    ...buildName('model', mapping.model),
    ...buildName('version', mapping.version, 'version'),
    ...buildName('prediction', mapping.prediction, 'prediction'),
    ...getProbabilityNames(mapping.probability),
    ...buildName('actual', mapping.actual, 'actual'),
    ...buildName('actualTimestamp', mapping.actualTimestamp),
    ...buildName('latency.column', mapping.latency?.column),
    ...buildName('status', mapping.status, 'status'),
    ...buildName('group', mapping.group),
    ...buildName('weight', mapping.weight),
    ...segments.flatMap((name, index) => buildName(`segments.${index}`, name, 'segment')),
    ...(features === 'auto' ? [] : features.flatMap((name, index) => buildName(`features.${index}`, name, 'feature'))),
  ];
}

function getProbabilityNames(probability: ColumnMapping['probability']): MappedName[] {
  if (typeof probability === 'object') {
    return Object.entries(probability).flatMap(([label, name]) =>
      buildName(`probability.${label}`, name, 'probability')
    );
  }
  return buildName('probability', probability, 'probability');
}

function buildName(key: string, name: string | undefined, role?: ColumnRole): MappedName[] {
  return name === undefined ? [] : [{ setting: `columns.${key}`, name, ...(role === undefined ? {} : { role }) }];
}
