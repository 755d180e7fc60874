import { t } from '@grafana/i18n';
import type { Unsuitable } from '../../core/anomaly/detection';

/** Why a series can't be judged, and what to do about it. */
export function describeUnsuitable(unsuitable: Unsuitable, formatValue: (value: number) => string): string {
  switch (unsuitable.reason) {
    case 'no_values':
      return t('anomaly-view.unsuitable.no-values', 'There are no values in the visible range. Choose a longer range.');
    case 'too_few_points':
      return t(
        'anomaly-view.unsuitable.too-few-points',
        'There are too few points to judge by: {{points}}, and {{needed}} are needed. Choose a longer range.',
        { points: unsuitable.points, needed: unsuitable.needed }
      );
    case 'constant':
      return t(
        'anomaly-view.unsuitable.constant',
        'The value is {{value}} all along: there is nothing to tell what would be unusual. Choose a longer range.',
        { value: formatValue(unsuitable.value), interpolation: { escapeValue: false } }
      );
    case 'too_sparse':
      return t('anomaly-view.unsuitable.too-sparse', 'Most points are missing. Choose a coarser interval.');
    case 'counter':
      return t('anomaly-view.unsuitable.counter', 'This is a counter that only grows. Query its rate instead.');
  }
}
