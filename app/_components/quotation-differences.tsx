import type { SiteWith } from '#app/_site/site.ts'
import { compareQuotation } from '#lib/quote/alignment/compare-quotation.ts'
import type { CheckedQuotation, ParagraphSpan } from '#lib/quote/reuse/cross-references.ts'
import { langAttribute } from './lang-attribute.ts'
import { QuotationDiff } from './quotation-diff.tsx'

interface QuotationDifferencesProps {
  site: SiteWith<'catalog'>
  quotation: CheckedQuotation
  /** Whether the differences are shown openly, and which sense they alter; else they are folded. */
  open: boolean
}

/** In which words a quotation differs from what was said. */
export function QuotationDifferences({ site, quotation: { quoted, said }, open }: QuotationDifferencesProps) {
  const quotedText = textAt(site, quoted)
  const saidText = said.map((place) => textAt(site, place)).join(' ')
  const document = site.catalog.documentById.get(quoted.document)
  if (!document) return null
  const { differences } = compareQuotation(quotedText, saidText, document.language)
  const lang = langAttribute(site, document.language)
  const line = (
    <p className="change" lang={lang}>
      <QuotationDiff say={site.say} quotation={quotedText} differences={differences} lang={lang} />
    </p>
  )
  if (!open)
    return (
      <details>
        <summary>{site.say('crossReferences.differences')}</summary>
        {line}
      </details>
    )
  const alters = [...new Set(differences.flatMap(({ alters }) => alters ?? []))]
  const what = alters.map((one) => site.say(`alterations.${one}`)).join(', ')
  return (
    <div className="altered [&>strong]:text-warn">
      <strong>
        {what === '' ? site.say('crossReferences.altered') : site.say('crossReferences.alteredIn', { what })}
      </strong>
      {line}
    </div>
  )
}

/** The words of a place in a paragraph; empty where the paragraph is not there, or was withdrawn. */
export function textAt(
  { catalog }: SiteWith<'catalog'>,
  { document: id, paragraph, start, end }: ParagraphSpan,
): string {
  const block = catalog.documentById.get(id)?.blocks.find((one) => one.type === 'paragraph' && one.id === paragraph)
  return block?.type === 'paragraph' && !block.withdrawn ? block.text.slice(start, end) : ''
}
