import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { constants as zlib, gunzipSync } from 'node:zlib';

const headBytes = 16_384;

/** The first characters of a text file, also of a gzip-compressed one. */
export async function readHead(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (isGzip ? gunzipSync(bytes, { finishFlush: zlib.Z_SYNC_FLUSH }) : bytes).toString('utf8');
  } finally {
    await file.close();
  }
}
