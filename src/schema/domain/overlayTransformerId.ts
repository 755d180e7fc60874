/** What a dashboard stores; never to be changed. */
export const overlayTransformerId = 'plumbline-anomaly-overlay';
