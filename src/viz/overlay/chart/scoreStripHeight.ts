/** In CSS pixels, with the room above it. */
export const scoreStripHeight = 24;
