import { RegistryError } from '../../../registries/registryError';

const tlsCodes = /^(ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|INVALID_CA|HOSTNAME_|EPROTO)/;
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refuses the connection',
  ECONNRESET: 'broke the connection off',
  UND_ERR_SOCKET: 'broke the connection off',
  ENOTFOUND: 'has no address: the name is unknown',
  EAI_AGAIN: 'has no address: the name server does not answer',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
};

/** What a failed connection means. Causes are left out where they repeat an address. */
export function toRegistryError(error: unknown, host: string): RegistryError {
  const chain = getChain(error);
  const own = chain.find((link) => link instanceof RegistryError);
  if (own !== undefined) {
    return own;
  }
  const codes = chain.flatMap((link) => ('code' in link && typeof link.code === 'string' ? [link.code] : []));
  const tls = codes.find((code) => tlsCodes.test(code));
  if (tls !== undefined) {
    return new RegistryError(
      'tls',
      `No secure connection to ${host}: ${tls}`,
      "Enter the authority that signed the server's certificate, or correct the host name."
    );
  }
  if (codes.some((code) => code.endsWith('_TIMEOUT') || code === 'ETIMEDOUT')) {
    return new RegistryError(
      'timeout',
      `${host} takes too long to answer`,
      'Check that it runs and can be reached from Grafana.'
    );
  }
  const reason = codes.map((code) => reasons[code]).find((known) => known !== undefined) ?? 'cannot be reached';
  return new RegistryError(
    'unavailable',
    `${host} ${reason}`,
    'Check the address, and that it runs and can be reached from Grafana.'
  );
}

/** The error and what caused it, also where several attempts failed together. */
function getChain(error: unknown): Error[] {
  if (!(error instanceof Error)) {
    return [];
  }
  const attempts: unknown[] = error instanceof AggregateError ? error.errors : [];
  return [error, ...[error.cause, ...attempts].flatMap(getChain)];
}
