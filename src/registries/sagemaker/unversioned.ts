/** The version of a package that belongs to no group: SageMaker gives it no number. */
export const unversioned = 'unversioned';
