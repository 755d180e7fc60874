import { RegistryError } from '../../../registries/registryError';

/** The text of an answer, as long as it is within the bound. */
export async function readBody(body: AsyncIterable<Uint8Array>, mostBytes: number, host: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) {
      throw new RegistryError(
        'too_large',
        `The answer of ${host} is larger than ${Math.round(mostBytes / 1024 / 1024)} MB`,
        'Ask for less at once: name the models, or a shorter history.'
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
