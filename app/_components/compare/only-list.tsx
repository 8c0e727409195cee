import type { Say } from '#lib/i18n/say.ts'
import type { ComparedSide } from './compared-side.ts'
import { ParagraphLink } from './passage-text.tsx'

/** Longest part of a paragraph that is shown in a list of those without a counterpart, in UTF-16 units: two lines. */
const excerptLength = 160
/** Most paragraphs that are listed; the document has all. */
const maxListed = 150

interface OnlyListProps {
  say: Say
  id: string
  title: string
  side: ComparedSide
  places: readonly number[]
}

/** The paragraphs of a document that have no counterpart in the other one, each by its beginning. */
export function OnlyList({ say, id, title, side, places }: OnlyListProps) {
  if (places.length === 0) return null
  const left = places.length - maxListed
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="count">{say('compare.onlyCount', { count: places.length })}</span>
      </h2>
      <ol className="items:grid items:grid-cols-[3.5rem_minmax(0,1fr)] items:gap-x-3 items:border-t items:py-2.25 items:text-base">
        {places.slice(0, maxListed).map((place) => (
          <li key={place}>
            <ParagraphLink say={say} side={side} place={place} />
            <p lang={side.lang}>{excerpt(side.text.paragraphs[place]?.text ?? '')}</p>
          </li>
        ))}
      </ol>
      {left > 0 && <p className="sans-sm text-faint">{say('compare.moreOfThem', { count: left })}</p>}
    </section>
  )
}

function excerpt(text: string): string {
  if (text.length <= excerptLength) return text
  const end = text.lastIndexOf(' ', excerptLength)
  return `${text.slice(0, end > 0 ? end : excerptLength)} …`
}
