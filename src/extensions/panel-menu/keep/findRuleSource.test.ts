import type { DataSourceInstanceSettings } from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { findRuleSource } from './findRuleSource';

const build = (uid: string, jsonData: object) => ({ uid, name: uid, jsonData }) as DataSourceInstanceSettings;
const target = { datasource: { uid: 'prom' }, query: {} };
const allowing = (uid: string, ...dataSources: string[]) => build(uid, { grafanaAccess: { dataSources } });

describe('the data source that judges for a rule', () => {
  it('is the first that may read what the rule is on', () => {
    const sources = [build('plain', {}), allowing('other', 'loki'), allowing('third', 'loki', 'prom')];
    expect(findRuleSource(sources, target)).toEqual({ uid: 'third', name: 'third', mayRead: true });
  });

  it('is the first of all where none may, and none without one', () => {
    expect(findRuleSource([build('plain', {}), allowing('other')], target)).toMatchObject({
      uid: 'plain',
      mayRead: false,
    });
    expect(findRuleSource([], target)).toBeUndefined();
  });
});
