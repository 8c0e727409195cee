import { useSay } from '#app/_browser/say-context.ts'
import { TitleText } from '#app/_components/title-text.tsx'
import type { PassageLocation } from '#lib/quote/candidates/passage-location.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'

/** The link to where words are, with the date and the speakers of the document. */
export function FoundParagraphLink({ place, language }: { place: PassageLocation; language: string }) {
  const { document, number, url } = place
  const say = useSay()
  const facts = [document.date && formatDate(document.date, say), formatSpeakers(document, say)]
  return (
    <>
      <a href={url}>
        <span lang={document.language === language ? undefined : document.language}>
          <TitleText title={document.title} />
        </span>
        , {say('quote.paragraph', { number })}
      </a>{' '}
      <span className="text-soft">{facts.filter((fact) => fact).join(' · ')}</span>
    </>
  )
}
