/** A text as MLflow's filter language takes it. Undefined for one with both kinds of quotes or a backslash, which it can't express. */
export function quoteText(text: string): string | undefined {
  if (text.includes('\\')) {
    return undefined;
  }
  if (!text.includes("'")) {
    return `'${text}'`;
  }
  return text.includes('"') ? undefined : `"${text}"`;
}
