import type { PastedCheck } from '#lib/quote/answer/check-pasted.ts'
import { claimSentences } from '#lib/quote/answer/claim-sentences.ts'
import { verdictWords } from '#lib/quote/answer/verdict-words.ts'
import { Found } from './found.tsx'
import { Passage } from './passage.tsx'
import { PlaceLink } from './place-link.tsx'
import { ReadAs } from './read-as.tsx'
import { quotePageWords } from './words.ts'

interface OutcomeProps {
  pasted: PastedCheck
  /** Of the page with this check. */
  address: string
  milliseconds: number
  language: string
}

/** What became of a quotation: what was altered first, then where it stands, where else, and in what was looked. */
export function Outcome({ pasted, address, milliseconds, language }: OutcomeProps) {
  const { check, quotation, spoken, paired } = pasted
  const { verdict, found, parts, alternatives, searched, corpus } = check
  return (
    <div className="quote-outcome">
      <ReadAs pasted={pasted} />
      {parts.length > 0 ? (
        <section aria-labelledby="quote-parts">
          <h2 id="quote-parts">{quotePageWords.parts}</h2>
          <ol className="quote-parts">
            {parts.map((part) => (
              <li key={part.from}>
                <Found finding={part} quotation={part.words} offset={part.from} language={language} showsWords />
              </li>
            ))}
          </ol>
        </section>
      ) : (
        found && (
          <section aria-labelledby="quote-place">
            <h2 id="quote-place">{verdict === 'none' ? quotePageWords.nearest : quotePageWords.place}</h2>
            <Found finding={found} quotation={quotation} offset={0} language={language} />
          </section>
        )
      )}
      {spoken && (
        <section aria-labelledby="quote-spoken">
          <h2 id="quote-spoken">{quotePageWords.spoken}</h2>
          <Passage place={spoken} language={language} />
        </section>
      )}
      {paired.map((one) => (
        <section key={one.document.id} aria-labelledby={`quote-paired-${one.document.id}`}>
          <h2 id={`quote-paired-${one.document.id}`}>{claimSentences.paired(one)}</h2>
          {one.place ? (
            <Passage place={one.place} language={language} />
          ) : (
            <p>
              <a href={one.document.url} lang={one.document.language}>
                {one.document.title}
              </a>
            </p>
          )}
        </section>
      ))}
      {alternatives.length > 0 && (
        <section aria-labelledby="quote-others">
          <h2 id="quote-others">{quotePageWords.alternatives}</h2>
          <ul className="quote-others">
            {alternatives.map(({ place, verdict: own }) => (
              <li key={place.url}>
                <PlaceLink place={place} language={language} />{' '}
                <span className="soft">({verdictWords.short[own]})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="search-detail">
        {quotePageWords.searched(searched.paragraphs, searched.documents, corpus)} ·{' '}
        {quotePageWords.milliseconds(milliseconds)} · <a href={address}>{quotePageWords.link}</a>
      </p>
    </div>
  )
}
