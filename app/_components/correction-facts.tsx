import type { SiteBase } from '#app/_site/site.ts'
import { isBlockId } from '#lib/archive/withdrawn-words.ts'
import type { ArchiveDocument, Block, Correction } from '#lib/domain/document.ts'
import { decidedBy } from '#lib/site/basis-label.ts'
import { formatField, formatFieldValue } from '#lib/site/format-field.ts'
import { InlineDiff } from './inline-diff.tsx'
import { langAttribute } from './lang-attribute.ts'

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
  const { say } = site
  const { reason } = correction
  const decided = decidedBy(correction, say)
  return (
    <>
      <Change site={site} document={document} correction={correction} />
      <p>
        {say('provenance.why')}: {reason}
      </p>
      {decided !== '' && (
        <p>
          {say('provenance.decidedBy')}: {decided}
        </p>
      )}
    </>
  )
}

function Change({ site, document, correction }: { site: SiteBase; document: ArchiveDocument; correction: Correction }) {
  const { say } = site
  const { field, was } = correction
  if (isBlockId(field)) {
    const block = blockOf(document, field)
    if (block && block.type !== 'divider' && block.withdrawn) return <p>{say('provenance.passageWithdrawn')}</p>
    if (was === undefined || !block || block.type === 'divider') return <p>{say('provenance.redivided')}</p>
    const lang = langAttribute(site, document.language)
    return (
      <p className="change" lang={lang}>
        <InlineDiff say={say} was={was} now={block.text} lang={lang} />
      </p>
    )
  }
  const now = formatField(document, field, say)
  return (
    <p className="change">
      {was === undefined ? say('provenance.wasAbsent') : <del>{formatFieldValue(field, was, say)}</del>} →{' '}
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
