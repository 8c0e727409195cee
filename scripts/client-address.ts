import type { IncomingMessage } from 'node:http'
import ipaddr from 'ipaddr.js'

/** Of an IPv6 address so many of eight groups name a network that one house or company has (RFC 6177). */
const groupsOfNetwork = 4

/**
 * What names who asks: the address of the other side, or, behind a proxy of the operator's own, the one that this proxy added last to
 * `X-Forwarded-For`; what stands before that anybody can have written. IPv6 addresses of one network are one.
 */
export function clientAddress({ socket, headers }: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',')
  const last = forwarded.split(',').at(-1)?.trim()
  const given = (isBehindProxy && last) || socket.remoteAddress || ''
  if (!ipaddr.isValid(given)) return given.slice(0, 100)
  const address = ipaddr.process(given)
  return address instanceof ipaddr.IPv6
    ? address.parts
        .slice(0, groupsOfNetwork)
        .map((part) => part.toString(16))
        .join(':')
    : address.toString()
}
