import type { Text } from './collectTexts';

export interface LocaleTree {
  [key: string]: string | LocaleTree;
}

/** The texts as nested keys, sorted. Throws when one key has two texts, or is both a text and a group. */
export function buildLocale(texts: Text[]): LocaleTree {
  const tree: LocaleTree = {};
  for (const { key, text, place } of [...texts].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const path = key.split('.');
    const name = path.pop() ?? key;
    const group = path.reduce((branch, part) => openGroup(branch, part, key, place), tree);
    const before = group[name];
    if (before !== undefined && before !== text) {
      throw new Error(
        `${place}: the key "${key}" already stands for ${JSON.stringify(before)}. Give this text a key of its own.`
      );
    }
    group[name] = text;
  }
  return tree;
}

function openGroup(branch: LocaleTree, part: string, key: string, place: string): LocaleTree {
  const group = (branch[part] ??= {});
  if (typeof group === 'string') {
    throw new Error(`${place}: "${key}" lies below a key that is a text itself. Rename one of them.`);
  }
  return group;
}
