/** The change detectors that a series of windows can be given to. */
export const changeDetectorNames = ['pelt', 'adwin', 'page_hinkley', 'kswin', 'cusum', 'ddm'] as const;

export type ChangeDetectorName = (typeof changeDetectorNames)[number];
