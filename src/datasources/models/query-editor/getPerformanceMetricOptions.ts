import type { ComboboxOption } from '@grafana/ui';
import type { PerformanceMetric } from '../../../schema/query/performanceMetric';
import { getAgreementMetricOptions } from './getAgreementMetricOptions';
import { getClassMetricOptions } from './getClassMetricOptions';
import { getErrorMetricOptions } from './getErrorMetricOptions';
import { getFitMetricOptions } from './getFitMetricOptions';
import { getRankingMetricOptions } from './getRankingMetricOptions';
import { getScoreMetricOptions } from './getScoreMetricOptions';

/** The metrics with a word on what each says. */
export function getPerformanceMetricOptions(): Array<ComboboxOption<PerformanceMetric>> {
  return [
    ...getScoreMetricOptions(),
    ...getClassMetricOptions(),
    ...getAgreementMetricOptions(),
    ...getErrorMetricOptions(),
    ...getFitMetricOptions(),
    ...getRankingMetricOptions(),
  ];
}
