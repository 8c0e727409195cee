import { CorrectionFacts } from '#app/_components/correction-facts.tsx'
import { correctedFieldLabel } from '#app/_site/corrected-field-label.ts'
import type { SiteBase, SiteWith } from '#app/_site/site.ts'
import { isBlockId } from '#lib/archive/withdrawn-words.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'

/**
 * The corrections of a document: those of facts in full, those of the text as links to the paragraphs, which show them.
 */
export function RecordCorrections({ site, document }: { site: SiteWith<'archive'>; document: ArchiveDocument }) {
  const { say } = site
  if (!document.corrections || document.corrections.length === 0) return null
  return (
    <div>
      <dt>{say('document.corrections')}</dt>
      {document.corrections.map((correction) => (
        <dd key={`${correction.field} ${correction.reason}`} className="correction mt-1">
          {isBlockId(correction.field) ? (
            <a href={`#${correction.field}`}>{blockName(site, document, correction.field)}</a>
          ) : (
            <details className="basis">
              <summary>{correctedFieldLabel(site, correction.field)}</summary>
              <CorrectionFacts site={site} document={document} correction={correction} />
            </details>
          )}
        </dd>
      ))}
    </div>
  )
}

function blockName({ say }: SiteBase, { blocks }: ArchiveDocument, id: string): string {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  const index = paragraphs.findIndex((block) => block.id === id || block.aliases?.includes(id))
  return index === -1 ? id : say('document.paragraph', { number: String(index + 1) })
}
