import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

type Range = ReturnType<typeof ipaddr.parseCIDR>
type Address = ReturnType<typeof ipaddr.parse>

/** Which addresses the server may call for somebody: those of the public internet, and ranges that the operator allows. */
export interface AddressRules {
  allows(address: string): boolean
}

// Of IPv6 only 2000::/3 has been given out for the internet; all else leads home, to neighbours or nowhere.
const publicV6 = ipaddr.parseCIDR('2000::/3')

/** `allowed`: addresses, and ranges such as 10.0.0.0/8. Throws for text that is neither. */
export function addressRules(allowed: readonly string[]): AddressRules {
  const ranges = allowed.map(parseRange)
  return {
    allows(text) {
      if (isIP(text) === 0) return false
      // 127.0.0.1 written as ::ffff:127.0.0.1 is the same machine.
      const address = ipaddr.process(text)
      return isPublic(address) || ranges.some((range) => isWithin(address, range))
    },
  }
}

/** Loopback, private, link-local (with the metadata services of clouds), multicast, documentation, tunnels to IPv4: all refused. */
function isPublic(address: Address): boolean {
  if (address.range() !== 'unicast') return false
  return address.kind() === 'ipv4' || isWithin(address, publicV6)
}

function isWithin(address: Address, [network, bits]: Range): boolean {
  return address.kind() === network.kind() && address.match([network, bits])
}

function parseRange(text: string): Range {
  if (text.includes('/')) return ipaddr.parseCIDR(text)
  const address = ipaddr.process(text)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}
