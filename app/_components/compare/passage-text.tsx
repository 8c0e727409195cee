import type { Span } from '#lib/domain/ledger.ts'
import type { Say } from '#lib/i18n/say.ts'
import type { ComparedSide } from './compared-side.ts'

/** The number of a paragraph, as a link to it in its document. */
export function ParagraphLink({ say, side, place }: { say: Say; side: ComparedSide; place: number }) {
  const paragraph = side.text.paragraphs[place]
  if (!paragraph) return null
  return (
    <a
      className="compare-number"
      href={`${side.address}#${paragraph.id}`}
      aria-label={say('compare.paragraphIn', { of: String(paragraph.number), title: side.title })}
    >
      {say('compare.paragraph', { of: String(paragraph.number) })}
    </a>
  )
}

/** The sentences of a paragraph that correspond to something in the other text; what is left out between them has a sign. */
export function LinkedSentences({
  say,
  side,
  place,
  spans,
}: {
  say: Say
  side: ComparedSide
  place: number
  spans: readonly Span[]
}) {
  const text = side.text.paragraphs[place]?.text ?? ''
  const shown = joinedSpans(spans, text)
  const [first, last] = [shown[0], shown.at(-1)]
  return (
    <p lang={side.lang}>
      {first && first.start > 0 && <LeftOut say={say} />}
      {shown.map(({ start, end }, index) => (
        <span key={start}>
          {index > 0 && <LeftOut say={say} />}
          {text.slice(start, end)}{' '}
        </span>
      ))}
      {last && last.end < text.trimEnd().length && <LeftOut say={say} />}
    </p>
  )
}

function LeftOut({ say }: { say: Say }) {
  return (
    <span className="text-faint">
      <span aria-hidden="true">… </span>
      <span className="sr-only">({say('compare.leftOut')}) </span>
    </span>
  )
}

/** The spans in their order, those joined between which nothing but spaces is. */
function joinedSpans(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = []
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1)
    if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}
