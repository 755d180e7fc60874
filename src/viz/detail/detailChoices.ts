/** Where a detail opens. `auto`: in the panel when it is large enough, else in a drawer. */
export const detailChoices = ['auto', 'panel', 'drawer', 'off'] as const;

export type DetailChoice = (typeof detailChoices)[number];
