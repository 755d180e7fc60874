import { fieldReducers, reduceField, type DisplayValue } from '@grafana/data';
import { t } from '@grafana/i18n';
import { VizLegend, useTheme2, type VizLegendItem } from '@grafana/ui';
import type { ReactElement } from 'react';
import { formatValue } from '../../viz/format/formatValue';
import type { AccuracyChart, ChartLine } from './accuracyChart';
import type { Options } from './options';

export interface AccuracyLegendProps {
  chart: AccuracyChart;
  options: Options['legend'];
  hidden: ReadonlySet<string>;
  onToggle: (name: string, isAdding: boolean) => void;
}

/** Grafana's legend: a click shows one line alone, with Ctrl or Cmd it hides or adds one. */
export function AccuracyLegend({ chart, options, hidden, onToggle }: AccuracyLegendProps): ReactElement {
  const theme = useTheme2();
  const items = chart.lines.map((line): VizLegendItem => ({
    label: line.name,
    color: line.color,
    yAxis: 1,
    disabled: hidden.has(line.name),
    lineStyle: line.line.kind === 'estimated' ? { fill: 'dash', dash: [8, 6] } : { fill: 'solid' },
    getDisplayValues: () => getCalculations(line, options.calcs),
  }));
  return (
    <VizLegend
      displayMode={options.displayMode}
      placement={options.placement}
      items={[...items, ...getGuideItems(chart, theme.colors.text.primary)]}
      sortBy={options.sortBy}
      sortDesc={options.sortDesc}
      isSortable
      onLabelClick={(item, event) => {
        if (item.data !== 'guide') {
          onToggle(item.label, event.ctrlKey || event.metaKey || event.shiftKey);
        }
      }}
    />
  );
}

function getGuideItems({ target, baselines, lines, labelMaturity }: AccuracyChart, color: string): VizLegendItem[] {
  const field = lines[0]?.line.valueField;
  const build = (label: string, dash: number[]): VizLegendItem => ({
    label,
    color,
    yAxis: 1,
    data: 'guide',
    lineStyle: { fill: 'dash', dash },
    getDisplayValues: () => [],
  });
  return [
    ...(target === undefined
      ? []
      : [build(`${t('accuracy-legend.target', 'Target')} ${formatValue(target, field)}`, [8, 5])]),
    ...baselines.map(({ label, value }) => build(`${label} ${formatValue(value, field)}`, [2, 4])),
    ...(labelMaturity.some((share) => share < 1)
      ? [build(t('accuracy-legend.missing-labels', 'Labels still missing'), [1, 2])]
      : []),
  ];
}

function getCalculations({ line, points }: ChartLine, reducers: string[]): DisplayValue[] {
  const values = points.map((point) => (point === undefined || Number.isNaN(point.value) ? null : point.value));
  const field = { ...line.valueField, values, state: undefined };
  const results: Record<string, unknown> = reduceField({ field, reducers });
  return reducers.map((reducer) => {
    const value = Number(results[reducer] ?? Number.NaN);
    return {
      numeric: value,
      text: formatValue(value, line.valueField),
      title: fieldReducers.get(reducer).name,
    };
  });
}
