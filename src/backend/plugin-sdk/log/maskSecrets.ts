/** A shorter secret stands in too many innocent words for a replacement to leave readable text. */
const minMaskedLength = 4;

/** Text with every occurrence of these secrets replaced. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= minMaskedLength)
    .reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text);
}
