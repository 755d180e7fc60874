/** The annotation frame that tells a chart of drift when its reference changed. */
export const referenceFrameName = 'reference changes';
