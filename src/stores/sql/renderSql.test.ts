import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duckdbDialect } from './duckdbDialect';
import { renderSql } from './renderSql';
import { sql } from './sql';

describe('Rendered SQL', () => {
  it('takes values out as typed parameters in the order of their places', () => {
    const inner = sql`x <= ${sql.number(1.5)} AND y = ${sql.text('a')}`;
    const fragment = sql`SELECT ${sql.integer(7)} FROM t WHERE ${inner} AND z IN ${sql.texts(['b', 'c'])}`;
    expect(renderSql(fragment, duckdbDialect)).toEqual({
      text: 'SELECT $1::BIGINT FROM t WHERE x <= $2::DOUBLE AND y = $3::VARCHAR AND z IN $4::VARCHAR[]',
      values: [
        { type: 'integer', value: 7 },
        { type: 'number', value: 1.5 },
        { type: 'text', value: 'a' },
        { type: 'texts', value: ['b', 'c'] },
      ],
    });
  });

  it('never holds the text of a value, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const { text: rendered } = renderSql(sql`SELECT ${sql.text(text)}`, duckdbDialect);
        expect(rendered).toBe('SELECT $1::VARCHAR');
      })
    );
  });

  it('keeps a name inside its quotes, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (name) => {
        const { text } = renderSql(sql`${sql.identifier(name)}`, duckdbDialect);
        expect(text.startsWith('"') && text.endsWith('"')).toBe(true);
        expect(text.slice(1, -1).replaceAll('""', '')).not.toContain('"');
        expect(text.slice(1, -1).replaceAll('""', '"')).toBe(name);
      })
    );
  });

  it('joins fragments with a separator between them only', () => {
    const list = sql.join([sql`a`, sql`b`, sql`c`], ', ');
    expect(renderSql(list, duckdbDialect).text).toBe('a, b, c');
    expect(renderSql(sql.join([], ' AND '), duckdbDialect).text).toBe('');
  });

  it('refuses whole numbers that an engine would hold inexactly', () => {
    expect(() => sql.integer(2 ** 53)).toThrow(RangeError);
    expect(() => sql.integer(0.5)).toThrow(RangeError);
    expect(() => sql.integers([1, Number.NaN])).toThrow(RangeError);
  });
});
