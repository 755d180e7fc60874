import type { Field } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { ReactElement } from 'react';
import type { DriftCell } from '../../../viz/drift/driftCell';
import { formatCount } from '../../../viz/format/formatCount';
import { formatProbability } from '../../../viz/format/formatProbability';
import { formatRatio } from '../../../viz/format/formatRatio';
import { formatScore } from '../../../viz/format/formatScore';
import { plainText } from '../../../viz/format/plainText';
import { FactList } from '../../../viz/states/FactList';
import { formatCellReference } from '../formatCellReference';

export interface DriftNumbersProps {
  cell: DriftCell;
  scoreField: Field | undefined;
}

/** All numbers of a cell that the data tell. */
export function DriftNumbers({ cell, scoreField }: DriftNumbersProps): ReactElement {
  const score = (value: number) => formatScore(value, cell.threshold, scoreField);
  const isTwoSided = !Number.isNaN(cell.lowerLimit);
  const numbers: Array<[string, number, (value: number) => string]> = [
    [t('drift-numbers.score', 'Score'), cell.score, score],
    [t('drift-numbers.corrected-score', 'Score less noise'), cell.correctedScore, score],
    [t('drift-numbers.threshold', 'Threshold'), isTwoSided ? Number.NaN : cell.threshold, score],
    [t('drift-numbers.ratio', 'Ratio to threshold'), cell.ratio, formatRatio],
    [t('drift-numbers.noise-limit', 'Noise limit'), cell.noiseLimit, score],
    [t('drift-numbers.p-value', 'p-value'), cell.pValue, formatProbability],
    [t('drift-numbers.p-adjusted', 'p-value, adjusted'), cell.pAdjusted, formatProbability],
    [t('drift-numbers.reference-rows', 'Reference rows'), cell.referenceRows, formatCount],
    [t('drift-numbers.current-rows', 'Current rows'), cell.currentRows, formatCount],
    [t('drift-numbers.rows-needed', 'Rows needed for a verdict'), cell.rowsNeeded, formatCount],
  ];
  const facts = numbers.flatMap(([label, value, format]) =>
    Number.isNaN(value) ? [] : [{ label, value: format(value) }]
  );
  if (isTwoSided) {
    const value = t('drift-numbers.limits-value', '{{lower}} to {{upper}}', {
      lower: score(cell.lowerLimit),
      upper: score(cell.upperLimit),
      ...plainText,
    });
    facts.splice(1, 0, { label: t('drift-numbers.limits', 'Limits of the score'), value });
  }
  if (!Number.isNaN(cell.lower) && !Number.isNaN(cell.upper)) {
    const interval = t('drift-numbers.interval-value', '{{lower}} to {{upper}}', {
      lower: score(cell.lower),
      upper: score(cell.upper),
      ...plainText,
    });
    facts.splice(2, 0, { label: t('drift-numbers.interval', '90 % interval'), value: interval });
  }
  const version = formatCellReference(cell);
  if (version !== '') {
    facts.push({ label: t('drift-numbers.reference-version', 'Reference of version'), value: version });
  }
  return <FactList facts={facts} />;
}
