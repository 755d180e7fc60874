/** Most windows of a reference that limits are learnt from. */
export const mostReferenceWindows = 1000;
