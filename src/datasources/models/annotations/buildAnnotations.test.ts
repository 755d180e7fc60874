// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import { toDataFrame } from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { buildAnnotations } from './buildAnnotations';

const build = (row: Record<string, string>): ReturnType<typeof buildAnnotations> => {
  const columns = { kind: 'alias_moved', model: 'credit-risk', registry: 'lab', ...row };
  const fields = Object.entries(columns).map(([name, value]) => ({ name, values: [value] }));
  return buildAnnotations([toDataFrame({ fields: [{ name: 'time', values: [1_700_000_000_000] }, ...fields] })]);
};

describe('annotations of events', () => {
  it('say what changed from what to what, who did it, and where to look', () => {
    const [annotation] = build({
      title: 'credit-risk v7 → production',
      from: '6',
      to: '7',
      author: 'ada',
      time_source: 'observed',
      url: 'https://mlflow.test/#/models/credit-risk',
    });
    expect(annotation).toMatchObject({
      time: 1_700_000_000_000,
      title: 'credit-risk v7 → production',
      tags: ['alias_moved', 'credit-risk', 'lab'],
    });
    expect(annotation?.text).toContain('Before: 6, now: 7. By ada');
    expect(annotation?.text).toContain('first seen');
    expect(annotation?.text).toContain('<a href="https://mlflow.test/#/models/credit-risk"');
  });

  it("say nothing of a first sight where the time is the registry's own", () => {
    expect(build({ title: 'credit-risk v7 created', time_source: 'vendor' })[0]?.text).toBe('');
  });

  it('are not offered for editing', () => {
    expect(build({ title: 'credit-risk v7 created' })[0]?.id).toBe(0);
  });

  it('carry no markup and no script out of a registry', () => {
    const [annotation] = build({
      title: '<img src=x onerror=alert(1)>',
      from: '<b>6</b>',
      to: '7',
      author: '<script>',
      url: 'javascript:alert(1)',
    });
    expect(`${annotation?.title} ${annotation?.text}`).not.toMatch(/<(img|b|script|a)\b/);
  });
});
