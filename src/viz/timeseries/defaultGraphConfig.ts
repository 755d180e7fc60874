import {
  AxisPlacement,
  BarAlignment,
  GraphDrawStyle,
  GraphGradientMode,
  GraphThresholdsStyleMode,
  LineInterpolation,
  VisibilityMode,
  type GraphFieldConfig,
} from '@grafana/schema';

/** How a series is drawn where nobody chose; what Grafana's Time series does. */
export const defaultGraphConfig: GraphFieldConfig = {
  drawStyle: GraphDrawStyle.Line,
  lineInterpolation: LineInterpolation.Linear,
  lineWidth: 1,
  fillOpacity: 0,
  gradientMode: GraphGradientMode.None,
  barAlignment: BarAlignment.Center,
  barWidthFactor: 0.6,
  showPoints: VisibilityMode.Auto,
  pointSize: 5,
  spanNulls: false,
  axisPlacement: AxisPlacement.Auto,
  axisGridShow: true,
  axisCenteredZero: false,
  axisBorderShow: false,
  thresholdsStyle: { mode: GraphThresholdsStyleMode.Off },
};
