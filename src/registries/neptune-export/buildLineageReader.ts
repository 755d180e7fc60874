import { z } from 'zod';
import type { CancelSignal } from '../cancelSignal';
import type { Lineage, LineageReader } from '../modelRegistry';
import type { ExportReader } from './exportReader';
import { findVersion } from './findVersion';
import type { FoundVersion } from './findVersion';

/** Neptune tracked data sets as artifacts, of which the exporter keeps a list of files. */
const artifactText = `
  SELECT DISTINCT attribute_path, file_value.path
  FROM read_parquet($1, union_by_name = true) WHERE attribute_type = 'artifact' ORDER BY attribute_path`;

const artifactSchema = z
  .tuple([z.string(), z.string().nullable()])
  .transform(([name, path]) => ({ name, source: path ?? undefined }));

/** The run of a version, and the artifacts that the two of them tracked. */
export function buildLineageReader(reader: ExportReader): LineageReader {
  return {
    async fetchLineage(key, signal) {
      const found = await findVersion(reader, key, signal);
      return { run: getRun(found), datasets: await readDatasets(reader, found, signal) };
    },
  };
}

/** A run that the version names and the export doesn't hold is known by its id alone. */
function getRun({ details, run }: FoundVersion): Lineage['run'] {
  if (run === undefined) {
    const id = details.attributes.get('run/id')?.asText;
    return id ? { id, name: details.attributes.get('run/name')?.asText ?? undefined } : undefined;
  }
  const { attributes } = run.details;
  return {
    id: run.details.id,
    name: attributes.get('sys/name')?.asText ?? undefined,
    user: attributes.get('sys/owner')?.asText ?? undefined,
    started: attributes.get('sys/creation_time')?.asNumber ?? undefined,
  };
}

async function readDatasets(
  reader: ExportReader,
  { entity, run }: FoundVersion,
  signal?: CancelSignal
): Promise<Lineage['datasets']> {
  const files = [...new Set([...entity.files, ...(run?.entity.files ?? [])])];
  const rows = await reader.readRows({ text: artifactText, files, values: [] }, signal);
  return z.array(artifactSchema).parse(rows);
}
