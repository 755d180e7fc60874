import { BlockList, isIP, isIPv4 } from 'node:net';

/** `never`: nobody's registry, whatever the operator lists. */
export type AddressReach = 'network' | 'loopback' | 'never';

const never = buildList(
  [
    ['0.0.0.0', 8],
    ['100.100.100.200', 32],
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['192.0.0.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ],
  [
    ['::', 128],
    ['fe80::', 10],
    ['fec0::', 10],
    ['fd00:ec2::', 32],
    ['fd20:ce::', 32],
    ['ff00::', 8],
    ['2001::', 32],
  ]
);
const loopback = buildList([['127.0.0.0', 8]], [['::1', 128]]);

/** Prefixes of IPv6 that carry an IPv4 address, and the group that it starts at. */
const carriers: ReadonlyArray<{ prefix: RegExp; group: number }> = [
  { prefix: /^(0:){5}ffff:/, group: 6 },
  { prefix: /^(0:){4}ffff:0:/, group: 6 },
  { prefix: /^(0:){6}(?!0:[01]$)/, group: 6 },
  { prefix: /^64:ff9b:/, group: 6 },
  { prefix: /^2002:/, group: 1 },
];

/**
 * Where an address leads: link-local, metadata services of clouds, multicast and "this host" are never reached, also where
 * an IPv6 address stands for them.
 */
export function getAddressReach(address: string): AddressReach {
  const plain = address.replace(/%.*$/, '');
  if (isIP(plain) === 0) {
    return 'never';
  }
  const carried = isIPv4(plain) ? plain : getCarried(plain);
  const family = isIPv4(carried) ? 'ipv4' : 'ipv6';
  if (never.check(carried, family)) {
    return 'never';
  }
  return loopback.check(carried, family) ? 'loopback' : 'network';
}

function getCarried(address: string): string {
  const groups = getGroups(address);
  const text = groups.map((group) => group.toString(16)).join(':');
  const carrier = carriers.find(({ prefix }) => prefix.test(text));
  if (carrier === undefined) {
    return address;
  }
  const [high = 0, low = 0] = groups.slice(carrier.group);
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** The eight groups of an IPv6 address. A URL writes a dotted end as groups. */
function getGroups(address: string): number[] {
  const { hostname } = new URL(`http://[${address}]/`);
  const [head = '', tail] = hostname.slice(1, -1).split('::');
  const first = parseGroups(head);
  const last = parseGroups(tail ?? '');
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last];
}

function parseGroups(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}

type Subnet = [address: string, prefix: number];

function buildList(v4: readonly Subnet[], v6: readonly Subnet[]): BlockList {
  const list = new BlockList();
  v4.forEach(([address, prefix]) => list.addSubnet(address, prefix, 'ipv4'));
  v6.forEach(([address, prefix]) => list.addSubnet(address, prefix, 'ipv6'));
  return list;
}
