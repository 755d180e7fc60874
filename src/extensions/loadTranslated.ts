/** Loads a part of the app together with what its texts need. */
export async function loadTranslated<Part>(load: () => Promise<Part>): Promise<Part> {
  const [part, { startTranslations }] = await Promise.all([load(), import('./startTranslations')]);
  await startTranslations();
  return part;
}
