import { describe, expect, it } from 'vitest';
import { buildLogger } from './buildLogger';
import type { Logger, LogLevel } from './logger';

const time = Date.UTC(2024, 0, 2, 3, 4, 5, 6) + 0.789;

function record(level: LogLevel = 'trace'): { logger: Logger; lines: string[]; last: () => unknown } {
  const lines: string[] = [];
  const logger = buildLogger({ level, write: (line) => lines.push(line), getTime: () => time });
  return { logger, lines, last: () => JSON.parse(lines.at(-1) ?? '') as unknown };
}

describe('Log lines', () => {
  it('are hclog JSON with microseconds, one line each', () => {
    const { logger, lines } = record();
    logger.warn('File is\nmissing', { path: 'a.parquet', rows: 3, ok: false, none: null });
    expect(lines).toEqual([
      '{"@level":"warn","@message":"File is\\nmissing","@timestamp":"2024-01-02T03:04:05.006789Z",' +
        '"path":"a.parquet","rows":3,"ok":false,"none":null}\n',
    ]);
  });

  it('below the level are not written', () => {
    const { logger, lines } = record('warn');
    logger.trace('a');
    logger.debug('b');
    logger.info('c');
    logger.warn('d');
    logger.error('e');
    expect(lines.map((line) => /"@message":"(.)"/.exec(line)?.[1])).toEqual(['d', 'e']);
  });

  it('carry the fields of every ancestor, the nearest first', () => {
    const { logger, last } = record();
    logger.child({ orgId: 1, query: 'A' }).child({ query: 'B' }).info('done', { rows: 2 });
    expect(last()).toMatchObject({ orgId: 1, query: 'B', rows: 2 });
  });

  it('hide what stands under the name of a secret, at any depth', () => {
    const { logger, last } = record();
    const settings = { user: 'app', password: 'p', nested: [{ apiKey: 'k', 'registries.main.token': 't' }] };
    logger.info('Settings', {
      settings,
      Authorization: 'Bearer x',
      'http_X-Grafana-Id': 'id',
      decryptedSecureJsonData: { a: 'b' },
    });
    expect(last()).toMatchObject({
      settings: JSON.stringify({
        user: 'app',
        password: '[redacted]',
        nested: [{ apiKey: '[redacted]', 'registries.main.token': '[redacted]' }],
      }),
      Authorization: '[redacted]',
      'http_X-Grafana-Id': '[redacted]',
      decryptedSecureJsonData: '[redacted]',
    });
  });

  it('hide known secrets wherever they stand, in causes of errors too', () => {
    const { logger, lines } = record();
    const cause = new Error('connect postgres://app:hunter2@db');
    logger
      .child({}, ['hunter2'])
      .error('hunter2 failed', { cause: new Error('No store', { cause }), url: 'x?y=hunter2' });
    expect(lines[0]).toContain('Caused by: Error: connect postgres://app:[redacted]@db');
    expect(lines[0]).not.toContain('hunter2');
  });

  it('keep text whole that merely contains a very short secret', () => {
    const { logger, last } = record();
    logger.child({}, ['', 'a']).info('a path');
    expect(last()).toMatchObject({ '@message': 'a path' });
  });

  it('are never longer than a line that Grafana reads whole', () => {
    const { logger, lines } = record();
    logger.info('x'.repeat(100_000), { body: 'y'.repeat(100_000) });
    expect(lines[0]?.length).toBeLessThan(10_000);
    expect(lines[0]).toContain('(100000 characters)');
  });

  it('survive values that JSON can not hold', () => {
    const { logger, last } = record();
    const ring: Record<string, unknown> = { rows: 12n };
    ring.self = ring;
    logger.info('odd', { ring, count: 7n, nothing: undefined, at: new Date(0), sizes: new Map([['a', 1]]) });
    expect(last()).toMatchObject({
      ring: '{"rows":"12","self":"[circular]"}',
      count: '7',
      at: '1970-01-01T00:00:00.000Z',
      sizes: '{"a":1}',
    });
  });
});
