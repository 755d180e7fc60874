/**
 * A host as addresses are compared: lower case, names of other scripts in their ASCII form, numbers as dotted addresses, IPv6
 * without brackets and in its shortest form, no dot at the end. Undefined for what isn't a host.
 */
export function normaliseHost(host: string): string | undefined {
  if (!URL.canParse(`http://${host}/`)) {
    return undefined;
  }
  const { hostname, username, pathname } = new URL(`http://${host}/`);
  const plain = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return plain === '' || username !== '' || pathname !== '/' ? undefined : plain;
}
