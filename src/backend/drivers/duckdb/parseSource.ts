import { sep } from 'node:path';
import { StoreError } from '../../../stores/storeError';

const longestSource = 1000;

/** The parts of a source: a file, folder or glob below the store's folder. Anything that could lead elsewhere is refused unread. */
export function parseSource(source: string): string[] {
  const normalized = sep === '\\' ? source.replaceAll('\\', '/') : source;
  if (source.length > longestSource || hasControlCharacter(source)) {
    throw refuse(`A source of ${source.length} characters`, 'is too long or holds control characters');
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(normalized)) {
    throw new StoreError(
      'not_allowed',
      `The source ${source} is a URL or names a drive.`,
      "Only files below the store's folder are read. Mount the bucket or share there, or copy the files."
    );
  }
  if (normalized.startsWith('/') || normalized.startsWith('~')) {
    throw refuse(`The source ${source}`, "doesn't start in the store's folder");
  }
  const parts = normalized.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) {
    throw refuse(`The source ${source}`, "leads out of the store's folder");
  }
  return parts;
}

function hasControlCharacter(text: string): boolean {
  return Array.from(text).some((character) => (character.codePointAt(0) ?? 0) < 0x20);
}

function refuse(what: string, why: string): StoreError {
  return new StoreError(
    'not_allowed',
    `${what} ${why}.`,
    "Name a file, a folder or a glob (*, **, ?) below the store's folder, such as logs/2024-*.parquet."
  );
}
