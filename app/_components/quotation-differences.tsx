import type { Site } from '#app/_site/site.ts'
import type { CheckedQuotation, Place } from '#lib/quote/across.ts'
import { compareQuotation } from '#lib/quote/compare.ts'
import type { Difference } from '#lib/quote/segments.ts'
import { acrossWords } from '#lib/site/across-words.ts'
import { langOf } from './language.ts'

interface QuotationDifferencesProps {
  site: Site
  quotation: CheckedQuotation
  /** What makes a quotation say something else is not folded away. */
  open: boolean
}

/** In which words a quotation differs from what was said. */
export function QuotationDifferences({ site, quotation: { quoted, said }, open }: QuotationDifferencesProps) {
  const quotedText = textAt(site, quoted)
  const saidText = said.map((place) => textAt(site, place)).join(' ')
  const document = site.document.get(quoted.document)
  if (!document) return null
  const { differences } = compareQuotation(quotedText, saidText, document.language)
  const line = (
    <p className="change" lang={langOf(site, document.language)}>
      <Marked quotation={quotedText} differences={differences} />
    </p>
  )
  if (!open)
    return (
      <details>
        <summary>{acrossWords.differences}</summary>
        {line}
      </details>
    )
  const alters = [...new Set(differences.flatMap(({ alters }) => alters ?? []))]
  return (
    <div className="altered">
      <strong>{acrossWords.altered(alters.map((what) => acrossWords.alters[what]).join(', '))}</strong>
      {line}
    </div>
  )
}

/** The words of a place; empty where they are not there. */
export function textAt({ document }: Site, { document: id, paragraph, start, end }: Place): string {
  const block = document.get(id)?.blocks.find((one) => one.type === 'paragraph' && one.id === paragraph)
  return block?.type === 'paragraph' && !block.withdrawn ? block.text.slice(start, end) : ''
}

/** The quotation, with what was said struck through before what stands in its place. */
function Marked({ quotation, differences }: { quotation: string; differences: readonly Difference[] }) {
  const ends = [0, ...differences.map(({ quotedAt }) => quotedAt.end)]
  return (
    <>
      {differences.map((difference, index) => (
        <span key={`${difference.quotedAt.start} ${difference.saidAt.start}`}>
          {quotation.slice(ends[index], difference.quotedAt.start)}
          <Changed difference={difference} />
        </span>
      ))}
      {quotation.slice(ends.at(-1))}
    </>
  )
}

function Changed({ difference: { kind, said, quoted } }: { difference: Difference }) {
  // What an ellipsis stands for was left out openly.
  if (kind === 'ellipsis') return null
  return (
    <>
      {said !== '' && (
        <del>
          <span className="sr-only">{acrossWords.said}: </span>
          {said}
        </del>
      )}
      {said !== '' && ' '}
      {quoted !== '' && (
        <ins>
          <span className="sr-only">{acrossWords.quoted}: </span>
          {quoted}
        </ins>
      )}
    </>
  )
}
