import type { RegistryEvent } from '../../registries/modelRegistry';
import type { RegistryCatalogue } from '../catalogue/registryCatalogue';
import { buildEventId } from './buildEventId';
import type { ServingSnapshot } from './catalogueSnapshot';
import { getChangeTime } from './getChangeTime';
import { listServing } from './listServing';
import type { ServingPlace } from './listServing';
import type { Moment } from './moment';

/** Places that serve another version now, or other shares, have come or are gone. */
export function compareServing(
  before: readonly ServingSnapshot[],
  { deployments }: RegistryCatalogue,
  moment: Moment
): RegistryEvent[] {
  const after = new Map(listServing(deployments).map((place) => [getKey(place), place]));
  const known = new Map(before.map((place) => [getKey(place), place]));
  return [...new Set([...known.keys(), ...after.keys()])].flatMap((key) =>
    buildChange(known.get(key), after.get(key), moment)
  );
}

function getKey({ model, place }: ServingSnapshot): string {
  return JSON.stringify([model, place]);
}

function buildChange(
  before: ServingSnapshot | undefined,
  after: ServingPlace | undefined,
  moment: Moment
): RegistryEvent[] {
  const place = after ?? before;
  const from = before?.versions;
  const to = after?.versions;
  if (place === undefined || from === to) {
    return [];
  }
  const { time, timeSource, anchor } = getChangeTime(before?.updated ?? null, after?.updated ?? null, moment);
  return [
    {
      id: buildEventId('deployment_changed', place.model, place.place, from ?? '', to ?? '', anchor),
      kind: 'deployment_changed',
      time,
      timeSource,
      model: place.model,
      version: after?.leading,
      subject: place.place,
      from,
      to,
      ...(after !== undefined && after.url !== '' && { url: after.url }),
    },
  ];
}
