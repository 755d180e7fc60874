const longestText = 300;

/**
 * The text as tables show it. What is cut is a text of its own and no view of the whole, which would keep the whole in memory; joining
 * makes one.
 */
export function cutText(text: string): string {
  if (text.length <= longestText) {
    return text;
  }
  const characters = Array.from(text.slice(0, 2 * longestText + 1));
  return characters.length <= longestText ? text : [...characters.slice(0, longestText - 1), '…'].join('');
}
