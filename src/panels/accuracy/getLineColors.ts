import { FieldColorModeId, getFieldSeriesColor, type GrafanaTheme2 } from '@grafana/data';
import type { PerformanceLine } from '../../viz/performance/performanceLine';

/**
 * A colour for each line: the user's own where one was chosen, else one of Grafana's palette. An estimate has the colour
 * of what it estimates; its dashes tell them apart.
 */
export function getLineColors(lines: readonly PerformanceLine[], theme: GrafanaTheme2): string[] {
  const keys = lines.map(({ model, version, segment, metric, average }) =>
    JSON.stringify([model, version, segment, metric, average])
  );
  const places = [...new Set(keys)];
  return lines.map((line, index) => {
    if (line.valueField.config.color?.mode === FieldColorModeId.Fixed) {
      return getFieldSeriesColor(line.valueField, theme).color;
    }
    const { palette } = theme.visualization;
    const name = palette[places.indexOf(keys[index] ?? '') % palette.length] ?? 'green';
    return theme.visualization.getColorByName(name);
  });
}
