/**
 * Which addresses peers may have: public ones alone, or the ranges that the directory's `networks` lists.
 * @see IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890); OWASP, Server-Side Request Forgery
 * @module
 */
import { BlockList, isIP, isIPv4 } from 'node:net';

/** Says of an IP address, written in any way that `node:net` reads, whether a peer may have it. */
export type AddressRule = (address: string) => boolean;

/**
 * @param networks CIDR ranges out of a verified directory; empty: public addresses only. When ranges are listed no address
 *   outside them is allowed, be it public.
 */
export function addressRule(networks: readonly string[]): AddressRule {
  const listed = blockListOf(networks);
  return (written) => {
    const address = withoutMapping(written);
    if (isIP(address) === 0 || contains(never, address)) return false;
    if (networks.length > 0) return contains(listed, address);
    return isIPv4(address) ? !contains(special, address) : contains(global, address) && !contains(special, address);
  };
}

/** Nobody's address, or everybody's on this wire: no directory can allow them. */
const never = blockListOf([
  '0.0.0.0/8', // this host, RFC 791
  '169.254.0.0/16', // link-local, RFC 3927; clouds answer here with secrets of the machine
  '224.0.0.0/4', // multicast, RFC 5771
  '240.0.0.0/4', // reserved, RFC 1112, and broadcast
  '::/128', // unspecified, RFC 4291
  'fe80::/10', // link-local, RFC 4291
  'ff00::/8', // multicast, RFC 4291
]);

/** Reachable on this machine or in somebody's own network alone, or for documents and translation. */
const special = blockListOf([
  '10.0.0.0/8', // private, RFC 1918
  '100.64.0.0/10', // shared between a carrier and its customers, RFC 6598
  '127.0.0.0/8', // loopback, RFC 1122
  '172.16.0.0/12', // private, RFC 1918
  '192.0.0.0/24', // protocols of the IETF, RFC 6890
  '192.0.2.0/24', // documents, RFC 5737
  '192.88.99.0/24', // relays of 6to4, RFC 7526
  '192.168.0.0/16', // private, RFC 1918
  '198.18.0.0/15', // benchmarks, RFC 2544
  '198.51.100.0/24', // documents, RFC 5737
  '203.0.113.0/24', // documents, RFC 5737
  '2001::/23', // protocols of the IETF, Teredo among them, RFC 2928
  '2001:db8::/32', // documents, RFC 3849
  '2002::/16', // 6to4, which carries any IPv4 address, RFC 3056
  '3fff::/20', // documents, RFC 9637
]);

/** All that is global unicast in IPv6. RFC 4291 §2.4 */
const global = blockListOf(['2000::/3']);

function blockListOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    list.addSubnet(network, Number(bits), familyOf(network));
  }
  return list;
}

function contains(list: BlockList, address: string): boolean {
  return list.check(address, familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv4(address) ? 'ipv4' : 'ipv6';
}

/** The IPv4 address inside `::ffff:a.b.c.d`, however it is written: it is that address that is called. */
function withoutMapping(address: string): string {
  if (isIP(address) !== 6 || address.includes('%')) return address;
  const [, high = '', low = ''] =
    /^\[::ffff:([0-9a-f]+):([0-9a-f]+)\]$/.exec(new URL(`http://[${address}]`).hostname) ?? [];
  if (high === '' || low === '') return address;
  const bits = (Number.parseInt(high, 16) << 16) | Number.parseInt(low, 16);
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.');
}
