import type { OwnDashboard } from './ownDashboard';

/** F1 of the demo's model by week and airport, with a target that one of them misses. */
export const accuracyDashboard: OwnDashboard = {
  uid: 'plumbline-test-accuracy',
  title: 'F1 by airport and week',
  time: { from: 'now-12w', to: 'now' },
  panel: {
    type: 'plumbline-accuracy-panel',
    targets: [
      {
        refId: 'A',
        v: 1,
        queryType: 'performance',
        models: ['flight-delay'],
        metric: 'f1',
        segmentBy: 'origin',
        window: { every: '1w' },
        view: 'table',
      },
    ],
    options: { target: 0.5 },
  },
};
