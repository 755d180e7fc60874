/** As a reference's version: whichever version serves. */
export const servedVersion = 'served';

/** Stands for the version's name in the source of a reference. */
export const versionPlaceholder = '{version}';
