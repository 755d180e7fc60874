import type { OwnDashboard } from './ownDashboard';

/** Predictions a day by airline, each held against the first half of the range. */
export const deviationDashboard: OwnDashboard = {
  uid: 'plumbline-test-deviation',
  title: 'Predictions a day by airline',
  time: { from: 'now-12w', to: 'now' },
  panel: {
    type: 'plumbline-deviation-panel',
    targets: [
      {
        refId: 'A',
        v: 1,
        queryType: 'health',
        models: ['flight-delay'],
        metric: 'volume',
        segmentBy: 'carrier',
        window: { every: '1d' },
        view: 'series',
      },
    ],
    options: { baseline: 'reference' },
  },
};
