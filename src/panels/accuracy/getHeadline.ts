import { t } from '@grafana/i18n';
import { formatValue } from '../../viz/format/formatValue';
import { plainText } from '../../viz/format/plainText';
import type { AccuracyChart, ChartLine } from './accuracyChart';
import { findLastPlace } from './findLastPlace';
import { isMiss } from './isMiss';

export interface Headline {
  /** The last value of the worst line; of estimates only where nothing is realised. */
  value: string;
  /** What it is of, and how it stands to the target. */
  sentence: string;
  isMissed: boolean;
}

/** The one thing that the panel has to say. */
export function getHeadline(chart: AccuracyChart): Headline {
  const place = findLastPlace(chart);
  const sign = chart.direction === 'higher' ? 1 : -1;
  const [worst] = pickLines(chart.lines, place)
    .flatMap(({ name, line, points }) => {
      const value = points[place]?.value ?? Number.NaN;
      return Number.isNaN(value) ? [] : [{ name, value, field: line.valueField }];
    })
    .sort((a, b) => sign * (a.value - b.value));
  if (worst === undefined) {
    return { value: '–', sentence: t('accuracy-headline.nothing', 'No window has a value yet'), isMissed: false };
  }
  const isMissed = isMiss(worst.value, chart);
  const names = { name: worst.name, target: formatValue(chart.target ?? Number.NaN, worst.field), ...plainText };
  return {
    value: formatValue(worst.value, worst.field),
    isMissed,
    sentence:
      chart.target === undefined
        ? worst.name
        : isMissed
          ? t('accuracy-headline.missed', '{{name}} misses the target of {{target}}', names)
          : t('accuracy-headline.met', '{{name}} meets the target of {{target}}', names),
  };
}

function pickLines(lines: readonly ChartLine[], place: number): readonly ChartLine[] {
  const realised = lines.filter(
    ({ line, points }) => line.kind === 'realised' && !Number.isNaN(points[place]?.value ?? Number.NaN)
  );
  return realised.length > 0 ? realised : lines;
}
