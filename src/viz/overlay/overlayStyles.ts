const common = {
  lineStyle: { fill: 'solid' },
  showPoints: 'never',
  gradientMode: 'none',
  stacking: { mode: 'none', group: 'A' },
  thresholdsStyle: { mode: 'off' },
  showValues: false,
};

/**
 * How the Time series panel is to draw the overlay's fields. A field's own style wins over the panel's defaults and
 * yields to the panel's overrides, so whatever a panel sets for its series must be answered here: a stacked band
 * or a band of bars would be wrong.
 */
export const overlayStyles = {
  bandColor: 'text',
  outlierColor: 'red',
  bandOpacity: 14,
  edge: {
    ...common,
    drawStyle: 'line',
    lineWidth: 0,
    fillOpacity: 0,
    hideFrom: { legend: true, tooltip: true, viz: false },
  },
  forecast: {
    ...common,
    drawStyle: 'line',
    lineStyle: { fill: 'dash', dash: [8, 6] },
    lineWidth: 1,
    fillOpacity: 0,
    hideFrom: { legend: false, tooltip: false, viz: false },
  },
  outlier: {
    ...common,
    drawStyle: 'points',
    showPoints: 'always',
    pointSize: 9,
    fillOpacity: 0,
    lineWidth: 1,
    hideFrom: { legend: false, tooltip: false, viz: false },
  },
  score: {
    ...common,
    drawStyle: 'line',
    lineWidth: 1,
    fillOpacity: 0,
    axisPlacement: 'right',
    hideFrom: { legend: false, tooltip: false, viz: false },
  },
  hiddenScore: {
    ...common,
    axisPlacement: 'hidden',
    hideFrom: { legend: true, tooltip: true, viz: true },
  },
};
