import type { PassageLocation } from '#lib/quote/candidates/passage-location.ts'
import { FoundParagraphLink } from './found-paragraph-link.tsx'

/** Most text of the paragraph that is shown on either side of the words, in UTF-16 units: about three lines. */
const contextLength = 240

/** The words of a place, with the text around them in their paragraph and the link that leads there. */
export function PassageInContext({ place, language }: { place: PassageLocation; language: string }) {
  const lang = place.document.language === language ? undefined : place.document.language
  return (
    <figure className="my-4 rounded-md border bg-sheet px-4 py-3 [&>figcaption]:mt-2 [&>figcaption]:font-sans [&>figcaption]:text-md [&_p]:wrap-anywhere [&_p]:whitespace-pre-line">
      <blockquote lang={lang} cite={place.url}>
        <p>
          {truncateStart(place.before)}
          <mark>{place.said}</mark>
          {truncateEnd(place.after)}
        </p>
      </blockquote>
      <figcaption>
        <FoundParagraphLink place={place} language={language} />
      </figcaption>
    </figure>
  )
}

function truncateStart(text: string): string {
  return text.length <= contextLength ? text : `… ${text.slice(text.indexOf(' ', text.length - contextLength) + 1)}`
}

function truncateEnd(text: string): string {
  if (text.length <= contextLength) return text
  const end = text.lastIndexOf(' ', contextLength)
  return `${text.slice(0, end > 0 ? end : contextLength)} …`
}
