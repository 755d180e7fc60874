import type { GrafanaTheme2 } from '@grafana/data';
import type { Annotation } from '../../viz/annotations/annotation';
import type { ChartRegion } from '../../viz/overlay/chart/chartRegion';
import type { Finding } from '../../viz/overlay/finding';

interface Marked {
  findings: Finding[];
  annotations: Annotation[];
  selected: Finding | undefined;
}

/** What the chart shades: incidents, the selected one last and whether or not the others are shown, and annotations. */
export function getRegions({ findings, annotations, selected }: Marked, theme: GrafanaTheme2): ChartRegion[] {
  const red = theme.visualization.getColorByName('red');
  const regions = findings
    .filter((finding) => finding !== selected)
    .map(({ from, to }): ChartRegion => ({ from, to, color: red, kind: 'incident', isSelected: false }));
  return [
    ...annotations.map(({ from, to, color }): ChartRegion => ({
      from,
      to,
      color,
      kind: 'annotation',
      isSelected: false,
    })),
    ...regions,
    ...(selected === undefined
      ? []
      : [{ from: selected.from, to: selected.to, color: red, kind: 'incident' as const, isSelected: true }]),
  ];
}
