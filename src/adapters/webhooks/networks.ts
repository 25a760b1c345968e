import { BlockList, isIP, isIPv6 } from 'node:net'

/** Networks that are not the public internet (RFC 6890 and its kin): what lies there trusts whoever is inside. */
const INSIDE: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]

const kindOf = (address: string): 'ipv4' | 'ipv6' => (isIPv6(address) ? 'ipv6' : 'ipv4')

function listOf(networks: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList()
  for (const [address, bits] of networks) list.addSubnet(address, bits, kindOf(address))
  return list
}

/** Whether an address may be called: public ones, and those in a network that the operator allowed (`10.1.0.0/16`). */
export function reachable(allowed: readonly string[]): (address: string) => boolean {
  const inside = listOf(INSIDE)
  const trusted = listOf(
    allowed.map((network) => {
      const [address = '', bits] = network.split('/')
      return [address, bits === undefined ? (isIPv6(address) ? 128 : 32) : Number(bits)]
    }),
  )
  return (address) => {
    if (isIP(address) === 0) return false
    // A list of IPv4 networks knows `::ffff:10.0.0.1` too.
    const kind = kindOf(address)
    return trusted.check(address, kind) || !inside.check(address, kind)
  }
}
