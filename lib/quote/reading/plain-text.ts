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
/** Names before the words of a post: of those whom it answers, or whose post it passes on. */
const addressees = /^(?:(?:RT\s+)?@[\p{L}\p{N}_.]+:?\s+)+/u
/** A hashtag, or emoji without a space between them. */
const hashtagOrEmoji = /^(?:[#＃][\p{L}\p{N}_]+|(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200D|\uFE0F)+)$/u

/** Takes these off the end of a text, one by one: a single pattern would look for its end from each space on. */
function withoutHashtags(text: string): string {
  const words = [...text.matchAll(/\S+/gu)]
  const last = words.findLast(({ 0: word, index }) => index === 0 || !hashtagOrEmoji.test(word))
  return last ? text.slice(0, last.index + last[0].length) : text
}

/**
 * A pasted text without what copying brought along: HTML tags and entities, marks of quoted mail, names and hashtags of
 * a post.
 */
export function plainText(pasted: string): string {
  return withoutAddressees(withEntitiesRead(withoutMarkup(pasted)))
}

/**
 * The same with its HTML entities as they are written: a text of the archive may have them so, and is copied so.
 * Undefined where it has none.
 */
export function plainTextWithEntities(pasted: string): string | undefined {
  const text = withoutMarkup(pasted)
  return withEntitiesRead(text) === text ? undefined : withoutAddressees(text)
}

function withoutMarkup(pasted: string): string {
  return pasted.replace(/\r\n?/gu, '\n').replace(/^>+ ?/gmu, '').replace(tags, ' ')
}

function withEntitiesRead(text: string): string {
  return text.replace(entity, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return characters[name.toLowerCase()] ?? written
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '20', 16) : Number(decimal))
  })
}

function withoutAddressees(text: string): string {
  return withoutHashtags(text.trim().replace(addressees, '')).trim()
}
