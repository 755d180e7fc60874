import { t } from '@grafana/i18n';
import { formatCount } from '../../../viz/format/formatCount';
import { formatShare } from '../../../viz/format/formatShare';
import { formatValue } from '../../../viz/format/formatValue';
import type { Fact } from '../../../viz/states/FactList';
import type { BestThreshold } from './findBestThreshold';
import type { ThresholdPoint } from './readThresholds';

/** A threshold in numbers: those of the nearest score at or above it, at which the same rows count as positive. */
export function getThresholdFacts(
  points: readonly ThresholdPoint[],
  threshold: number,
  best: BestThreshold | undefined
): Fact[] {
  const point = points.find((candidate) => candidate.threshold >= threshold) ?? points.at(-1);
  if (point === undefined) {
    return [];
  }
  const facts: Fact[] = [
    { label: t('accuracy-thresholds.precision', 'Precision'), value: formatShare(point.precision) },
    { label: t('accuracy-thresholds.recall', 'Recall'), value: formatShare(point.recall) },
    { label: t('accuracy-thresholds.f1', 'F1'), value: formatValue(point.f1) },
    { label: t('accuracy-thresholds.positives', 'Counted as positive'), value: formatCount(point.predictedPositive) },
  ];
  if (!Number.isNaN(point.businessValue)) {
    facts.push({
      label: t('accuracy-thresholds.value', 'Value of a prediction'),
      value: formatValue(point.businessValue),
    });
  }
  if (best !== undefined) {
    facts.push({
      label:
        best.by === 'f1'
          ? t('accuracy-thresholds.best-f1', 'Highest F1 at')
          : t('accuracy-thresholds.best-value', 'Highest value at'),
      value: formatValue(best.threshold),
    });
  }
  return facts;
}
