import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { blockIds } from '#lib/records/anchor-states.ts'
import { type Catalogue, readCatalogue } from '#lib/records/catalogue.ts'

/**
 * The withdrawals of the catalogue that hide nothing: no such document, no such paragraph, or one that is shown all the
 * same. Each is an error that must stop a build and a publication, since words that had to be taken out of the record
 * would be public. Reads the catalogue of the content folder as it is now.
 */
export async function unmatchedWithdrawals(
  contentFolder: string,
  documents: readonly ArchiveDocument[],
): Promise<Finding[]> {
  return withdrawalsWithoutEffect(await readCatalogue(contentFolder), documents)
}

/** As `unmatchedWithdrawals`, of a catalogue that is read. */
export function withdrawalsWithoutEffect(catalogue: Catalogue, documents: readonly ArchiveDocument[]): Finding[] {
  const known = new Map(documents.map((document) => [document.id, document]))
  return [...catalogue].flatMap(([id, entries]) =>
    entries.flatMap((entry): Finding[] => {
      if (!('withdraw' in entry)) return []
      const document = known.get(id)
      const paragraph = 'paragraph' in entry ? entry.paragraph : undefined
      const problem = problemOf(document, paragraph)
      if (problem === undefined) return []
      const what = paragraph === undefined ? id : `${id} ${paragraph}`
      const message = `${what} is to be withdrawn (${entry.reason}), and ${problem}: correct the id, then run npm run ingest`
      return [{ rule: 'withdrawal-without-effect', severity: 'error', file: entry.file, document: id, message }]
    }),
  )
}

function problemOf(document: ArchiveDocument | undefined, paragraph: string | undefined): string | undefined {
  if (!document) return 'the archive has no such document'
  if (document.withdrawn) return undefined
  if (paragraph === undefined) return 'its text is shown'
  if (document.gone?.some(({ id, withdrawn }) => id === paragraph && withdrawn)) return undefined
  const block = document.blocks.find((one) => blockIds(one).includes(paragraph))
  if (!block) return 'the document has no such paragraph'
  return 'withdrawn' in block && block.withdrawn ? undefined : 'its words are shown'
}
