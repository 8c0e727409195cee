import type { ArchiveDocument } from '#lib/domain/document.ts'
import { blockProblems } from './block-problems.ts'
import { DocumentFormatError, type FormatProblem } from './format-error.ts'
import { checkFrontmatter } from './frontmatter-check.ts'
import { fromFrontmatter } from './frontmatter-schema.ts'
import { markdownExcess } from './markdown-excess.ts'
import { type ReadBlocks, readBlocks } from './read-blocks.ts'
import { readCanonical } from './read-canonical.ts'
import { type FrontmatterAndBody, readFrontmatter } from './read-frontmatter.ts'
import { YamlError } from './yaml.ts'

/**
 * Reads a document from the Markdown of `content/documents/`. `file` is its name, for messages.
 * @throws DocumentFormatError naming the file and everything in it that does not follow the format.
 */
export function parseDocument(markdown: string, file: string): ArchiveDocument {
  const text = markdown.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const { yaml, body } = split(text, file)
  const { frontmatter, problems } = checkFrontmatter(yaml?.value, yaml?.placeOf)
  const firstLine = text.slice(0, text.length - body.length).split('\n').length
  const read = readCanonical(body, firstLine) ?? readAltered(body, firstLine, file)
  const all: FormatProblem[] = [
    ...problems,
    ...read.problems,
    ...blockProblems(read.blocks, (index) => `line ${read.lines[index]}`, frontmatter?.gone),
  ]
  if (!frontmatter || all.length > 0) throw new DocumentFormatError(file, all)
  return { ...fromFrontmatter(frontmatter), blocks: read.blocks }
}

/** A text that somebody has altered. What would take the parser very long is no text of a document. */
function readAltered(body: string, firstLine: number, file: string): ReadBlocks {
  const excess = markdownExcess(body)
  if (!excess) return readBlocks(body, firstLine)
  const path = `line ${firstLine + excess.index}`
  throw new DocumentFormatError(file, [{ path, found: excess.found, expected: 'the text of a document' }])
}

function split(text: string, file: string): FrontmatterAndBody {
  if (!/^---\n/.test(text)) {
    const found = text.slice(0, text.indexOf('\n') + 1 || undefined).trim()
    throw new DocumentFormatError(file, [{ path: 'line 1', found: found || 'nothing', expected: '`---`' }])
  }
  try {
    return readFrontmatter(text)
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    const { place, found, expected } = error
    throw new DocumentFormatError(file, [{ place, path: 'frontmatter', found, expected }])
  }
}
