/** Tags that are copied with words from the source of a page; `x < y` has none. */
const tags = /<\/?(?:p|br|b|i|em|strong|u|span|div|q|a|sup|sub|cite|li|[uo]l|h[1-6]|blockquote)\b[^<>]*>/giu
const entity = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\p{L}{2,8}));/giu
const characters: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  shy: '',
}
/** Whom a post answers or passes on, before its words. */
const addressees = /^(?:(?:RT\s+)?@[\p{L}\p{N}_.]+:?\s+)+/u
/** What a post is filed under, and signs that are no words: one of them, without space. */
const filedUnder = /^(?:[#＃][\p{L}\p{N}_]+|(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200D|\uFE0F)+)$/u

/** Takes them off the end, one by one: a single pattern would look for the end of the text from each space on. */
function withoutFiledUnder(text: string): string {
  const words = [...text.matchAll(/\S+/gu)]
  const last = words.findLast(({ 0: word, index }) => index === 0 || !filedUnder.test(word))
  return last ? text.slice(0, last.index + last[0].length) : text
}

/** A pasted text without what copying it brought along: tags, entities, marks of quoted mail, names and tags of a post. */
export function plainText(pasted: string): string {
  const text = pasted
    .replace(/\r\n?/gu, '\n')
    .replace(/^>+ ?/gmu, '')
    .replace(tags, ' ')
    .replace(entity, (written, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return characters[name.toLowerCase()] ?? written
      return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '20', 16) : Number(decimal))
    })
    .trim()
    .replace(addressees, '')
  return withoutFiledUnder(text).trim()
}
