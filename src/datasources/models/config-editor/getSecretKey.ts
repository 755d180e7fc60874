/** The key under which a secret of a registry is stored. */
export function getSecretKey(registry: string, name: string): string {
  return `registries.${registry}.${name}`;
}
