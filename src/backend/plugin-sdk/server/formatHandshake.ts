import type { Listener } from './listen';

const coreProtocolVersion = 1;
const pluginProtocolVersion = 2;

/** The line that tells the plugin host where to connect. No certificate: the host dials in plain text. */
export function formatHandshake({ network, address }: Pick<Listener, 'network' | 'address'>): string {
  return `${coreProtocolVersion}|${pluginProtocolVersion}|${network}|${address}|grpc\n`;
}
