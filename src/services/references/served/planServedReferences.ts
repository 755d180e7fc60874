import type { FrameNotice } from '../../../schema/frames/frame';
import type { ModelLog } from '../../models/modelLog';
import type { ServiceContext } from '../../serviceContext';
import { formatInstant } from '../../windows/formatInstant';
import type { WindowPlan } from '../../windows/windowPlan';
import type { ComparedColumns } from '../planReferences';
import type { ServedReference } from '../reference';
import type { ReferenceGroup, ReferencePlan } from '../referencePlan';
import { findServedWindows } from './findServedWindows';
import { openVersionSource } from './openVersionSource';
import type { ReferenceChange, ServedWindows } from './servedWindows';

const mostNamed = 5;

/** Gives each window the data of the version that served for most of it. Each version's data are looked at once. */
export async function planServedReferences(
  context: ServiceContext,
  log: ModelLog,
  plan: WindowPlan,
  reference: ServedReference,
  compared: ComparedColumns
): Promise<ReferencePlan> {
  const served = await findServedWindows(context, log, plan.windows, reference);
  const groups = await Promise.all(
    [...new Set(served.versions)].map(async (version) => {
      const places = served.versions.flatMap((held, place) => (held === version ? [place] : []));
      return version === null
        ? buildUnserved(served.by, places, compared)
        : openVersion(context, log, { reference, version, places }, compared);
    })
  );
  return {
    groups: groups.flat(),
    changes: served.changes,
    description: `${reference.description}, by ${served.by}${describeVersions(served)}`,
    notices: getNotices(log.model, plan, served, groups.flat()),
  };
}

function buildUnserved(by: string, places: number[], { columns }: ComparedColumns): ReferenceGroup[] {
  const problem = `By ${by}, no version served then. Choose another time range or another reference.`;
  const reference = { kind: 'absent' as const, problem, description: 'no version' };
  return [{ reference, places, columns: columns.map(({ name }) => name) }];
}

interface VersionWindows {
  reference: ServedReference;
  version: string;
  places: number[];
}

/** The columns that a version's data hold, and those that they lack. */
async function openVersion(
  { store, request }: ServiceContext,
  log: ModelLog,
  { reference: served, version, places }: VersionWindows,
  { columns, together }: ComparedColumns
): Promise<ReferenceGroup[]> {
  const { reference, columns: held } = await openVersionSource(store, log, served, version, request.signal);
  const names = columns.map(({ name }) => name);
  const lacking = names.filter((name) => !held.some((column) => column.name === name));
  if (reference.kind === 'absent' || lacking.length === 0) {
    return [{ reference, places, columns: names }];
  }
  const { description } = reference;
  const problem = `${reference.selection.log.source} has no column ${lacking.join(', ')}. Add it to the file, or compare other columns.`;
  const absent = { kind: 'absent' as const, version, problem, description };
  if (together || lacking.length === names.length) {
    return [{ reference: absent, places, columns: names }];
  }
  const present = names.filter((name) => !lacking.includes(name));
  return [
    { reference, places, columns: present },
    { reference: absent, places, columns: lacking },
  ];
}

function describeVersions({ versions, changes }: ServedWindows): string {
  const [first] = changes;
  if (first === undefined) {
    return versions.length === 0 ? '' : `: ${formatVersion(versions[0] ?? null)}`;
  }
  const named = changes.slice(0, mostNamed).map(({ time, to }) => `${formatVersion(to)} from ${formatInstant(time)}`);
  const rest = changes.length > mostNamed ? `, and ${changes.length - mostNamed} more changes` : '';
  return `: ${formatVersion(first.from)}, ${named.join(', ')}${rest}`;
}

function getNotices(
  model: string,
  { windows }: WindowPlan,
  { remarks, changes }: ServedWindows,
  groups: readonly ReferenceGroup[]
): FrameNotice[] {
  const inside = changes.filter(({ time }) => windows.some(({ start, until }) => start < time && time < until));
  const absent = groups.flatMap(({ reference, places }): FrameNotice[] => {
    if (reference.kind !== 'absent') {
      return [];
    }
    const what = places.length === windows.length ? 'All windows' : `${places.length} of ${windows.length} windows`;
    const version = reference.version === undefined ? '' : ` of version ${reference.version}`;
    return [
      { severity: 'warning', text: `Model ${model}: ${what}${version} lack their reference: ${reference.problem}` },
    ];
  });
  return [
    ...remarks.map((text): FrameNotice => ({ severity: 'info', text: `Model ${model}: ${text}` })),
    ...(inside.length === 0 ? [] : [describeInside(model, inside)]),
    ...absent,
  ];
}

function describeInside(model: string, changes: readonly ReferenceChange[]): FrameNotice {
  const named = changes
    .slice(0, mostNamed)
    .map(({ time, from, to }) => `${formatVersion(from)} → ${formatVersion(to)} at ${formatInstant(time)}`);
  const rest = changes.length > mostNamed ? ` and ${changes.length - mostNamed} more` : '';
  const text = `Model ${model}: another version came to serve within a window (${named.join(', ')}${rest}): it is compared with the data of the version that served for most of it.`;
  return { severity: 'info', text };
}

function formatVersion(version: string | null): string {
  return version === null ? 'no version' : `version ${version}`;
}
