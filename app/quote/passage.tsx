import type { PassageLocation } from '#lib/quote/candidates/passage-location.ts'
import { PlaceLink } from './place-link.tsx'

/** So many UTF-16 units of a paragraph are shown before and after the words. */
const context = 240

/** The words of a place, with what stands around them in their paragraph and the link that leads there. */
export function Passage({ place, language }: { place: PassageLocation; language: string }) {
  const lang = place.document.language === language ? undefined : place.document.language
  return (
    <figure className="quote-passage">
      <blockquote lang={lang} cite={place.url}>
        <p>
          {lastOf(place.before)}
          <mark>{place.said}</mark>
          {firstOf(place.after)}
        </p>
      </blockquote>
      <figcaption>
        <PlaceLink place={place} language={language} />
      </figcaption>
    </figure>
  )
}

function lastOf(text: string): string {
  return text.length <= context ? text : `… ${text.slice(text.indexOf(' ', text.length - context) + 1)}`
}

function firstOf(text: string): string {
  if (text.length <= context) return text
  const end = text.lastIndexOf(' ', context)
  return `${text.slice(0, end > 0 ? end : context)} …`
}
