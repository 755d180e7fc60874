import { buildSeriesFrames } from './buildSeriesFrames';
import type { PanelCase } from './panelCase';

const hour = 3_600_000;
const minute = 60_000;
const from = Date.parse('2024-01-01T00:00:00Z');
const size = { w: 24, h: 20 };

function getTime(points: number, step: number): { from: string; to: string } {
  return { from: new Date(from).toISOString(), to: new Date(from + points * step).toISOString() };
}

/** The sizes that the panels are made for. */
export function buildPanelCases(): PanelCase[] {
  return [buildDriftCase(1000, 500), buildDeviationCase(500, 500), buildOverlayCase(50, 5000)];
}

function buildDriftCase(series: number, points: number): PanelCase {
  return {
    name: `drift ${series} × ${points}`,
    scrolls: true,
    drawn: '[role=grid] canvas',
    frames: buildSeriesFrames({
      name: 'ratio',
      label: 'column',
      series,
      points,
      from,
      step: hour,
      getValue: (row, window, noise) => noise * (row % 7 === 0 && window > 300 ? 2.4 : 1.05),
    }),
    dashboard: {
      uid: 'plumbline-bench-drift',
      title: 'Drift',
      time: getTime(points, hour),
      panel: {
        type: 'plumbline-drift-panel',
        targets: [{ refId: 'A', v: 1, queryType: 'drift', models: 'all', value: 'ratio', view: 'series' }],
        size,
      },
    },
  };
}

function buildDeviationCase(series: number, points: number): PanelCase {
  return {
    name: `deviation ${series} × ${points}`,
    scrolls: true,
    drawn: '[role=grid] canvas',
    frames: buildSeriesFrames({
      name: 'latency',
      label: 'service',
      series,
      points,
      from,
      step: hour,
      getValue: (row, point, noise) => 100 + 10 * noise + (row % 9 === 0 && point > 400 ? 40 : 0),
    }),
    dashboard: {
      uid: 'plumbline-bench-deviation',
      title: 'Deviation',
      time: getTime(points, hour),
      panel: {
        type: 'plumbline-deviation-panel',
        targets: [{ refId: 'A', v: 1, queryType: 'health', models: 'all', view: 'series' }],
        options: { baseline: 'reference' },
        size,
      },
    },
  };
}

function buildOverlayCase(series: number, points: number): PanelCase {
  return {
    name: `overlay ${series} × ${points}`,
    scrolls: false,
    drawn: 'canvas',
    frames: buildSeriesFrames({
      name: 'requests',
      label: 'host',
      series,
      points,
      from,
      step: minute,
      getValue: (row, point, noise) =>
        1000 * row + 100 * Math.sin((2 * Math.PI * point) / 1440) + 20 * noise + (point % 1777 === 1000 ? 300 : 0),
    }),
    dashboard: {
      uid: 'plumbline-bench-overlay',
      title: 'Overlay',
      time: getTime(points, minute),
      panel: {
        type: 'plumbline-overlay-panel',
        targets: [{ refId: 'A', v: 1, queryType: 'health', models: 'all', view: 'series' }],
        size,
      },
    },
  };
}
