import type { Say } from '#lib/i18n/say.ts'
import type { QuotationDifference } from '#lib/quote/alignment/word-edits.ts'

interface QuotationDiffProps {
  say: Say
  quotation: string
  differences: readonly QuotationDifference[]
  /** The language of the quotation, where it is not that of the page. */
  lang: string | undefined
}

/**
 * A quotation in which what was said is struck through, and before the words that are in its place. The differences are
 * given in its order.
 */
export function QuotationDiff({ say, quotation, differences, lang }: QuotationDiffProps) {
  const ends = [0, ...differences.map(({ quotedAt }) => quotedAt.end)]
  return (
    <>
      {differences.map((difference, index) => (
        <span key={`${difference.quotedAt.start} ${difference.saidAt.start}`}>
          {quotation.slice(ends[index], difference.quotedAt.start)}
          <ChangedWords say={say} difference={difference} labelLang={lang && say.language} />
        </span>
      ))}
      {quotation.slice(ends.at(-1))}
    </>
  )
}

interface ChangedWordsProps {
  say: Say
  difference: QuotationDifference
  labelLang: string | undefined
}

function ChangedWords({ say, difference: { kind, said, quoted }, labelLang }: ChangedWordsProps) {
  // What the quotation has an ellipsis for was left out openly.
  if (kind === 'ellipsis') return null
  return (
    <>
      {said !== '' && (
        <del>
          <span className="sr-only" lang={labelLang}>
            {say('change.said')}:{' '}
          </span>
          {said}
        </del>
      )}
      {said !== '' && ' '}
      {quoted !== '' && (
        <ins>
          <span className="sr-only" lang={labelLang}>
            {say('change.quoted')}:{' '}
          </span>
          {quoted}
        </ins>
      )}
    </>
  )
}
