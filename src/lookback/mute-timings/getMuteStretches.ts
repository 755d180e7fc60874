import { t } from '@grafana/i18n';
import type { Stretch } from '../../core/anomaly/anchored/getPieces';
import { expandWallClock } from '../../core/anomaly/exclusions/expandWallClock';
import type { OverlayQuery } from '../../schema/query/overlayQuery';
import { plainText } from '../../viz/format/plainText';
import { getZoneOffset } from '../verdict/getZoneOffset';
import type { ReadMuteTimings } from './fetchMuteTimings';

/** The stretches of the chosen mute timings in a range. One that isn't there, or can't be read, is an error: the verdict would be another. */
export function getMuteStretches(
  chosen: OverlayQuery['excludeMuteTimings'],
  { timings, unreadable }: ReadMuteTimings,
  range: Stretch
): Stretch[] {
  const names = chosen === 'all' ? [...timings.map(({ name }) => name), ...unreadable] : chosen;
  return names.flatMap((name) => {
    const timing = timings.find((candidate) => candidate.name === name);
    if (timing === undefined) {
      throw new Error(describeMissing(name, unreadable.includes(name)));
    }
    return timing.intervals.flatMap((interval) =>
      expandWallClock(interval, range, (time) => getZoneOffset(interval.timezone, time))
    );
  });
}

function describeMissing(name: string, isThere: boolean): string {
  return isThere
    ? t('mute-timing.unreadable', 'The mute timing "{{name}}" can’t be read. Save it again in Grafana’s alerting.', {
        name,
        ...plainText,
      })
    : t('mute-timing.missing', 'There is no mute timing "{{name}}" in this Grafana’s alerting.', {
        name,
        ...plainText,
      });
}
