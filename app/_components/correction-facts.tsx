import type { SiteBase } from '#app/_site/site.ts'
import { isBlockId } from '#lib/archive/withdrawn-words.ts'
import type { ArchiveDocument, Block, Correction } from '#lib/domain/document.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { formatField, formatFieldValue } from '#lib/site/format-field.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'
import { InlineDiff } from './inline-diff.tsx'

/**
 * What an editor changed: how it read, how it reads, why, who decided it and when. How words read that were withdrawn
 * is not shown.
 */
export function CorrectionFacts({
  site,
  document,
  correction,
}: {
  site: SiteBase
  document: ArchiveDocument
  correction: Correction
}) {
  const { messages } = site
  const { reason, by, on } = correction
  const decided = messages.decided(by, on && formatDate(on, messages))
  return (
    <>
      <Change site={site} document={document} correction={correction} />
      <p>
        {provenanceMessages.why}: {reason}
      </p>
      {decided !== '' && (
        <p>
          {provenanceMessages.decidedBy}: {decided}
        </p>
      )}
    </>
  )
}

function Change({ site, document, correction }: { site: SiteBase; document: ArchiveDocument; correction: Correction }) {
  const { messages } = site
  const { field, was } = correction
  if (isBlockId(field)) {
    const block = blockOf(document, field)
    if (block && block.type !== 'divider' && block.withdrawn) return <p>{provenanceMessages.passageWithdrawn}</p>
    if (was === undefined || !block || block.type === 'divider') return <p>{provenanceMessages.redivided}</p>
    return (
      <p className="change">
        <InlineDiff was={was} now={block.text} />
      </p>
    )
  }
  const now = formatField(document, field, messages)
  return (
    <p className="change">
      {was === undefined ? provenanceMessages.wasAbsent : <del>{formatFieldValue(field, was, messages)}</del>} →{' '}
      <ins>{now}</ins>
    </p>
  )
}

/** The block that a correction concerns; where it was joined to another one, that. */
function blockOf(document: ArchiveDocument, id: string): Block | undefined {
  return document.blocks.find(
    (block) => block.type !== 'divider' && (block.id === id || (block.aliases ?? []).includes(id)),
  )
}
