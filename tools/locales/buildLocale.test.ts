import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildLocale } from './buildLocale';
import { collectTexts } from './collectTexts';
import { findSourceFiles } from './findSourceFiles';

function writeSources(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'locales-'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('the texts of a plugin', () => {
  it('are those of its entry and of all that the entry imports, lazily too', () => {
    const folder = writeSources({
      'module.ts': `import './part'; void import('./lazy'); t('a.entry', 'Entry');`,
      'part.tsx': `const x = <Trans i18nKey="a.part">Two {{count}} <b>words</b></Trans>;`,
      'lazy.ts': `t('a.lazy', 'Lazy');`,
      'other.ts': `t('a.other', 'Not of this plugin');`,
    });
    const texts = findSourceFiles(join(folder, 'module.ts')).flatMap(collectTexts);
    expect(buildLocale(texts)).toEqual({ a: { entry: 'Entry', lazy: 'Lazy', part: 'Two {{count}} <3>words</3>' } });
  });

  it('are refused when one key has two of them', () => {
    const place = 'file.ts:1';
    const texts = [
      { key: 'a', text: 'One', place },
      { key: 'a', text: 'Two', place },
    ];
    expect(() => buildLocale(texts)).toThrow('file.ts:1: the key "a" already stands for "One"');
  });

  it('are refused when a key is both a text and a group', () => {
    const texts = [
      { key: 'a', text: 'One', place: 'file.ts:1' },
      { key: 'a.b', text: 'Two', place: 'file.ts:2' },
    ];
    expect(() => buildLocale(texts)).toThrow('file.ts:2');
  });
});
