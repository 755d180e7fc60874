/** What a cell says, as a byte. `out` is the verdict that asks for attention: drifting, violated, outlying. */
export const cellVerdict = { none: 0, within: 1, out: 2, unknown: 3 } as const;

export type CellVerdict = (typeof cellVerdict)[keyof typeof cellVerdict];
