import { StoreError } from '../../../stores/storeError';
import type { StoreErrorKind } from '../../../stores/storeError';

interface Translation {
  pattern: RegExp;
  kind: StoreErrorKind;
  remedy: string;
}

const translations: readonly Translation[] = [
  {
    pattern: /^Permission Error/,
    kind: 'not_allowed',
    remedy: "Put the files below the store's folder, without links that lead out of it.",
  },
  {
    pattern: /No files found|No such file/,
    kind: 'not_found',
    remedy: 'A file was removed while it was read: ask again.',
  },
  {
    pattern: /^Out of Memory/,
    kind: 'too_large',
    remedy: 'Ask for a shorter range or fewer columns, or raise memory_limit in [plugin.plumbline-models-datasource].',
  },
  {
    pattern: /CSV Error|sniffing file/,
    kind: 'unreadable',
    remedy:
      'Correct the line, or leave the file out of the source: every line needs as many values as the header, each of the type that its column has in the lines before.',
  },
  {
    pattern: /JSON/i,
    kind: 'unreadable',
    remedy: 'Write one JSON object a line, and correct or remove what is not.',
  },
  {
    pattern: /^(?:IO|Conversion|Invalid Input|Invalid|Serialization|Out of Range) Error|parquet/i,
    kind: 'unreadable',
    remedy: 'Repair or replace the file, or narrow the source so that it is left out.',
  },
];

/** What DuckDB says, as a StoreError: its first sentence, without the SQL and without values of the log's rows. */
export function buildDuckDbError(error: unknown): StoreError {
  if (error instanceof StoreError) {
    return error;
  }
  const text = error instanceof Error ? error.message : String(error);
  const found = translations.find(({ pattern }) => pattern.test(text));
  return new StoreError(
    found?.kind ?? 'engine',
    getCsvMessage(text) ?? getFirstSentence(text),
    found?.remedy ?? "Look at Grafana's log; if it comes back, report it.",
    { cause: error }
  );
}

function getFirstSentence(text: string): string {
  const [line = text] = text.split('\n');
  const isAboutValue = /^Conversion Error|cast value/.test(line);
  return (isAboutValue ? line.replace(/: "[^"]*"$|(?:string|value) (["']).*?\1/g, '') : line).trim();
}

/** "bad.csv, line 3: Expected Number of Columns: 2 Found: 3", from the many lines that DuckDB writes about CSV. */
function getCsvMessage(text: string): string | null {
  const line = /CSV Error on Line: (\d+)/.exec(text)?.[1];
  if (line === undefined) {
    return null;
  }
  const file = /^\s*file = (.+)$/m.exec(text)?.[1] ?? 'A CSV file';
  const column = /Error when converting column "(.*)"\. Could not convert .* to '(\w+)'/.exec(text);
  const reason = column
    ? `the column ${column[1] ?? ''} doesn't hold a ${column[2] ?? 'value'} like the lines before`
    : (/^(?:Expected Number|Value with|Invalid unicode|Maximum line).*$/m.exec(text)?.[0] ?? 'the line is malformed');
  return `${file.trim()}, line ${line}: ${reason}`;
}
