import { useSay } from '#app/_browser/say-context.ts'
import { claimSentences } from '#lib/quote/answer/claim-sentences.ts'
import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
import type { ClaimJudgement } from '#lib/quote/claims/judge-claim.ts'

/**
 * How a pasted text was read: its words, whose they are, and each thing that is claimed of them with whether it is
 * right. Nothing where there is no more to say than the words.
 */
export function ParsedClaim({ pasted }: { pasted: PastedCheck }) {
  const say = useSay()
  const { quotation, claim, check, whose, language } = pasted
  const claims = [
    { label: say('quote.bySpeaker'), judged: claim.speaker },
    { label: say('quote.onDate'), judged: claim.date },
  ].filter((one): one is { label: string; judged: ClaimJudgement } => one.judged !== undefined)
  const isNotSpeaker = whose !== undefined && whose !== 'speaker'
  if (claims.length === 0 && !isNotSpeaker && !language) return null
  const notKnown = claimSentences.notKnown(say, pasted)
  return (
    <section aria-labelledby="quote-read">
      <h2 id="quote-read">{say('quote.readAs')}</h2>
      <dl className="my-2 grid gap-1.5 terms:sans-md terms:text-soft *:grid *:grid-cols-[9rem_1fr] *:gap-x-4 [&_dd]:wrap-anywhere max-sm:*:grid-cols-1">
        <div>
          <dt>{say('quote.words')}</dt>
          <dd>{say('common.quoted', { text: quotation })}</dd>
        </div>
        {claims.map(({ label, judged: { given, right } }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {given}
              {check.verdict !== 'none' && (
                <>
                  {' '}
                  <strong className={right === false ? 'text-warn' : undefined}>
                    ({say(`quote.judged.${right === null ? 'unknown' : right ? 'right' : 'wrong'}`)})
                  </strong>
                </>
              )}
            </dd>
          </div>
        ))}
        {isNotSpeaker && (
          <div>
            <dt>{say('quote.whose')}</dt>
            <dd>{say(`claims.whose.${whose}`)}</dd>
          </div>
        )}
      </dl>
      {notKnown && <p className="text-soft">{notKnown}</p>}
      {language && <p>{claimSentences.language(say, language)}</p>}
    </section>
  )
}
