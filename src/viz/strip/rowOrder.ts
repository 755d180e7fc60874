export const rowOrders = ['worst', 'latest', 'name'] as const;

export type RowOrder = (typeof rowOrders)[number];
