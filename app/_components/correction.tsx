import type { SiteBase } from '#app/_site/site.ts'
import { isBlockId } from '#lib/archive/withdrawn.ts'
import type { ArchiveDocument, Block, Correction } from '#lib/domain/document.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { dateInWords } from '#lib/site/dates.ts'
import { fieldValue, valueInWords } from '#lib/site/field-value.ts'
import { DifferenceLine } from './difference.tsx'

/** What an editor changed: how it read, how it reads, why, who and when. Of what was withdrawn, not how it read. */
export function CorrectionFacts({
  site,
  document,
  correction,
}: {
  site: SiteBase
  document: ArchiveDocument
  correction: Correction
}) {
  const { words } = site
  const { reason, by, on } = correction
  const decided = words.decided(by, on && dateInWords(on, words))
  return (
    <>
      <Change site={site} document={document} correction={correction} />
      <p>
        {accountWords.why}: {reason}
      </p>
      {decided !== '' && (
        <p>
          {accountWords.decidedBy}: {decided}
        </p>
      )}
    </>
  )
}

function Change({ site, document, correction }: { site: SiteBase; document: ArchiveDocument; correction: Correction }) {
  const { words } = site
  const { field, was } = correction
  if (isBlockId(field)) {
    const block = blockOf(document, field)
    if (block && block.type !== 'divider' && block.withdrawn) return <p>{accountWords.passageWithdrawn}</p>
    if (was === undefined || !block || block.type === 'divider') return <p>{accountWords.redivided}</p>
    return (
      <p className="change">
        <DifferenceLine was={was} now={block.text} />
      </p>
    )
  }
  const now = fieldValue(document, field, words)
  return (
    <p className="change">
      {was === undefined ? accountWords.wasAbsent : <del>{valueInWords(field, was, words)}</del>} → <ins>{now}</ins>
    </p>
  )
}

/** The block that a correction concerns: of one that was joined to another, the other. */
function blockOf(document: ArchiveDocument, id: string): Block | undefined {
  return document.blocks.find(
    (block) => block.type !== 'divider' && (block.id === id || (block.aliases ?? []).includes(id)),
  )
}
