/** Interpolation values for texts that React shows: React escapes them, so the translation must not. */
export const plainText = { interpolation: { escapeValue: false } } as const;
