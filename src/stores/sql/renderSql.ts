import type { SqlDialect } from './sqlDialect';
import type { SqlStatement } from './sqlEngine';
import type { SqlFragment, SqlValue } from './sqlFragment';

/** Writes a fragment in an engine's dialect: names quoted, values taken out as parameters in the order of their places. */
export function renderSql(fragment: SqlFragment, dialect: SqlDialect): SqlStatement {
  const values: SqlValue[] = [];
  const texts = fragment.parts.map((part) => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'identifier':
        return dialect.quoteIdentifier(part.name);
      case 'value':
        values.push(part.value);
        return dialect.getPlaceholder(values.length, part.value.type);
    }
  });
  return { text: texts.join(''), values };
}
