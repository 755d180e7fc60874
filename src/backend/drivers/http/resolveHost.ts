import { isIP } from 'node:net';
import { RegistryError } from '../../../registries/registryError';
import { getAddressReach } from './getAddressReach';
import { normaliseHost } from './normaliseHost';

export interface Address {
  address: string;
  family: number;
}

/** Asks for the addresses of a name. */
export type Resolver = (host: string) => Promise<readonly Address[]>;

/**
 * The addresses of a host that may be connected to, and no others: the connection is made to one of these, so that what was checked
 * is what is reached. Loopback is for hosts that say so themselves, `localhost` or an address of it.
 */
export async function resolveHost(hostname: string, resolve: Resolver): Promise<Address[]> {
  const host = normaliseHost(hostname) ?? hostname;
  const family = isIP(host);
  const addresses = family === 0 ? await resolve(host) : [{ address: host, family }];
  const mayLoop = host === 'localhost' || (family !== 0 && getAddressReach(host) === 'loopback');
  const allowed = addresses.filter(({ address }) => {
    const reach = getAddressReach(address);
    return reach === 'network' || (reach === 'loopback' && mayLoop);
  });
  if (allowed.length === 0) {
    throw new RegistryError(
      'not_allowed',
      `The host ${host} leads to an address that is never spoken to: this machine, link-local or a cloud's metadata`,
      'Correct the address or its DNS entry. For a registry on this machine write localhost, which the operator has to allow.'
    );
  }
  return allowed;
}
