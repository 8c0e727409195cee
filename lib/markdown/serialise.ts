import type { ArchiveDocument } from '#lib/domain/document.ts'
import { blockProblems } from './block-problems.ts'
import { DocumentFormatError, type FormatProblem } from './format-error.ts'
import { checkFrontmatter } from './frontmatter-check.ts'
import { type Frontmatter, toFrontmatter } from './frontmatter-schema.ts'
import { writeBlocks } from './write-blocks.ts'
import { writeYaml } from './yaml.ts'

/**
 * Writes a document as the Markdown of `content/documents/`: frontmatter, then a block a paragraph, each behind its
 * anchor. The same document always gives the same bytes, and `parseDocument` gives the document back; `ourBreak:
 * false` and empty lists count as absent.
 * @throws DocumentFormatError for a document that the format can't hold (a text of two lines, an id given twice).
 */
export function serialiseDocument(document: ArchiveDocument): string {
  const { frontmatter, problems } = checked(document)
  if (!frontmatter || problems.length > 0) throw new DocumentFormatError(document.id, problems)
  return `---\n${writeYaml(frontmatter)}---\n${writeBlocks(document.blocks)}`
}

/** Why a document can't be written, everything at once; an empty list where it can. */
export function documentProblems(document: ArchiveDocument): FormatProblem[] {
  return checked(document).problems
}

function checked(document: ArchiveDocument): { frontmatter?: Frontmatter; problems: FormatProblem[] } {
  const { frontmatter, problems } = checkFrontmatter(toFrontmatter(document))
  const ofBlocks = blockProblems(document.blocks, (index) => `block ${index + 1}`, document.gone)
  return { ...(frontmatter && { frontmatter }), problems: [...problems, ...ofBlocks] }
}
