import type { RegistryEvent } from '../../registries/modelRegistry';
import type { CatalogueVersion } from '../catalogue/registryCatalogue';
import { buildCreatedEvent } from './buildCreatedEvent';
import { buildEventId } from './buildEventId';
import type { ModelSnapshot } from './catalogueSnapshot';
import { getChangeTime } from './getChangeTime';
import type { Moment } from './moment';

/** New versions of a model, and the stages and approvals that have changed. */
export function compareVersions(
  before: ModelSnapshot | undefined,
  after: readonly CatalogueVersion[],
  moment: Moment & { isWhole: boolean }
): RegistryEvent[] {
  const known = new Map((before?.versions ?? []).map((version) => [version[0], version]));
  return after.flatMap((version) => {
    const held = known.get(version.version);
    if (held === undefined) {
      // In a reading with gaps a version may be new to us that is old to the registry.
      return version.created === null && !moment.isWhole ? [] : [buildCreatedEvent(version, moment.observedAt)];
    }
    const [, stage, approval, updated] = held;
    const time = getChangeTime(updated, version.updated, moment);
    return [
      ...buildChange('stage_changed', version, { from: stage, to: version.stage }, time),
      ...buildChange('approval_changed', version, { from: approval, to: version.approval }, time),
    ];
  });
}

function buildChange(
  kind: 'stage_changed' | 'approval_changed',
  { model, version, url }: CatalogueVersion,
  { from, to }: { from: string; to: string },
  { time, timeSource, anchor }: ReturnType<typeof getChangeTime>
): RegistryEvent[] {
  if (from === to) {
    return [];
  }
  return [
    {
      id: buildEventId(kind, model, version, from, to, anchor),
      kind,
      time,
      timeSource,
      model,
      version,
      from,
      to,
      ...(url !== '' && { url }),
    },
  ];
}
