import { claimSentences } from '#lib/quote/answer/claim-sentences.ts'
import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
import type { ClaimJudgement } from '#lib/quote/claims/judge-claim.ts'
import { quoteCheckMessages } from './messages.ts'

/**
 * How a pasted text was read: its words, whose they are, and each thing that is claimed of them with whether it is
 * right. Nothing where there is no more to say than the words.
 */
export function ParsedClaim({ pasted }: { pasted: PastedCheck }) {
  const { quotation, claim, check, whose, language } = pasted
  const claims = [
    { label: quoteCheckMessages.bySpeaker, judged: claim.speaker },
    { label: quoteCheckMessages.onDate, judged: claim.date },
  ].filter((one): one is { label: string; judged: ClaimJudgement } => one.judged !== undefined)
  const isNotSpeaker = whose !== undefined && whose !== 'speaker'
  if (claims.length === 0 && !isNotSpeaker && !language) return null
  const notKnown = claimSentences.notKnown(pasted)
  return (
    <section aria-labelledby="quote-read">
      <h2 id="quote-read">{quoteCheckMessages.readAs}</h2>
      <dl className="quote-claims">
        <div>
          <dt>{quoteCheckMessages.words}</dt>
          <dd>“{quotation}”</dd>
        </div>
        {claims.map(({ label, judged: { given, right } }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {given}
              {check.verdict !== 'none' && (
                <>
                  {' '}
                  <strong className={right === false ? 'claim-wrong' : 'claim-right'}>
                    ({quoteCheckMessages.judged(right)})
                  </strong>
                </>
              )}
            </dd>
          </div>
        ))}
        {isNotSpeaker && (
          <div>
            <dt>{quoteCheckMessages.whose}</dt>
            <dd>{claimSentences.whose[whose]}</dd>
          </div>
        )}
      </dl>
      {notKnown && <p className="soft">{notKnown}</p>}
      {language && <p>{claimSentences.language(language)}</p>}
    </section>
  )
}
