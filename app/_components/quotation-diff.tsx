import type { Say } from '#lib/i18n/say.ts'
import type { QuotationDifference } from '#lib/quote/alignment/word-edits.ts'

/**
 * A quotation in which what was said is struck through, and before the words that are in its place. The differences are
 * given in its order.
 */
export function QuotationDiff({
  say,
  quotation,
  differences,
}: {
  say: Say
  quotation: string
  differences: readonly QuotationDifference[]
}) {
  const ends = [0, ...differences.map(({ quotedAt }) => quotedAt.end)]
  return (
    <>
      {differences.map((difference, index) => (
        <span key={`${difference.quotedAt.start} ${difference.saidAt.start}`}>
          {quotation.slice(ends[index], difference.quotedAt.start)}
          <ChangedWords say={say} difference={difference} />
        </span>
      ))}
      {quotation.slice(ends.at(-1))}
    </>
  )
}

function ChangedWords({ say, difference: { kind, said, quoted } }: { say: Say; difference: QuotationDifference }) {
  // What the quotation has an ellipsis for was left out openly.
  if (kind === 'ellipsis') return null
  return (
    <>
      {said !== '' && (
        <del>
          <span className="sr-only">{say('change.said')}: </span>
          {said}
        </del>
      )}
      {said !== '' && ' '}
      {quoted !== '' && (
        <ins>
          <span className="sr-only">{say('change.quoted')}: </span>
          {quoted}
        </ins>
      )}
    </>
  )
}
