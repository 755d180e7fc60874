import { t } from '@grafana/i18n';
import type { Unsuitable } from '../../core/anomaly/detection';

/** Why a series can't be judged, and what to do about it. */
export function describeUnsuitable(unsuitable: Unsuitable): string {
  switch (unsuitable.reason) {
    case 'no_values':
      return t('anomaly.unsuitable.no-values', 'There are no values in the visible range. Choose a longer range.');
    case 'too_few_points':
      return t(
        'anomaly.unsuitable.too-few-points',
        'There are too few points to judge by: {{points}}, and {{needed}} are needed. Choose a longer range.',
        { points: unsuitable.points, needed: unsuitable.needed }
      );
    case 'constant':
      return t(
        'anomaly.unsuitable.constant',
        'The value never changes, so nothing tells what would be unusual. Choose a longer range.'
      );
    case 'too_sparse':
      return t('anomaly.unsuitable.too-sparse', 'Most points are missing. Choose a coarser interval.');
    case 'counter':
      return t('anomaly.unsuitable.counter', 'This is a counter that only grows. Query its rate instead.');
    case 'too_many_states':
      return t('anomaly.unsuitable.too-many-states', 'There are more than {{most}} different values to tell apart.', {
        most: unsuitable.most,
      });
    case 'too_few_peers':
      return t(
        'anomaly.unsuitable.too-few-peers',
        'At least {{needed}} series at a time are needed to judge by peers; its group has {{members}}. Group by fewer labels, or query more series.',
        { needed: unsuitable.needed, members: unsuitable.members }
      );
    case 'no_majority':
      return t(
        'anomaly.unsuitable.no-majority',
        'Its group falls into parts of which none holds more than half, so nobody is off. Group by more labels, or choose MAD.'
      );
  }
}
