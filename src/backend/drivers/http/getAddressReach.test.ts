import { describe, expect, test } from 'vitest';
import { getAddressReach } from './getAddressReach';

describe('where an address leads', () => {
  test.each([
    '169.254.169.254',
    '169.254.0.1',
    '0.0.0.0',
    '0.1.2.3',
    '100.100.100.200',
    '168.63.129.16',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'febf::1',
    'fd00:ec2::254',
    'fd20:ce::254',
    'ff02::1',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '0:0:0:0:0:ffff:a9fe:a9fe',
    '::169.254.169.254',
    '::ffff:0:169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::1',
    '2001:0:a9fe:a9fe::1',
    'metadata',
    '',
  ])('%s is never reached', (address) => {
    expect(getAddressReach(address)).toBe('never');
  });

  test.each(['127.0.0.1', '127.255.255.254', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '64:ff9b::7f00:1'])(
    '%s is this machine',
    (address) => {
      expect(getAddressReach(address)).toBe('loopback');
    }
  );

  test.each([
    '10.0.0.1',
    '192.168.1.1',
    '172.16.0.1',
    '8.8.8.8',
    '169.253.255.255',
    '2600::1',
    'fd00::1',
    '::ffff:10.0.0.1',
  ])('%s is the network', (address) => {
    expect(getAddressReach(address)).toBe('network');
  });
});
