/** What a data source may say of a series beside its values, each in a field of its own. */
export const overlayRoles = ['lower', 'upper', 'outlier', 'score'] as const;

export type OverlayRole = (typeof overlayRoles)[number];
