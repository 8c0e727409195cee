import { micromark } from 'micromark'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { decode } from './decode.ts'
import { readFrontmatter } from './frontmatter.ts'
import type { Hints } from './hints.ts'
import { readPage } from './read-html.ts'
import type { Extracted } from './source.ts'
import { SourceError } from './source-error.ts'

const fence = /^\uFEFF?---(?<kind>\S*)[ \t]*\r?\n/
const closing = /^(?:---|\.\.\.)[ \t]*$/m

/**
 * A Markdown file to its text: the frontmatter as it stands, then the body as CommonMark (with GitHub's tables) shows
 * it. Frontmatter is trusted: its fields are stated metadata. Raw HTML in the body is read as markup; nothing is run.
 * Throws `SourceError` where the frontmatter is not valid, naming every field that is wrong.
 */
export function readMarkdown(file: string, bytes: Uint8Array): Extracted {
  const { text: source, ...encoding } = decode(file, bytes)
  const { matter, body } = cut(file, source)
  const html = micromark(body, { allowDangerousHtml: true, extensions: [gfmTable()], htmlExtensions: [gfmTableHtml()] })
  if (matter === '') return { ...encoding, ...withoutFacts(readPage(file, html, false)) }
  const { text, hints } = withoutFacts(readPage(file, html, false))
  const stated = readFrontmatter(file, matter)
  return { ...encoding, text: `${matter}\n${text}`, hints: { ...moved(hints, matter.length + 1), stated } }
}

/** The facts of pages (`<title>`, JSON-LD) in a Markdown body are no statement about it. */
function withoutFacts({ text, hints }: { text: string; hints: Hints }): { text: string; hints: Hints } {
  const { headings, listItems, quotes, preformatted } = hints
  return { text, hints: { titles: [], dates: [], headings, listItems, quotes, preformatted } }
}

function cut(file: string, source: string): { matter: string; body: string } {
  const opening = fence.exec(source)
  if (!opening) return { matter: '', body: source.replace(/^\uFEFF/, '') }
  const kind = opening.groups?.kind
  if (kind)
    throw new SourceError(`${file}: line 1: frontmatter of the kind "${kind}"; only YAML is read, nothing is run`)
  const rest = source.slice(opening[0].length)
  const end = closing.exec(rest)
  // A line across the page is no frontmatter.
  if (!end) return { matter: '', body: source }
  const length = opening[0].length + end.index + end[0].length
  return { matter: source.slice(0, length), body: source.slice(length) }
}

function moved(hints: Hints, by: number): Hints {
  const move = <Place extends { start: number; end: number }>(place: Place): Place => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  })
  return {
    ...hints,
    headings: hints.headings.map(move),
    listItems: hints.listItems.map((item) => ({ ...move(item), words: item.words + by })),
    quotes: hints.quotes.map(move),
    preformatted: hints.preformatted.map(move),
  }
}
