import { dateTimeFormat, getFieldSeriesColor, type LinkModel } from '@grafana/data';
import { t } from '@grafana/i18n';
import { SortOrder, TooltipDisplayMode, type TimeZone, type VizTooltipOptions } from '@grafana/schema';
import { useTheme2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import { formatRatio } from '../../viz/format/formatRatio';
import { formatValue } from '../../viz/format/formatValue';
import { getGraphConfig } from '../../viz/timeseries/getGraphConfig';
import { SeriesTooltip, type SeriesTooltipRow } from '../../viz/tooltip/SeriesTooltip';
import type { ChartContent } from './getChartContent';
import { getPointVerdict, type PointVerdict } from './getPointVerdict';
import type { OverlayState } from './overlayState';

export interface OverlayTooltipProps {
  state: OverlayState;
  content: ChartContent;
  /** Of the shared times and of each series: the place of what is hovered. */
  rows: Array<number | null>;
  /** The series that is meant, if one is. */
  active: number | undefined;
  mode: TooltipDisplayMode;
  options: VizTooltipOptions;
  timeZone: TimeZone;
  links: LinkModel[];
}

/** Values at a time; of the series that is meant also what was expected, its score, and the incident it belongs to. */
export function OverlayTooltip(props: OverlayTooltipProps): ReactElement | null {
  const { state, content, rows, active, mode, options, timeZone, links } = props;
  const theme = useTheme2();
  const time = content.aligned.times[rows[0] ?? -1];
  if (time === undefined) {
    return null;
  }
  const entries = state.series
    .map((series, which) => ({ series, which, value: content.aligned.values[which]?.[rows[which + 1] ?? -1] }))
    .filter(({ series, which, value }) => {
      const { hideFrom } = getGraphConfig(series.valueField.config);
      const isWanted = mode !== TooltipDisplayMode.Single || which === active;
      const isZero = options.hideZeros === true && value === 0;
      return isWanted && value != null && !isZero && hideFrom?.tooltip !== true && hideFrom?.viz !== true;
    });
  const sign = { [SortOrder.Ascending]: 1, [SortOrder.Descending]: -1, [SortOrder.None]: 0 }[options.sort];
  entries.sort((left, right) => sign * ((left.value ?? 0) - (right.value ?? 0)));
  const meant = active ?? (entries.length === 1 ? entries[0]?.which : undefined);
  const getVerdict = (which: number) => getPointVerdict(state.verdicts[which], time);
  return (
    <SeriesTooltip
      title={dateTimeFormat(time, { timeZone })}
      rows={entries.map(({ series, which, value }): SeriesTooltipRow => ({
        label: series.name,
        value: formatValue(value ?? NaN, series.valueField),
        color: getFieldSeriesColor(series.valueField, theme).color,
        isActive: mode !== TooltipDisplayMode.Single && which === active,
        mark: getMark(getVerdict(which)),
      }))}
      facts={meant === undefined ? [] : getFacts(state, meant, getVerdict(meant))}
      notes={state.findings
        .filter(({ from, to }) => time >= from && time <= to)
        .slice(0, 3)
        .map(({ series, text }) => (state.series.length > 1 ? `${series}: ${text}` : text))}
      links={links}
      maxHeight={options.maxHeight}
    />
  );
}

function getMark(verdict: PointVerdict | undefined): SeriesTooltipRow['mark'] {
  return verdict?.isOutlier === true
    ? { icon: 'exclamation-triangle', text: t('overlay-tooltip.outlier', 'Outlier') }
    : undefined;
}

function getFacts({ series }: OverlayState, which: number, verdict: PointVerdict | undefined) {
  const field = series[which]?.valueField;
  if (verdict === undefined || Number.isNaN(verdict.score)) {
    return [{ label: t('overlay-tooltip.no-verdict', 'No verdict'), value: '' }];
  }
  const { lower, upper, score } = verdict;
  const band =
    Number.isNaN(lower) || Number.isNaN(upper) ? [] : [`${formatValue(lower, field)} – ${formatValue(upper, field)}`];
  return [
    ...band.map((value) => ({ label: t('overlay-tooltip.band', 'Band'), value })),
    { label: t('overlay-tooltip.score', 'Score (above 1 is out)'), value: formatRatio(score) },
  ];
}
