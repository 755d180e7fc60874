import type { IncomingMessage } from 'node:http';

const largestBody = 10 * 1024 * 1024;

/** The whole body of a request. Rejects one over 10 MiB. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > largestBody) {
      throw new Error('The request is larger than 10 MiB');
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
