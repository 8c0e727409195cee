import type { PassageLocation } from '#lib/quote/candidates/passage-location.ts'
import { dateInWords } from '#lib/site/dates.ts'
import { speakersInWords } from '#lib/site/speakers-in-words.ts'
import { wordsFor } from '#lib/site/words.ts'
import { quotePageWords } from './words.ts'

/** The link to where words stand, with who said them and when. */
export function PlaceLink({ place, language }: { place: PassageLocation; language: string }) {
  const { document, number, url } = place
  const words = wordsFor(language)
  const facts = [document.date && dateInWords(document.date, words), speakersInWords(document, words)]
  return (
    <>
      <a href={url}>
        <span lang={document.language === language ? undefined : document.language}>{document.title}</span>,{' '}
        {quotePageWords.paragraph(number)}
      </a>{' '}
      <span className="soft">{facts.filter((fact) => fact).join(' · ')}</span>
    </>
  )
}
