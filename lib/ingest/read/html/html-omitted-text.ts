import type { Span } from '#lib/domain/ledger.ts'
import { findingMessage, findingPart } from '#lib/ingest/finding-message.ts'
import { quotedParts } from '#lib/ingest/read/quoted-list.ts'
import type { ReaderFinding } from '#lib/ingest/read/source.ts'
import { ancestors, isHidden } from './html-element.ts'
import type { HtmlText } from './html-text.ts'

/**
 * What is among the lines of a page's text and is left out of it though it has words: what the page hides, and what
 * it says of its pictures (`alt`). One finding for each sort; menus and the like around the text are not looked at.
 */
export function findOmittedText(page: HtmlText, main: Span[]): ReaderFinding[] {
  const [start, end] = [main[0]?.start ?? 0, main.at(-1)?.end ?? 0]
  const isAmong = (at: number) => at >= start && at <= end
  const isMain = ({ start: from, end: to }: Span) => main.some((line) => line.start < to && from < line.end)
  const hidden = page.places
    .filter((place) => isAmong(place.start) && !isMain(place))
    .filter((place) => place.hidden || ancestors(place.node.parentNode).some(isHidden))
  return [
    ...hiddenTextFindings([...hiddenStretches(hidden), ...page.hidden.map(({ words }) => words)]),
    ...omittedTextFindings(
      'picture-descriptions',
      page.pictures.filter(({ at }) => isAmong(at)).map(({ words }) => words),
      'pictureDescriptions',
    ),
  ]
}

/** The finding of passages that read as a text's own and are beside the main text. */
export function asideFindings(passages: string[]): ReaderFinding[] {
  return omittedTextFindings('passages-beside', passages, 'passagesBeside')
}

/** The finding of words that a page hides. */
export function hiddenTextFindings(stretches: string[]): ReaderFinding[] {
  return omittedTextFindings('hidden-words', stretches, 'hiddenByPage')
}

function omittedTextFindings(
  rule: string,
  stretches: string[],
  key: 'pictureDescriptions' | 'passagesBeside' | 'hiddenByPage',
): ReaderFinding[] {
  const words = stretches.filter((stretch) => /[\p{L}\p{N}]/u.test(stretch))
  if (words.length === 0) return []
  const count = words.reduce((sum, stretch) => sum + stretch.trim().split(/\s+/).length, 0)
  return [
    {
      rule,
      severity: 'note',
      ...findingMessage(key, {
        count: words.length,
        words: findingPart('words', { count }),
        passages: quotedParts(words),
      }),
    },
  ]
}

/** The pieces of text that are hidden, those of one block together. */
function hiddenStretches(places: HtmlText['places']): string[] {
  const blocks = new Map<unknown, string>()
  for (const { block, node } of places) blocks.set(block, `${blocks.get(block) ?? ''} ${node.value}`)
  return [...blocks.values()].map((words) => words.replace(/\s+/g, ' ').trim())
}
