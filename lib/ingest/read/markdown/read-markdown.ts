import { micromark } from 'micromark'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough, gfmStrikethroughHtml } from 'micromark-extension-gfm-strikethrough'
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table'
import { decode } from '#lib/ingest/read/characters/decode.ts'
import { repairCharacters } from '#lib/ingest/read/characters/repair-characters.ts'
import type { Hints } from '#lib/ingest/read/hints.ts'
import { readPage } from '#lib/ingest/read/html/read-html.ts'
import { moveHints } from '#lib/ingest/read/move-hints.ts'
import type { Extracted } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { markdownExcess } from '#lib/markdown/markdown-excess.ts'
import { notesInPlace, withNoteMarks } from '#lib/third-party/markdown-notes.ts'
import { readFrontmatter, type StatedFrontmatter } from './frontmatter.ts'

const fence = /^\uFEFF?---(?<kind>\S*)[ \t]*\r?\n/
const closing = /^(?:---|\.\.\.)[ \t]*$/m

/**
 * A Markdown file to its text: the frontmatter as it is, then the body as CommonMark (with GitHub's tables, footnotes and
 * struck words) shows it. Frontmatter is trusted: its fields are stated metadata. Raw HTML in the body is read as markup;
 * nothing is run.
 * Throws `SourceError` for an encoding that is not certain, for frontmatter of another kind than YAML, for a body that would
 * take too long, and for one that shows no text.
 */
export function readMarkdown(file: string, bytes: Uint8Array): Extracted {
  const { text: decoded, ...encoding } = decode(file, bytes)
  const { text: source, findings: ofSigns } = repairCharacters(decoded)
  const { matter, body, frontmatter } = cut(file, source)
  const excess = markdownExcess(body)
  if (excess) throw new SourceError(`${file}: line ${matter.split('\n').length + excess.index}: ${excess.found}`)
  const page = readPage(file, htmlOf(body), false)
  const { text, hints } = withoutFacts(page)
  if (!frontmatter) return { ...encoding, text, hints, findings: [...ofSigns, ...(page.findings ?? [])] }
  const above = matter.split('\n').length
  const ofBody = (page.findings ?? []).map((one) => (one.line === undefined ? one : { ...one, line: one.line + above }))
  return {
    ...encoding,
    text: `${matter}\n${text}`,
    hints: { ...moveHints(hints, matter.length + 1), stated: frontmatter.stated },
    findings: [...ofSigns, ...frontmatter.findings, ...ofBody],
  }
}

/** The body as HTML: CommonMark with GitHub's tables, struck words (`~~`) and footnotes. */
function htmlOf(body: string): string {
  const html = micromark(body, {
    allowDangerousHtml: true,
    // A single tilde lowers a character in other dialects (`H~2~O`).
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote()],
    htmlExtensions: [gfmTableHtml(), gfmStrikethroughHtml(), notesInPlace()],
  })
  return withNoteMarks(html)
}

/** The facts of pages (`<title>`, JSON-LD) in a Markdown body are no statement about it. */
function withoutFacts({ text, hints }: { text: string; hints: Hints }): { text: string; hints: Hints } {
  const { headings, listItems, quotes, preformatted, rows = [], captions = [] } = hints
  return { text, hints: { titles: [], dates: [], headings, listItems, quotes, preformatted, rows, captions } }
}

function cut(file: string, source: string): { matter: string; body: string; frontmatter?: StatedFrontmatter } {
  const opening = fence.exec(source)
  if (!opening) return { matter: '', body: source.replace(/^\uFEFF/, '') }
  const kind = opening.groups?.kind
  if (kind)
    throw new SourceError(
      `${file}: line 1: found frontmatter of the kind "${kind}"; expected YAML (no code in frontmatter is run)`,
    )
  const rest = source.slice(opening[0].length)
  const end = closing.exec(rest)
  const length = opening[0].length + (end ? end.index + end[0].length : 0)
  const matter = source.slice(0, length)
  // A line across the page is no frontmatter, nor are two with words between them.
  const frontmatter = end ? readFrontmatter(matter) : undefined
  return frontmatter ? { matter, body: source.slice(length), frontmatter } : { matter: '', body: source }
}
