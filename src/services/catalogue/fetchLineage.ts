import { mapConcurrently } from '../../core/work/mapConcurrently';
import type { BaselineReader, Lineage, LineageReader, VersionBaseline } from '../../registries/modelRegistry';
import type { Frame, FrameNotice } from '../../schema/frames/frame';
import { lineageColumns } from '../../schema/frames/lineageColumns';
import type { LineageQuery } from '../../schema/query/lineageQuery';
import { buildSpecFrame } from '../frames/buildSpecFrame';
import type { ServiceContext } from '../serviceContext';
import { findAskedVersions } from './findAskedVersions';
import type { AskedVersion } from './findAskedVersions';
import { toVersionNotice } from './toVersionNotice';
import { withCatalogueLinks } from './withCatalogueLinks';

const atOnce = 4;

interface Readers {
  lineage?: LineageReader;
  baselines?: BaselineReader;
}

type Version = AskedVersion<Readers>;

interface Origin {
  kind: 'run' | 'dataset' | 'source' | 'baseline';
  name?: string;
  context?: string;
  location?: string;
  digest?: string;
  author?: string;
  started?: number;
  ended?: number;
  url?: string;
}

/** What versions were made from: their runs, data sets and files, and the training statistics that belong to them. */
export async function fetchLineage(query: LineageQuery, context: ServiceContext): Promise<Frame[]> {
  const { versions, notices } = await findAskedVersions(query, context, {
    name: 'lineage',
    getReader: ({ lineage, baselines }): Readers | undefined =>
      lineage === undefined && baselines === undefined ? undefined : { lineage, baselines },
  });
  const rows = await mapConcurrently(versions, atOnce, async (version) => {
    const { signal } = context.request;
    const { lineage, baselines } = version.reader;
    const origins = await Promise.all([
      readPart(version, notices, async () => buildLineage(await lineage?.fetchLineage(version, signal))),
      readPart(version, notices, async () =>
        ((await baselines?.listBaselines(version, signal)) ?? []).flatMap(buildBaseline)
      ),
    ]);
    return origins.flat().map((origin) => buildRow(version, origin));
  });
  return [withCatalogueLinks(buildSpecFrame('lineage', lineageColumns, rows.flat(), { notices }), context)];
}

/** A part that fails is named in a notice, and the other one's rows stand. */
async function readPart(version: Version, notices: FrameNotice[], read: () => Promise<Origin[]>): Promise<Origin[]> {
  try {
    return await read();
  } catch (error) {
    notices.push(toVersionNotice(error, version));
    return [];
  }
}

function buildLineage({ run, datasets, source }: Lineage = { datasets: [] }): Origin[] {
  return [
    ...(run === undefined ? [] : [buildRun(run)]),
    ...datasets.map(({ name, source: location, digest, context }): Origin => ({
      kind: 'dataset',
      name,
      location,
      digest,
      context,
    })),
    ...(source === undefined ? [] : [{ kind: 'source' as const, location: source }]),
  ];
}

function buildRun({ id, name, user, started, ended, url }: NonNullable<Lineage['run']>): Origin {
  return {
    kind: 'run',
    name: name ?? id,
    context: name === undefined ? undefined : id,
    author: user,
    started,
    ended,
    url,
  };
}

/** A row a file: statistics and constraints lie apart. */
function buildBaseline({ kind: name, statistics, constraints, dataset }: VersionBaseline): Origin[] {
  return Object.entries({ statistics, constraints, dataset }).flatMap(([context, location]) =>
    location === undefined ? [] : [{ kind: 'baseline' as const, name, context, location }]
  );
}

function buildRow({ registry, model, version }: Version, origin: Origin) {
  const { kind, name, context, location, digest, author, started, ended, url } = origin;
  return {
    registry,
    model,
    version,
    kind,
    name: name ?? '',
    context: context ?? '',
    location: location ?? '',
    digest: digest ?? '',
    author: author ?? '',
    started: started ?? null,
    ended: ended ?? null,
    url: url ?? '',
  };
}
