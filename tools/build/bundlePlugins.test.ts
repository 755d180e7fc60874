import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePlugins } from './bundlePlugins';
import { findPlugins } from './findPlugins';
import { projectPaths } from './projectPaths';

interface ScriptElement {
  src: string;
  setAttribute: () => void;
}

interface AmdModule {
  dependencies: string[];
  factory: (...values: unknown[]) => { plugin: { open: () => Promise<unknown> } };
}

const manifest = (id: string, type: string) =>
  JSON.stringify({ id, type, name: id, info: { logos: { small: 'img/logo.svg', large: 'img/logo.svg' } } });

const files = {
  'plugin.json': manifest('acme-test-app', 'app'),
  'src/module.tsx': "import { AppPlugin } from '@grafana/data';\nexport const plugin = new AppPlugin();\n",
  'src/panels/strip/plugin.json': manifest('acme-strip-panel', 'panel'),
  'src/panels/strip/module.tsx': [
    "import { PanelPlugin } from '@grafana/data';",
    "import { z } from 'zod';",
    "export const plugin = { base: PanelPlugin, schema: z.string(), view: <p>hi</p>, open: () => import('./late') };",
  ].join('\n'),
  'src/panels/strip/late.ts': 'export const late = 42;\n',
  'src/panels/broken/plugin.json': manifest('acme-broken-panel', 'panel'),
};

let root = '';
const outFolder = () => join(root, 'dist');
const stripFolder = () => join(outFolder(), 'panels/strip');

/** Loads a module file as an AMD loader would and gives what it asked define() for. */
function loadAmd(code: string, document: unknown): AmdModule {
  let defined: AmdModule | undefined;
  const define = (dependencies: string[], factory: AmdModule['factory']) => {
    defined = { dependencies, factory };
  };
  // The runtime's chunk loading looks for browser globals.
  const globals = { define, document, setTimeout, clearTimeout, self: {}, window: {} };
  runInNewContext(code, globals);
  if (defined === undefined) {
    throw new Error('The file calls no define()');
  }
  return defined;
}

function readModule(): string {
  return readFileSync(join(stripFolder(), 'module.js'), 'utf8');
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'bundle-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  symlinkSync(projectPaths.nodeModules, join(root, 'node_modules'));
  await bundlePlugins(findPlugins(root), { outFolder: outFolder(), isDevelopment: false });
});

afterAll(() => rmSync(root, { recursive: true }));

describe('the browser bundles', () => {
  it('stand each in its own folder with a source map', () => {
    for (const path of ['module.js', 'module.js.map', 'panels/strip/module.js', 'panels/strip/module.js.map']) {
      expect(existsSync(join(outFolder(), path)), path).toBe(true);
    }
  });

  it("put a nested plugin's lazy chunk beside its module, where Grafana serves it", () => {
    const isChunk = (name: string) => name.startsWith('chunk.') && name.endsWith('.js');
    expect(readdirSync(stripFolder()).filter(isChunk)).toHaveLength(1);
    expect(readdirSync(outFolder()).filter(isChunk)).toHaveLength(0);
  });

  it('ask Grafana for the libraries that it shares and bundle the others', () => {
    const { dependencies } = loadAmd(readModule(), {});
    expect([...dependencies].sort()).toEqual(['@grafana/data', 'module', 'react/jsx-runtime']);
  });

  it('load lazy chunks from where the module itself came from', () => {
    const scripts: ScriptElement[] = [];
    const document = {
      getElementsByTagName: () => [],
      createElement: () => ({ src: '', setAttribute: () => undefined }),
      head: { appendChild: (script: ScriptElement) => scripts.push(script) },
    };
    const { dependencies, factory } = loadAmd(readModule(), document);
    const uri = 'https://cdn.example.com/sub/path/module.js?_cache=1.0.0';
    const values: Record<string, unknown> = {
      module: { uri },
      '@grafana/data': { PanelPlugin: Object },
      'react/jsx-runtime': { jsx: () => null },
    };
    const { plugin } = factory(...dependencies.map((name) => values[name]));
    void plugin.open();
    expect(scripts.map(({ src }) => src)).toEqual([
      expect.stringMatching(/^https:\/\/cdn\.example\.com\/sub\/path\/chunk\.\d+\.[0-9a-f]{8}\.js$/),
    ]);
  });

  it('are not attempted for a folder that has a plugin.json and no module', () => {
    expect(existsSync(join(outFolder(), 'panels/broken/module.js'))).toBe(false);
  });
});
