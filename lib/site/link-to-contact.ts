/**
 * The link to an address that `archive.yaml` names: an e-mail address (with or without `mailto:`, RFC 6068) or a web
 * address. Undefined where it is neither.
 */
export function linkToContact(contact: string): string | undefined {
  const address = /^(?=[^\s:/]+$).[^@]*@./.test(contact) ? `mailto:${contact}` : contact
  if (!URL.canParse(address)) return undefined
  const { protocol, href } = new URL(address)
  return ['mailto:', 'https:', 'http:'].includes(protocol) ? href : undefined
}
