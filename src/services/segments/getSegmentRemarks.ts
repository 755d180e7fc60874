import type { Privacy, Segmentation } from './listSegments';

/** Why segments are missing in an answer. */
export function getSegmentRemarks(
  { column, names, truncated }: Segmentation,
  { minCount, maxCategories }: Privacy
): string[] {
  if (column === undefined) {
    return [];
  }
  if (names.length === 0) {
    return [`No value of ${column} has at least ${minCount} rows in the time range. Choose a longer one.`];
  }
  return truncated
    ? [
        `Only the ${maxCategories} most frequent values of ${column} are shown, as the data source's privacy settings say.`,
      ]
    : [];
}
