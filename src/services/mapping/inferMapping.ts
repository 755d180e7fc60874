import type { InferredMapping } from '../../schema/domain/mappingInference';
import type { LogColumn, LogDescription } from '../../stores/predictionLogStore';
import { mappingRules } from './mappingRules';
import type { InferredMeaning, MappingRule } from './mappingRules';
import { normaliseName } from './normaliseName';

type Mapping = InferredMapping['mapping'];
type Reason = InferredMapping['reasons'][number];

interface Found {
  meaning: InferredMeaning;
  column: LogColumn;
  reason: string;
}

/** Names that belong to what is predicted: as a feature such a column would be measured against itself. */
const outcome = /actual|target|label|truth|outcome|predict|(^|_)pred(_|$)|prob|^y_/;
/** Names of columns that tell rows apart or split them, and say nothing of the model's world. */
const bookkeeping = /(^|_)(id|uuid|guid|key|hash|index|row)$|^(period|split|fold|dataset|partition)$/;

/** What the columns of a log seem to mean, by name and type, with the reason for each. */
export function inferMapping(description: LogDescription): InferredMapping {
  const found = findMeanings(description.columns);
  const taken = new Set(found.map(({ column }) => column.name));
  const rest = description.columns.filter(({ name }) => !taken.has(name));
  const features = rest.filter((column) => isFeature(column));
  return {
    files: description.files,
    rows: description.rows,
    columns: description.columns.map(({ name, type }) => ({ name, type })),
    mapping: { ...buildMapping(found), features: features.map(({ name }) => name) },
    reasons: [
      ...found.map(({ meaning, column, reason }) => ({ meaning, column: column.name, reason })),
      ...features.map(({ name, type }) => ({
        meaning: 'feature',
        column: name,
        reason: `it holds ${type} values and has no other meaning`,
      })),
      ...rest.filter((column) => !isFeature(column)).map(explainLeftOut),
    ],
  };
}

function findMeanings(columns: readonly LogColumn[]): Found[] {
  const found: Found[] = [];
  for (const rule of mappingRules) {
    const free = columns.filter((column) => !found.some((entry) => entry.column === column));
    const match = findByName(rule, free) ?? findOnlyTime(rule, free);
    if (match !== undefined) {
      found.push(match);
    }
  }
  return found;
}

function findByName({ meaning, accepts, names, holds }: MappingRule, columns: readonly LogColumn[]): Found | undefined {
  for (const pattern of names) {
    const column = columns.find((candidate) => accepts(candidate) && pattern.test(normaliseName(candidate.name)));
    if (column !== undefined) {
      return { meaning, column, reason: `its name says so, and it holds ${holds}` };
    }
  }
  return undefined;
}

function findOnlyTime({ meaning }: MappingRule, columns: readonly LogColumn[]): Found | undefined {
  const times = columns.filter(({ type }) => type === 'time');
  const [column] = times;
  if (meaning !== 'timestamp' || column === undefined || times.length > 1) {
    return undefined;
  }
  return { meaning, column, reason: 'it is the only column of times' };
}

function buildMapping(found: readonly Found[]): Mapping {
  const names = Object.fromEntries(found.map(({ meaning, column }) => [meaning, column.name]));
  const { latency, ...others } = names;
  return latency === undefined ? others : { ...others, latency: { column: latency, unit: getUnit(latency) } };
}

function getUnit(name: string): 'ns' | 'us' | 'ms' | 's' {
  const unit = /_(ns|us|ms|s)$/.exec(normaliseName(name))?.[1];
  return unit === 'ns' || unit === 'us' || unit === 's' ? unit : 'ms';
}

function isFeature({ name, type }: LogColumn): boolean {
  const normalised = normaliseName(name);
  const isComparable = type === 'number' || type === 'text' || type === 'boolean';
  return isComparable && !outcome.test(normalised) && !bookkeeping.test(normalised);
}

function explainLeftOut({ name, type, engineType }: LogColumn): Reason {
  const normalised = normaliseName(name);
  const reason = outcome.test(normalised)
    ? 'its name belongs to what is predicted, so it is no feature'
    : bookkeeping.test(normalised)
      ? 'its name says that it tells rows apart or splits them'
      : `values of type ${type === 'other' ? engineType : type} can't be compared`;
  return { meaning: 'left out', column: name, reason };
}
