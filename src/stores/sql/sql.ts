import type { SqlFragment, SqlValue } from './sqlFragment';

type Separator = ', ' | ' AND ' | ' OR ' | ' ';

function buildFromTemplate(strings: TemplateStringsArray, ...fragments: SqlFragment[]): SqlFragment {
  const parts = strings.flatMap((text, index) => {
    const fragment = fragments[index];
    return [{ kind: 'text' as const, text }, ...(fragment ? fragment.parts : [])];
  });
  return { parts };
}

function buildValue(value: SqlValue): SqlFragment {
  return { parts: [{ kind: 'value', value }] };
}

function requireInteger(value: number): number {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`${value} is not a whole number that SQL can hold exactly`);
  }
  return value;
}

function join(fragments: readonly SqlFragment[], separator: Separator): SqlFragment {
  const parts = fragments.flatMap((fragment, index) =>
    index === 0 ? fragment.parts : [{ kind: 'text' as const, text: separator }, ...fragment.parts]
  );
  return { parts };
}

/**
 * Builds SQL from a template: sql`SELECT ${sql.identifier(name)} FROM log WHERE x <= ${sql.number(3)}`.
 * Only fragments can stand in it, never strings.
 */
export const sql = Object.assign(buildFromTemplate, {
  identifier: (name: string): SqlFragment => ({ parts: [{ kind: 'identifier', name }] }),
  number: (value: number): SqlFragment => buildValue({ type: 'number', value }),
  integer: (value: number): SqlFragment => buildValue({ type: 'integer', value: requireInteger(value) }),
  text: (value: string): SqlFragment => buildValue({ type: 'text', value }),
  integers: (value: readonly number[]): SqlFragment =>
    buildValue({ type: 'integers', value: value.map(requireInteger) }),
  texts: (value: readonly string[]): SqlFragment => buildValue({ type: 'texts', value }),
  join,
});
