import { t } from '@grafana/i18n';
import { formatShare } from '../../../viz/format/formatShare';
import { formatValue } from '../../../viz/format/formatValue';
import { plainText } from '../../../viz/format/plainText';
import type { AccuracyChart } from '../accuracyChart';
import { isMiss } from '../isMiss';

/** What a window's numbers come to, in a sentence or two. */
export function explainWindow(chart: AccuracyChart, place: number): string {
  const sentences = [getTargetSentence(chart, place), getMaturitySentence(chart, place)];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function getTargetSentence(chart: AccuracyChart, place: number): string {
  const { target, lines } = chart;
  if (target === undefined) {
    return '';
  }
  const known = lines.filter(({ points }) => !Number.isNaN(points[place]?.value ?? Number.NaN));
  const missing = known.filter(({ points }) => isMiss(points[place]?.value ?? Number.NaN, chart));
  const text = { target: formatValue(target, known[0]?.line.valueField), ...plainText };
  if (known.length === 0) {
    return '';
  }
  if (missing.length === 0) {
    return t('accuracy-detail.met', 'The target of {{target}} is met.', text);
  }
  return known.length === 1
    ? t('accuracy-detail.missed', 'The target of {{target}} is missed.', text)
    : t('accuracy-detail.missed-by', 'The target of {{target}} is missed by {{names}}.', {
        ...text,
        names: missing.map(({ name }) => name).join(', '),
      });
}

function getMaturitySentence({ labelMaturity }: AccuracyChart, place: number): string {
  const share = labelMaturity[place] ?? Number.NaN;
  if (Number.isNaN(share)) {
    return '';
  }
  return share >= 1
    ? t('accuracy-detail.all-labels', 'All labels are in.')
    : t('accuracy-detail.some-labels', '{{share}} of the labels are in, so the value may still change.', {
        share: formatShare(share),
        ...plainText,
      });
}
