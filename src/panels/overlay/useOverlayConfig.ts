import { useTheme2, type UPlotConfigBuilder } from '@grafana/ui';
import { useLayoutEffect, useMemo, useState } from 'react';
import { buildOverlayConfig } from '../../viz/overlay/chart/buildOverlayConfig';
import { OverlayController } from '../../viz/overlay/chart/OverlayController';
import type { Finding } from '../../viz/overlay/finding';
import type { PanelSeries } from '../../viz/overlay/panelSeries';
import { getGraphConfig } from '../../viz/timeseries/getGraphConfig';
import type { ChartContent } from './getChartContent';
import { getRegions } from './getRegions';
import type { OverlayChartProps } from './OverlayChart';

interface OverlayConfig {
  config: UPlotConfigBuilder;
  controller: OverlayController;
}

/** The plot's configuration, built anew only when its series change, and what is drawn over them, kept up to date. */
export function useOverlayConfig(
  { panel, state, layout, selected, timeZone }: OverlayChartProps,
  content: ChartContent
): OverlayConfig {
  const { timeRange, options } = panel;
  const { series, findings, annotations } = state;
  const { hasStrip } = layout;
  const theme = useTheme2();
  const [controller] = useState(() => new OverlayController());
  const bandedKey = content.banded.join();
  const config = useMemo(() => {
    const banded = bandedKey === '' ? [] : bandedKey.split(',').map(Number);
    return buildOverlayConfig({ controller, theme, timeZone, series, banded, hasStrip });
  }, [controller, theme, timeZone, series, bandedKey, hasStrip]);
  const regions = useMemo(
    () =>
      getRegions(
        { findings: options.regions ? getVisibleFindings(findings, series) : [], annotations, selected },
        theme
      ),
    [options.regions, findings, series, annotations, selected, theme]
  );
  useLayoutEffect(() => {
    controller.show({
      from: timeRange.from.valueOf(),
      to: timeRange.to.valueOf(),
      regions,
      marks: content.marks,
      scores: hasStrip ? { times: content.aligned.times, score: content.score } : undefined,
    });
  }, [controller, timeRange, regions, content, hasStrip]);
  return { config, controller };
}

/** Without those of series that the legend has switched off. */
function getVisibleFindings(findings: Finding[], series: PanelSeries[]): Finding[] {
  const hidden = series.filter(({ valueField }) => getGraphConfig(valueField.config).hideFrom?.viz === true);
  const names = new Set(hidden.map(({ name }) => name));
  return findings.filter((finding) => !names.has(finding.series));
}
