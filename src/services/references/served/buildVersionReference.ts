import { servedVersion, versionPlaceholder } from '../../../schema/domain/versionReference';
import type { Filter } from '../../../schema/query/filter';
import type { VersionReferenceDefinition } from '../../../schema/settings/referenceDefinition';
import type { ModelLog } from '../../models/modelLog';
import { QueryError } from '../../queryError';
import { buildFixedReference } from '../buildFixedReference';
import type { FixedReference, ServedReference } from '../reference';
import { getVersionSource } from './getVersionSource';

interface BuildOptions {
  name: string;
  filters?: readonly Filter[];
}

/** What a version's rows of the log, or the files of its data, are as a reference; or those of whichever version serves. */
export function buildVersionReference(
  log: ModelLog,
  definition: Omit<VersionReferenceDefinition, 'id'>,
  { name, filters = [] }: BuildOptions
): FixedReference | ServedReference {
  const { version, source, alias, deployment } = definition;
  if (version !== servedVersion) {
    return source === undefined
      ? buildFixedReference(log, { version }, filters, `${name}: all rows of version ${version}`)
      : buildSourceReference(log, { version, source }, { name, filters });
  }
  if (source?.includes(versionPlaceholder) !== true) {
    throw new QueryError(
      `The reference ${name} of model "${log.model}" follows the version that serves, whose rows of the log are the very windows that are judged`,
      `Give it files of its own in the data source's settings: a "source" with the version's name in it, such as training/${versionPlaceholder}.parquet.`
    );
  }
  return {
    kind: 'served',
    source,
    ...(alias !== undefined && { alias }),
    ...(deployment !== undefined && { deployment }),
    filters,
    description: `${name}: ${source} of the version that serves`,
  };
}

function buildSourceReference(
  log: ModelLog,
  { version, source }: { version: string; source: string },
  { name, filters }: BuildOptions
): FixedReference {
  const own = getVersionSource(source, version);
  if (own === undefined) {
    throw new QueryError(
      `The version "${version}" of the reference ${name} can't be part of a file's name`,
      'Name the file itself as a reference of the kind "source".'
    );
  }
  return {
    ...buildFixedReference(log, { source: own }, filters, `${name}: all rows of ${own}, of version ${version}`),
    version,
  };
}
