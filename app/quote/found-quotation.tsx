import { useSay } from '#app/_browser/say-context.ts'
import { QuotationDiff } from '#app/_components/quotation-diff.tsx'
import { differenceWords } from '#lib/quote/answer/verdict-words.ts'
import type { QuotationMatch } from '#lib/quote/verdict/compare-candidates.ts'
import { PassageInContext } from './passage-in-context.tsx'

interface FoundQuotationProps {
  finding: QuotationMatch
  /** The words that were looked for, and where they begin in the whole quotation. */
  quotation: string
  offset: number
  language: string
  /** Whether the words are shown even if nothing in them differs. */
  showsWords?: boolean
}

/** A match: what is altered, the other differences, and the passage. */
export function FoundQuotation({ finding, quotation, offset, language, showsWords = false }: FoundQuotationProps) {
  const say = useSay()
  const { place, differences, verdict } = finding
  const { document } = place
  const lang = document.language === language ? undefined : document.language
  const shiftedDifferences = differences.map((difference) => ({
    ...difference,
    quotedAt: shifted(difference.quotedAt, -offset),
  }))
  const altered = verdict === 'none' ? [] : differences.filter(({ alters }) => alters !== undefined)
  const others = differences.filter((difference) => !altered.includes(difference))
  return (
    <>
      {altered.length > 0 && (
        <ul className="my-2 list-['≠_'] pl-5 text-[1.0625rem] text-warn items:my-1">
          {altered.map((difference) => (
            <li key={`${difference.quotedAt.start} ${difference.saidAt.start}`}>
              <strong>{differenceWords(say, difference)}</strong>
            </li>
          ))}
        </ul>
      )}
      {showsWords && differences.length === 0 && <p lang={lang}>{say('common.quoted', { text: quotation })}</p>}
      {differences.length > 0 && verdict !== 'none' && (
        <div className="my-3 [&_details]:sans-md [&_ul]:list-disc [&_ul]:pl-5">
          <h3>{say('quote.differences')}</h3>
          <p className="change" lang={lang}>
            <QuotationDiff say={say} quotation={quotation} differences={shiftedDifferences} lang={lang} />
          </p>
          {others.length > 0 && (
            <details open={others.length <= 4}>
              <summary>{say('quote.list')}</summary>
              <ul>
                {others.map((difference) => (
                  <li key={`${difference.quotedAt.start} ${difference.saidAt.start}`}>
                    {differenceWords(say, difference)}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      )}
      <PassageInContext place={place} language={language} />
    </>
  )
}

function shifted({ start, end }: { start: number; end: number }, by: number): { start: number; end: number } {
  return { start: start + by, end: end + by }
}
