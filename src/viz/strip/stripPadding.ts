/** Room right of a strip's plot, in CSS pixels, so that the last tick's label isn't cut. */
export const stripPadding = 12;
