import type { Finding } from '../../viz/overlay/finding';

/** Incidents as CSV (RFC 4180), times in ISO 8601, numbers as they are. */
export function buildIncidentCsv(findings: Finding[]): string {
  const header = ['from', 'to', 'series', 'side', 'score', 'value', 'expected', 'evidence'];
  const rows = findings.map(({ from, to, series, side, score, actual, expected, text }) => [
    new Date(from).toISOString(),
    new Date(to).toISOString(),
    series,
    side ?? '',
    toCell(score),
    toCell(actual),
    toCell(expected),
    text,
  ]);
  return [header, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

function toCell(value: number): string {
  return Number.isFinite(value) ? String(value) : '';
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
