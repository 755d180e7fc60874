import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type CertificateFile = 'ca.pem' | 'server.pem' | 'server.key' | 'client.pem' | 'client.key';

/** A certificate or key of the authority that only tests trust. */
export function readTestCertificate(file: CertificateFile): string {
  return readFileSync(fileURLToPath(new URL(`../../fixtures/registries/tls/${file}`, import.meta.url)), 'utf8');
}
