import type { Difference } from '#lib/quote/segments.ts'
import { crossReferenceMessages } from '#lib/site/cross-reference-messages.ts'

/** A quotation, with what was said struck through before what stands in its place. The differences are in its order. */
export function QuotationDiff({ quotation, differences }: { quotation: string; differences: readonly Difference[] }) {
  const ends = [0, ...differences.map(({ quotedAt }) => quotedAt.end)]
  return (
    <>
      {differences.map((difference, index) => (
        <span key={`${difference.quotedAt.start} ${difference.saidAt.start}`}>
          {quotation.slice(ends[index], difference.quotedAt.start)}
          <ChangedWords difference={difference} />
        </span>
      ))}
      {quotation.slice(ends.at(-1))}
    </>
  )
}

function ChangedWords({ difference: { kind, said, quoted } }: { difference: Difference }) {
  // What an ellipsis stands for was left out openly.
  if (kind === 'ellipsis') return null
  return (
    <>
      {said !== '' && (
        <del>
          <span className="sr-only">{crossReferenceMessages.said}: </span>
          {said}
        </del>
      )}
      {said !== '' && ' '}
      {quoted !== '' && (
        <ins>
          <span className="sr-only">{crossReferenceMessages.quoted}: </span>
          {quoted}
        </ins>
      )}
    </>
  )
}
