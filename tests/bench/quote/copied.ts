import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import { citationOf } from '#lib/export/citation.ts'
import type { CiteContext } from '#lib/export/cite-item.ts'
import type { Piece } from '#lib/export/styled-text.ts'
import { locatorMark } from '#lib/export/styles.ts'
import { documentAddress } from '#lib/site/addresses.ts'
import { passageAddress } from '#lib/site/passage-link.ts'
import { textCheck } from '#lib/text/text-check.ts'
import { tokens } from '#lib/text/tokens.ts'
import type { Claimed } from './claimed.ts'

/** As the pages' own script writes them (app/_script/cite.ts). */
const marks: Readonly<Record<string, readonly [string, string]>> = { ru: ['«', '»'], kk: ['«', '»'] }
const site = 'https://record.example'

/** What the site copies of a paragraph, selected whole, in each style: it must be found there, and nothing in it be wrong. */
export function copiedFrom(document: ArchiveDocument, context: CiteContext): Claimed[] {
  const citation = citationOf(document, context)
  const paragraphs = numbered(document).filter(({ paragraph: { text } }) => tokens(text).length > 0)
  return (citation?.styled ?? []).flatMap(({ id, entry, inText, accessed }) =>
    paragraphs.map(({ paragraph, number }): Claimed => {
      const [open, close] = marks[document.language?.split('-')[0] ?? ''] ?? ['“', '”']
      const link = passageAddress(site + documentAddress(document), {
        from: paragraph.id,
        checks: [textCheck(paragraph.text)],
      })
      const listed = plain(entry).trim()
      const url = citation?.item.URL
      const day = accessed === undefined ? '' : ` (${accessed}: 05.03.2026)`
      const label = accessed === undefined ? '' : 'URL: '
      const whole =
        url !== undefined && listed.includes(url)
          ? listed.replace(url, `${link}${day}`)
          : `${listed} ${label}${link}${day}`
      const cited = plain(inText).replace(locatorMark, String(number)).trim()
      return {
        kind: `copied by the site: ${id}`,
        pasted: `${open}${paragraph.text.trim()}${close} ${cited}\n\n${whole}`,
        paragraphs: [paragraph.id],
      }
    }),
  )
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

function plain(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}

function numbered({ blocks }: ArchiveDocument): { paragraph: Paragraph; number: number }[] {
  return blocks
    .filter((block) => block.type === 'paragraph')
    .map((paragraph, index) => ({ paragraph, number: index + 1 }))
    .filter(({ paragraph }) => !paragraph.withdrawn)
}
