/** Loads a part of a plugin together with what its texts need. */
export async function loadTranslated<Part>(pluginId: string, load: () => Promise<Part>): Promise<Part> {
  const [part, { startTranslations }] = await Promise.all([load(), import('./startTranslations')]);
  await startTranslations(pluginId);
  return part;
}
