import type { Span } from '#lib/domain/ledger.ts'
import { compareMessages } from '#lib/site/compare-messages.ts'
import type { ComparedSide } from './compared-side.ts'

/** The number of a paragraph, as a link to it in its document. */
export function ParagraphLink({ side, place }: { side: ComparedSide; place: number }) {
  const paragraph = side.text.paragraphs[place]
  if (!paragraph) return null
  return (
    <a
      className="compare-number"
      href={`${side.address}#${paragraph.id}`}
      aria-label={compareMessages.paragraphIn(paragraph.number, side.title)}
    >
      {compareMessages.paragraph(paragraph.number)}
    </a>
  )
}

/** The sentences of a paragraph that correspond to something in the other text; what is left out between them has a sign. */
export function LinkedSentences({ side, place, spans }: { side: ComparedSide; place: number; spans: readonly Span[] }) {
  const text = side.text.paragraphs[place]?.text ?? ''
  const shown = joinedSpans(spans, text)
  const [first, last] = [shown[0], shown.at(-1)]
  return (
    <p lang={side.lang}>
      {first && first.start > 0 && <LeftOut />}
      {shown.map(({ start, end }, index) => (
        <span key={start}>
          {index > 0 && <LeftOut />}
          {text.slice(start, end)}{' '}
        </span>
      ))}
      {last && last.end < text.trimEnd().length && <LeftOut />}
    </p>
  )
}

function LeftOut() {
  return (
    <span className="left-out">
      <span aria-hidden="true">… </span>
      <span className="sr-only">({compareMessages.leftOut}) </span>
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
