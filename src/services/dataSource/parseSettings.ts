import { dataSourceSettingsSchema } from '../../schema/settings/dataSourceSettings';
import type { DataSourceSettings } from '../../schema/settings/dataSourceSettings';
import { formatIssue } from '../query/formatIssue';
import { QueryError } from '../queryError';

const remedy = "Correct it in the data source's settings, or in the file that provisions it.";

/** The settings of a data source as they were stored. Throws a QueryError that names the place of what is wrong. */
export function parseSettings(input: unknown): DataSourceSettings {
  const parsed = dataSourceSettingsSchema.safeParse(input ?? {});
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => formatIssue(issue, input));
    throw new QueryError(`The data source's settings can't be read: ${sentences.join(' ')}`, remedy);
  }
  const { models, registries } = parsed.data;
  requireDistinct(
    'model',
    models.map(({ model }) => model)
  );
  requireDistinct(
    'registry',
    registries.map(({ id }) => id)
  );
  return parsed.data;
}

function requireDistinct(noun: string, names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new QueryError(
      `The data source's settings name the ${noun} "${twice}" twice`,
      `Give each ${noun} a name of its own.`
    );
  }
}
