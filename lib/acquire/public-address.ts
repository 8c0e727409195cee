import ipaddr from 'ipaddr.js'

/**
 * Whether an IP address (IPv4 or IPv6, without brackets) is one of the public Internet, by IANA's registries of special
 * addresses (RFC 6890): no address of this machine, of a private network or of a link, none of several receivers, none
 * that is reserved. An IPv6 address that leads to an IPv4 one is judged by that. What is no address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  return rangeOf(address) === 'unicast'
}

function rangeOf(address: string): string {
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.range()
  const range = parsed.range()
  const embedded = embeddedAddress(range, parsed.toByteArray())
  return embedded === undefined ? range : ipaddr.process(embedded).range()
}

/** The IPv4 address that a translated address leads to: NAT64 (RFC 6052) in its last bytes, 6to4 (RFC 3056) behind its prefix. */
function embeddedAddress(range: string, bytes: readonly number[]): string | undefined {
  if (range === 'rfc6052') return bytes.slice(12, 16).join('.')
  return range === '6to4' ? bytes.slice(2, 6).join('.') : undefined
}
