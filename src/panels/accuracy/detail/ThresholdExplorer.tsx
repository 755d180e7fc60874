import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Slider, useStyles2, useTheme2 } from '@grafana/ui';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { XyChart } from '../../../viz/charts/XyChart';
import type { XySeries } from '../../../viz/charts/xySeries';
import { FactList } from '../../../viz/states/FactList';
import { CurveKeys } from './CurveKeys';
import type { CurveChartProps } from './curveChartProps';
import { findBestThreshold } from './findBestThreshold';
import { getShareAxis } from './getShareAxis';
import { getThresholdFacts } from './getThresholdFacts';
import { readThresholds } from './readThresholds';

const controlsHeight = 190;

/** What every threshold would have meant: precision, recall and F1 over it, and one threshold in numbers. */
export function ThresholdExplorer({ curves, width, height }: CurveChartProps): ReactElement {
  const styles = useStyles2(getStyles);
  const theme = useTheme2();
  const id = useId();
  const [first] = curves;
  const points = useMemo(() => (first === undefined ? [] : readThresholds(first.table)), [first]);
  const best = useMemo(() => findBestThreshold(points), [points]);
  const [chosen, setChosen] = useState<number>();
  const threshold = chosen ?? best?.threshold ?? 0.5;
  const chart = useMemo(() => {
    const pick = (name: string) => theme.visualization.getColorByName(name);
    const x = points.map((point) => point.threshold);
    const series: XySeries[] = [
      {
        name: t('accuracy-thresholds.precision', 'Precision'),
        color: pick('blue'),
        shape: 'line',
        x,
        y: points.map(({ precision }) => precision),
      },
      {
        name: t('accuracy-thresholds.recall', 'Recall'),
        color: pick('orange'),
        shape: 'dashed',
        x,
        y: points.map(({ recall }) => recall),
      },
      {
        name: t('accuracy-thresholds.f1', 'F1'),
        color: pick('green'),
        shape: 'line',
        x,
        y: points.map(({ f1 }) => f1),
      },
    ];
    return {
      series,
      xAxis: getShareAxis(t('accuracy-thresholds.x', 'Threshold on the probability')),
      yAxis: getShareAxis(''),
    };
  }, [points, theme]);
  return (
    <div className={styles.explorer}>
      <XyChart
        {...chart}
        marked={threshold}
        width={width}
        height={Math.max(140, height - controlsHeight)}
        description={t('accuracy-thresholds.description', 'Precision, recall and F1 over the threshold')}
      />
      <CurveKeys curves={chart.series} />
      <label htmlFor={id} className={styles.label}>
        {t('accuracy-thresholds.slider', 'Threshold')}
      </label>
      <Slider inputId={id} min={0} max={1} step={0.01} value={threshold} onChange={setChosen} included />
      <FactList facts={getThresholdFacts(points, threshold, best)} />
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  explorer: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(0.5) }),
  label: css({ color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
});
