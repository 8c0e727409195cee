import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import { citationOf } from '#lib/export/citation.ts'
import { locatorMark, type StyledCitation } from '#lib/export/citation-styles.ts'
import type { CitationContext } from '#lib/export/document-to-csl.ts'
import type { StyledRun } from '#lib/export/styled-text.ts'
import { formatPassageLink } from '#lib/site/passage-link.ts'
import { tokens } from '#lib/text/tokens.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'
import { documentAddress } from '#tests/addresses.ts'
import type { Claimed } from './claimed.ts'

/** As the pages' own script writes them (app/_script/citation-text.ts). */
const marks: Readonly<Record<string, readonly [string, string]>> = { ru: ['«', '»'], kk: ['«', '»'] }
const site = 'https://record.example'

/**
 * What the site copies of paragraphs, selected whole, `many` in a row, in each style: it must be found there, and nothing
 * in it be wrong.
 */
export function copiedFrom(document: ArchiveDocument, context: CitationContext, many = 1): Claimed[] {
  const citation = citationOf(document, context)
  const all = numbered(document)
  const selections = all
    .map((_, start) => all.slice(start, start + many))
    .filter((one) => one.length === many && one.every(({ paragraph: { text } }) => tokens(text).length > 0))
  const url = citation?.item.URL
  return (citation?.styled ?? []).flatMap((style) => selections.map((of) => copied(document, of, style, url)))
}

function copied(
  document: ArchiveDocument,
  selected: ReturnType<typeof numbered>,
  { id, entry, inText, inTextOfRange, accessed }: StyledCitation,
  url: string | undefined,
): Claimed {
  const [open, close] = marks[document.language?.split('-')[0] ?? ''] ?? ['“', '”']
  const paragraphs = selected.map(({ paragraph }) => paragraph)
  const numbers = selected.map(({ number }) => number)
  const [from = '', ...more] = paragraphs.map(({ id }) => id)
  const to = more.at(-1)
  const link = formatPassageLink(site + documentAddress(document), {
    from,
    ...(to !== undefined && { to }),
    wordingHashes: paragraphs.map(({ text }) => wordingHash(text)),
  })
  const listed = plain(entry).trim()
  const day = accessed === undefined ? '' : ` (${accessed}: 05.03.2026)`
  const label = accessed === undefined ? '' : 'URL: '
  const whole =
    url !== undefined && listed.includes(url) ? listed.replace(url, `${link}${day}`) : `${listed} ${label}${link}${day}`
  const range = [...new Set([numbers[0], numbers.at(-1)])].join('–')
  const cited = plain(to === undefined ? inText : inTextOfRange).replace(locatorMark, range)
  const words = paragraphs.map(({ text }) => text).join(' ')
  return {
    kind: `copied by the site: ${id}`,
    pasted: `${open}${words.trim()}${close} ${cited.trim()}\n\n${whole}`,
    paragraphs: paragraphs.map(({ id }) => id),
  }
}

/** Whether nothing that the site itself says of its words is held to be wrong. */
export function isCopiedRight({
  speaker,
  date,
}: {
  speaker?: { right: boolean | null }
  date?: { right: boolean | null }
}) {
  return speaker?.right !== false && date?.right !== false
}

function plain(pieces: readonly StyledRun[]): string {
  return pieces.map(({ text }) => text).join('')
}

function numbered({ blocks }: ArchiveDocument): { paragraph: Paragraph; number: number }[] {
  return blocks
    .filter((block) => block.type === 'paragraph')
    .map((paragraph, index) => ({ paragraph, number: index + 1 }))
    .filter(({ paragraph }) => !paragraph.withdrawn)
}
