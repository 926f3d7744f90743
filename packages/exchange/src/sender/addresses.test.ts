import { describe, expect, test } from 'vitest';
import { addressRule } from './addresses.ts';

describe('a directory that lists no networks', () => {
  const allows = addressRule([]);

  test.each(['8.8.8.8', '1.1.1.1', '113.160.0.1', '172.15.255.255', '172.32.0.0', '2606:4700::1111', '2405:4800::1'])(
    'allows %s, which is public',
    (address) => expect(allows(address)).toBe(true),
  );

  test.each([
    ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '100.64.0.1', '127.0.0.1', '127.255.255.255', '169.254.169.254'],
    ...['172.16.0.1', '172.31.255.255', '192.0.0.8', '192.0.2.1', '192.88.99.1', '192.168.1.1', '198.18.0.1'],
    ...['198.51.100.7', '203.0.113.9', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12:3456::1', 'ff02::1', 'fec0::1', '2001::1'],
    ...['2001:db8::1', '2002:7f00:1::', '3fff::1', '64:ff9b::7f00:1', '64:ff9b:1::1', '100::1', '5f00::1'],
    ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '0:0:0:0:0:ffff:a9fe:a9fe', '::127.0.0.1'],
    ...['', 'localhost', '127.1', '2130706433', '1.2.3', '8.8.8.8 '],
  ])('refuses %s', (address) => expect(allows(address)).toBe(false));

  test('an IPv4 address inside IPv6 is that address', () => {
    expect(allows('::ffff:8.8.8.8')).toBe(true);
    expect(allows('::ffff:808:808')).toBe(true);
  });
});

describe('a directory that lists networks', () => {
  const allows = addressRule(['10.20.0.0/16', 'fd00:20::/32']);

  test.each(['10.20.0.1', '10.20.255.255', 'fd00:20::1', '::ffff:10.20.0.1'])(
    'allows %s, which lies in one',
    (address) => expect(allows(address)).toBe(true),
  );

  test.each(['10.21.0.1', '127.0.0.1', '8.8.8.8', 'fd00:21::1', '2606:4700::1111', '::ffff:10.21.0.1'])(
    'refuses %s, which does not, be it public',
    (address) => expect(allows(address)).toBe(false),
  );
});

test.each([
  '0.0.0.0',
  '169.254.169.254',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  'fe80::1',
  'ff02::1',
  '::ffff:169.254.169.254',
])('no list allows %s', (address) => expect(addressRule(['0.0.0.0/0', '::/0'])(address)).toBe(false));
