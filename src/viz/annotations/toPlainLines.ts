const parser = () => new DOMParser();

/** Text that may hold HTML, as Grafana's annotations do, as lines of plain text. Nothing in it is run or loaded. */
export function toPlainLines(html: string): string[] {
  const withBreaks = html.replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n');
  const text = parser().parseFromString(withBreaks, 'text/html').body.textContent;
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
