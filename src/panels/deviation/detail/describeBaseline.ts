import { t } from '@grafana/i18n';
import type { DeviationRow } from '../../../viz/deviation/deviationRow';
import { formatValue } from '../../../viz/format/formatValue';
import { plainText } from '../../../viz/format/plainText';
import type { Options } from '../options';

/** The recipe of a row's band in one sentence. */
export function describeBaseline(options: Options, { series }: DeviationRow): string {
  const { width, referenceShare, baselineSeries, tolerancePercent, expected, tolerance } = options;
  switch (options.baseline) {
    case 'auto':
      return t(
        'deviation-baseline.auto',
        'what the visible points before lead one to expect, seasons included; or the band that came with the data'
      );
    case 'reference':
      return t(
        'deviation-baseline.reference',
        'median ± {{width}} robust standard deviations of the first {{share}} % of the time range',
        { width, share: referenceShare }
      );
    case 'series':
      return t('deviation-baseline.series', '{{name}} ± {{share}} %', {
        name: baselineSeries,
        share: tolerancePercent,
        ...plainText,
      });
    case 'peers':
      return t(
        'deviation-baseline.peers',
        'median of all series at the same time ± {{width}} robust standard deviations',
        { width }
      );
    case 'static':
      return t('deviation-baseline.static', '{{expected}} ± {{tolerance}}', {
        expected: formatValue(expected, series.valueField),
        tolerance: formatValue(tolerance, series.valueField),
        ...plainText,
      });
  }
}
