/** Columns that rows get beside their own when their labels are looked up. */
export const memoryLabelColumns = { label: 'plumbline label', arrival: 'plumbline arrival' } as const;
