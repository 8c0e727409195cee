import { useSay } from '#app/_browser/say-context.ts'
import { claimSentences } from '#lib/quote/answer/claim-sentences.ts'
import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
import { FoundParagraphLink } from './found-paragraph-link.tsx'
import { FoundQuotation } from './found-quotation.tsx'
import { ParsedClaim } from './parsed-claim.tsx'
import { PassageInContext } from './passage-in-context.tsx'

interface CheckResultProps {
  pasted: PastedCheck
  /** The link to this check. */
  address: string
  language: string
}

/**
 * The outcome of a check: how the pasted text was read, where its words are or what is nearest to them, where else they
 * are, and how much was searched.
 */
export function CheckResult({ pasted, address, language }: CheckResultProps) {
  const say = useSay()
  const { check, quotation, spoken, paired } = pasted
  const { verdict, found, parts, alternatives, searched } = check
  return (
    <div className="quote-outcome max-w-narrow [&_h3]:mt-4 [&_h3]:text-sm [&_h3]:font-normal [&_h3]:text-soft heads:mt-6 heads:mb-2 heads:sans-base heads:leading-snug heads:font-semibold">
      <ParsedClaim pasted={pasted} />
      {parts.length > 0 ? (
        <section aria-labelledby="quote-parts">
          <h2 id="quote-parts">{say('quote.parts')}</h2>
          <ol className="items:mb-6">
            {parts.map((part) => (
              <li key={part.from}>
                <FoundQuotation
                  finding={part}
                  quotation={part.words}
                  offset={part.from}
                  language={language}
                  showsWords
                />
              </li>
            ))}
          </ol>
        </section>
      ) : (
        found && (
          <section aria-labelledby="quote-place">
            <h2 id="quote-place">{verdict === 'none' ? say('quote.nearest') : say('quote.place')}</h2>
            <FoundQuotation finding={found} quotation={quotation} offset={0} language={language} />
          </section>
        )
      )}
      {spoken && (
        <section aria-labelledby="quote-spoken">
          <h2 id="quote-spoken">{say('quote.spoken')}</h2>
          <PassageInContext place={spoken} language={language} />
        </section>
      )}
      {paired.map((one) => (
        <section key={one.document.id} aria-labelledby={`quote-paired-${one.document.id}`}>
          <h2 id={`quote-paired-${one.document.id}`}>{claimSentences.paired(say, one)}</h2>
          {one.place ? (
            <PassageInContext place={one.place} language={language} />
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
          <h2 id="quote-others">{say('quote.alternatives')}</h2>
          <ul className="list-disc pl-5 sans-md items:my-1">
            {alternatives.map(({ place, verdict: own }) => (
              <li key={place.url}>
                <FoundParagraphLink place={place} language={language} />{' '}
                <span className="text-soft">({say(`verdicts.short.${own}`)})</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="sans-md text-faint">
        {say('quote.searched', { paragraphs: searched.paragraphs, documents: searched.documents })} ·{' '}
        <a href={address}>{say('quote.link')}</a>
      </p>
    </div>
  )
}
