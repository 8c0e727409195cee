import type { ArchiveDocument } from '#lib/domain/document.ts'
import { datedSlug } from '#lib/site/addresses.ts'
import { UsageError } from './usage-error.ts'

/**
 * The document that somebody names: by its id, the name or address of its page, or the file that it is from; where none is called so, by
 * what one of these begins with. Throws `UsageError` where none is meant, or more than one.
 *
 * @param content folder of the archive, for messages
 */
export function documentNamed(documents: readonly ArchiveDocument[], named: string, content: string): ArchiveDocument {
  const name = nameIn(named)
  const exact = documents.filter((one) => namesOf(one).includes(name) || named.endsWith(`/${one.source.file}`))
  const found = exact.length > 0 ? exact : documents.filter((one) => namesOf(one).some((own) => own.startsWith(name)))
  const [first] = found
  if (found.length === 1 && first) return first
  if (documents.length === 0) throw new UsageError(`${content} has no documents yet; run npm run ingest first.`)
  if (!first) {
    throw new UsageError(
      `${named}: no document of ${content} has this id, name, address or file. Their names are those of the files in ${content}/documents, without .md.`,
    )
  }
  const shown = found.slice(0, mostShown).map((one) => `${one.id}  ${datedSlug(one)}`)
  const more = found.length > mostShown ? `\n… and ${found.length - mostShown} more` : ''
  throw new UsageError(
    `${named}: ${found.length} documents could be meant; name one by its id:\n${shown.join('\n')}${more}`,
  )
}

/** Most documents that are listed where several could be meant. */
const mostShown = 30

function namesOf(document: ArchiveDocument): string[] {
  return [document.id, datedSlug(document), document.slug, document.source.file]
}

/** The last part of the address of a document's page; anything else as it is. */
function nameIn(named: string): string {
  return /\/documents\/([^/?#]+)/u.exec(named)?.[1]?.replace(/\.md$/u, '') ?? named
}
