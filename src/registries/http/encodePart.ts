/** A text as part of a path, a query or a form; half a surrogate pair, which has no encoding, is replaced. */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
}
