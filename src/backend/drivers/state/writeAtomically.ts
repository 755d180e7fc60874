import { open, rename } from 'node:fs/promises';

/** Replaces a file so that a reader, or a start after a crash, finds either the old text or the new one, whole. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  const fresh = `${path}.new`;
  const file = await open(fresh, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path);
}
