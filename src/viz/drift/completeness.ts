/** How `complete` is noted while cells are read: where the data don't say, the window's end will. */
export const completeness = { open: 0, ended: 1, unsaid: 2 } as const;
