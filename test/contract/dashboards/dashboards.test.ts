import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { projectPaths } from '../../../tools/build/projectPaths';
import { readBundledDashboards } from './readBundledDashboards';
import type { BundledPanel } from './readDashboard';

const dashboards = readBundledDashboards();
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { includes } = z
  .object({ includes: z.array(z.object({ type: z.string(), name: z.string(), path: z.string() })) })
  .parse(readJson(join(projectPaths.root, 'plugin.json')));
const revisions = z
  .record(z.string(), z.object({ revision: z.number(), sha256: z.string() }))
  .parse(readJson(join(import.meta.dirname, 'revisions.json')));

function overlap({ gridPos: a }: BundledPanel, { gridPos: b }: BundledPanel): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

describe('the bundled dashboards', () => {
  it('are those that plugin.json includes, under their titles', () => {
    const included = includes.filter(({ type }) => type === 'dashboard').map(({ name, path }) => ({ name, path }));
    const files = dashboards.map(({ file, json }) => ({ name: json.title, path: `dashboards/${file}` }));
    const byPath = (a: { path: string }, b: { path: string }) => a.path.localeCompare(b.path);
    expect(included.sort(byPath)).toEqual(files.sort(byPath));
  });

  it('have uids of their own', () => {
    expect(new Set(dashboards.map(({ json }) => json.uid)).size).toBe(dashboards.length);
  });
});

describe.each(dashboards)('$file', ({ file, text, json }) => {
  const { panels, templating, links } = json;

  it('is what the demo provisions', () => {
    expect(readFileSync(join(projectPaths.root, 'provisioning/dashboards', file), 'utf8')).toBe(text);
  });

  it('has another revision whenever it has another content', () => {
    const content = JSON.stringify({ ...z.looseObject({}).parse(JSON.parse(text)), revision: undefined });
    const sha256 = createHash('sha256').update(content).digest('hex');
    // An app's dashboard is only replaced in a Grafana when its revision differs: raise it, then store both here.
    expect(revisions[file]).toEqual({ revision: json.revision, sha256 });
  });

  it('asks for no inputs and names data sources by variables alone', () => {
    expect(text).not.toContain('__inputs');
    const references = [...text.matchAll(/"datasource": \{\s*"type": "([^"]+)",\s*"uid": "([^"]+)"/g)];
    const sources = templating.list.filter(({ type }) => type === 'datasource');
    const known = sources.map(({ name, query }) => `${String(query)} \${${name}}`);
    expect(references.length).toBeGreaterThan(0);
    expect(new Set(references.map(([, type, uid]) => `${type} ${uid}`))).toEqual(new Set(known));
  });

  it('says of itself, of each panel and of each variable what it is', () => {
    expect(json.description).not.toBe('');
    expect(panels.filter(({ title }) => title === '')).toEqual([]);
    expect(panels.filter(({ type, description }) => type !== 'row' && !description)).toEqual([]);
    expect(templating.list.filter(({ label }) => label === '')).toEqual([]);
  });

  it('lies on the grid of 24 columns without overlaps, each panel under an id of its own', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    expect(panels.filter(({ gridPos: { x, w } }) => x + w > 24)).toEqual([]);
    const pairs = panels.flatMap((panel, index) => panels.slice(index + 1).map((other) => [panel, other] as const));
    expect(pairs.filter(([panel, other]) => overlap(panel, other))).toEqual([]);
  });

  it('links only to dashboards that there are', () => {
    const uids = new Set(dashboards.map((dashboard) => dashboard.json.uid));
    const linked = [...text.matchAll(/"\/d\/([\w-]+)/g)].map(([, uid]) => uid ?? '');
    expect(linked.length).toBeGreaterThanOrEqual(links.length);
    expect(linked.filter((uid) => !uids.has(uid))).toEqual([]);
  });
});
