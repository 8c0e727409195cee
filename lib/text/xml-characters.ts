/** Characters that XML 1.0 has no way to write (section 2.2, Char): most control characters, halves of pairs, U+FFFE and U+FFFF. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text with U+FFFD in the place of each character that XML can't have. */
export function writableInXml(text: string): string {
  return text.replace(unwritable, '\ufffd')
}

/** How many characters of a text XML cannot hold. */
export function unwritableInXml(text: string): number {
  return text.match(unwritable)?.length ?? 0
}

/** A text as XML has it between tags and in attributes. */
export function escapeXml(text: string): string {
  return writableInXml(text).replace(/[&<>"']/g, (sign) => references[sign] ?? sign)
}
