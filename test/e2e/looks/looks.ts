import type { OwnDashboard } from '../dashboards/ownDashboard';
import type { Look } from './look';

/** The moment at which all pictures are taken. */
export const lookTime = '2024-02-29T12:00:00Z';

/** Wide enough for a detail beside the chart. */
const size = { w: 24, h: 12 };

function buildLook(
  name: string,
  answers: Look['answers'],
  panel: Omit<OwnDashboard['panel'], 'size'>,
  time = { from: '2024-01-01T00:00:00Z', to: lookTime }
): Look {
  return {
    dashboard: { uid: `plumbline-look-${name}`, title: `Look of ${name}`, time, panel: { ...panel, size } },
    answers,
  };
}

const week = { every: '1w' };

export const looks = {
  drift: buildLook(
    'drift',
    { drift: 'drift', distribution: 'distribution' },
    {
      type: 'plumbline-drift-panel',
      targets: [{ refId: 'A', v: 1, queryType: 'drift', models: ['flight-delay'], window: week, view: 'table' }],
    }
  ),
  accuracy: buildLook(
    'accuracy',
    { performance: 'performance', 'performance confusion': 'performance-confusion' },
    {
      type: 'plumbline-accuracy-panel',
      targets: [{ refId: 'A', v: 1, queryType: 'performance', models: ['flight-delay'], window: week, view: 'table' }],
      options: { target: 0.72, baseline: 0.8 },
    }
  ),
  deviation: buildLook(
    'deviation',
    { health: 'health-deviation' },
    {
      type: 'plumbline-deviation-panel',
      targets: [{ refId: 'A', v: 1, queryType: 'health', models: ['flight-delay'], window: { every: '1d' } }],
      options: { baseline: 'reference' },
    }
  ),
  overlay: buildLook(
    'overlay',
    { health: 'health-overlay' },
    {
      type: 'plumbline-overlay-panel',
      targets: [{ refId: 'A', v: 1, queryType: 'health', models: ['flight-delay'], window: { every: '1h' } }],
    },
    { from: '2024-01-01T00:00:00Z', to: '2024-01-13T00:00:00Z' }
  ),
} satisfies Record<string, Look>;
