import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns'
import type { LookupFunction } from 'node:net'
import type { AddressRules } from './address-rules.ts'

/** Every address behind the name is one that the server may not call. */
export class AddressRefused extends Error {
  override name = 'AddressRefused'
}

type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * For a connection's option `lookup`: hands out only addresses that the rules allow. The connection goes to just what was
 * checked, so a name that means another address a moment later gains nothing.
 */
export function checkedLookup(rules: AddressRules, resolveName: Resolve = resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const allowed = addresses.filter(({ address }) => rules.allows(address))
      const [first] = allowed
      if (!first) return callback(new AddressRefused(`${hostname} leads to no address that may be called.`), '', 0)
      if (options.all) return (callback as unknown as (error: null, found: LookupAddress[]) => void)(null, allowed)
      callback(null, first.address, first.family)
    })
  }
}
