import { css } from '@emotion/css';
import type { GrafanaTheme2, LinkModel } from '@grafana/data';
import { t } from '@grafana/i18n';
import type { TimeZone } from '@grafana/schema';
import { Button, useStyles2 } from '@grafana/ui';
import type { ReactElement } from 'react';
import { formatShare } from '../../viz/format/formatShare';
import { formatValue } from '../../viz/format/formatValue';
import { formatWindow } from '../../viz/format/formatWindow';
import { TooltipTable, type TooltipRow } from '../../viz/tooltip/TooltipTable';
import type { AccuracyChart, ChartLine } from './accuracyChart';
import { formatInterval } from './formatInterval';

export interface AccuracyTooltipProps {
  chart: AccuracyChart;
  lines: readonly ChartLine[];
  place: number;
  timeZone: TimeZone;
  links: LinkModel[];
  canOpen: boolean;
  onOpen: (() => void) | undefined;
}

/** A window's numbers: each line's value with its interval, what it should be, and how many labels are in. */
export function AccuracyTooltip(props: AccuracyTooltipProps): ReactElement | null {
  const { chart, lines, place, timeZone, links, canOpen, onOpen } = props;
  const styles = useStyles2(getStyles);
  const [first, ...others] = lines.filter(({ points }) => points[place] !== undefined);
  const start = chart.times[place];
  if (first === undefined || start === undefined) {
    return null;
  }
  const end = chart.ends[place] ?? Number.NaN;
  return (
    <div>
      <TooltipTable
        title={formatWindow(start, Number.isNaN(end) ? start : end, timeZone)}
        subject={first.name}
        verdict={getText(first, place)}
        color={first.color}
        rows={[
          ...others.map((line): TooltipRow => ({
            label: line.name,
            value: (
              <span
                style={{ borderBottom: `2px ${line.line.kind === 'estimated' ? 'dashed' : 'solid'} ${line.color}` }}
              >
                {getText(line, place)}
              </span>
            ),
          })),
          ...getGuideRows(chart, first),
          ...getRowRows(chart, first, place),
        ]}
        links={links}
        hint={canOpen && onOpen === undefined ? t('accuracy-tooltip.hint', 'Click to open the window') : undefined}
      />
      {onOpen !== undefined && (
        <div className={styles.action}>
          <Button size="sm" variant="secondary" icon="search-plus" onClick={onOpen}>
            {t('accuracy-tooltip.open', 'Open this window')}
          </Button>
        </div>
      )}
    </div>
  );
}

function getText({ line, points }: ChartLine, place: number): string {
  const point = points[place];
  if (point === undefined) {
    return '–';
  }
  const interval = formatInterval(point, line.valueField);
  return `${formatValue(point.value, line.valueField)}${interval === '' ? '' : ` ${interval}`}`;
}

function getGuideRows({ target, baselines }: AccuracyChart, { line }: ChartLine): TooltipRow[] {
  return [
    ...(target === undefined
      ? []
      : [{ label: t('accuracy-tooltip.target', 'Target'), value: formatValue(target, line.valueField) }]),
    ...baselines.map(({ label, value }) => ({ label, value: formatValue(value, line.valueField) })),
  ];
}

function getRowRows(chart: AccuracyChart, { points }: ChartLine, place: number): TooltipRow[] {
  const rows = points[place]?.rows ?? Number.NaN;
  const maturity = chart.labelMaturity[place] ?? Number.NaN;
  return [
    ...(Number.isNaN(rows) ? [] : [{ label: t('accuracy-tooltip.rows', 'Rows'), value: rows.toLocaleString() }]),
    ...(Number.isNaN(maturity)
      ? []
      : [
          {
            label: t('accuracy-tooltip.labels', 'Labels in'),
            value: formatShare(maturity),
          },
        ]),
  ];
}

const getStyles = (theme: GrafanaTheme2) => ({
  action: css({ padding: theme.spacing(0, 1, 1) }),
});
