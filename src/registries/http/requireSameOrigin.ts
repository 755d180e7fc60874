import { RegistryError } from '../registryError';

const defaultPorts = new Map([
  ['http', '80'],
  ['https', '443'],
]);

/**
 * A link that an answer names, where it leads to the very scheme, host and port that were asked; else a RegistryError.
 * Credentials go with every request, so an answer must not choose who gets them.
 */
export function requireSameOrigin(id: string, asked: string, link: string): string {
  const origin = getOrigin(link);
  if (origin === undefined || origin !== getOrigin(asked)) {
    throw new RegistryError(
      'not_allowed',
      `Registry "${id}" answered with a link to another address than it was asked at.`,
      'Check that nothing between the plugin and the registry rewrites its answers, and that its URL is the one it calls itself.'
    );
  }
  return link;
}

/** Undefined for what isn't an absolute http address of printable ASCII, and for one with a user name in it. */
function getOrigin(url: string): string | undefined {
  const match = /^(https?):\/\/(\[[0-9a-f:.]+\]|[a-z0-9._~-]+)(?::(\d+))?(?=[/?#]|$)/i.exec(url);
  if (!match || /[^\x21-\x7E]/.test(url)) {
    return undefined;
  }
  const [, scheme = '', host = '', port] = match;
  const protocol = scheme.toLowerCase();
  return `${protocol}://${host.toLowerCase()}:${port ?? defaultPorts.get(protocol) ?? ''}`;
}
