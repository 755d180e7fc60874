import { RegistryError } from '../registryError';

/** The path below S3's address that an `s3://bucket/key` means, ready for a URL. */
export function parseS3Uri(uri: string): string {
  const [, bucket, key] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,62})\/(.+)$/s.exec(uri) ?? [];
  const parts = key?.split('/') ?? [];
  if (bucket === undefined || parts.length === 0 || parts.some((part) => part === '.' || part === '..')) {
    throw new RegistryError(
      'bad_request',
      `${uri} is not the address of a file in S3`,
      'Write it as s3://bucket/folder/file.json.'
    );
  }
  return [bucket, ...parts.map(encodePart)].join('/');
}

/** Stricter than encodeURIComponent: a signature covers the path in the spelling of RFC 3986. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  );
}
