import type { ReadSource } from '#app/_site/read-source.ts'
import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument, Withdrawal } from '#lib/domain/document.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { dateInWords } from '#lib/site/dates.ts'

/** In the place of a text that was taken out of the record. The ids of its paragraphs stay, since links lead to them. */
export function WithdrawnText({
  site,
  document,
  withdrawn: { reason, by, on },
  read,
}: {
  site: SiteBase
  document: ArchiveDocument
  withdrawn: Withdrawal
  read: ReadSource | undefined
}) {
  const { words } = site
  const day = on === undefined ? '' : accountWords.on(dateInWords(on, words))
  return (
    <div className="notice withdrawn-document">
      {blockIds(document, read).map((id) => (
        <span key={id} id={id} className="alias" />
      ))}
      <p>
        <strong>
          {accountWords.withdrawnDocument}
          {day}.
        </strong>{' '}
        {accountWords.withdrawnDocumentAbout}
      </p>
      <p>
        {accountWords.why}: {reason}
        {by !== undefined && ` (${by})`}
      </p>
    </div>
  )
}

/** Ids of the paragraphs and headings that the document had: its ledger still knows them, or it was published with them. */
function blockIds({ id, gone = [] }: ArchiveDocument, read: ReadSource | undefined): string[] {
  const ids = (read?.ledger.spans ?? []).flatMap((entry) =>
    (entry.fate === 'paragraph' || entry.fate === 'heading') && entry.document === id ? [entry.block] : [],
  )
  return [...new Set([...ids, ...gone.map((one) => one.id)])]
}
