import { versionPlaceholder } from '../../../schema/domain/versionReference';

/** Names come from outside: none may lead to another folder, or match more than its own files. */
const fileName = /^(?!\.+$)[\p{L}\p{N} ._+=@,-]{1,200}$/u;

/** The source of a version's data; nothing where its name can't be part of a file's name. */
export function getVersionSource(source: string, version: string): string | undefined {
  return fileName.test(version) ? source.replaceAll(versionPlaceholder, () => version) : undefined;
}
