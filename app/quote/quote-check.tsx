import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { useSay } from '#app/_browser/say-context.ts'
import { useTypedText } from '#app/_browser/use-typed-text.ts'
import type { Say } from '#lib/i18n/say.ts'
import { claimSentences } from '#lib/quote/answer/claim-sentences.ts'
import { quotationProblem } from '#lib/quote/answer/verdict-words.ts'
import { CheckResult } from './check-result.tsx'
import { type CheckState, useCheck } from './use-check.ts'

interface QuoteCheckFieldProps {
  /** Language of the interface. */
  language: string
  /** A sentence that says how much is looked through. */
  scope: string
  /** Address of the worker's script. */
  script: string
}

/** The field for a quotation, and the outcome of its check. */
export function QuoteCheckField({ language, scope, script }: QuoteCheckFieldProps) {
  const say = useSay()
  const addresses = useAddresses()
  const { state, check, again } = useCheck(script)
  const { quotation, response, waiting, ready } = state
  const { field, typed, value, setTyped } = useTypedText<HTMLTextAreaElement>(quotation)
  useQuotationInTitle(state)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    check(typed)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    check(typed)
  }
  return (
    <>
      <form className="my-4 grid max-w-narrow items-start gap-2" onSubmit={submit}>
        <label className="font-sans font-semibold" htmlFor="quotation">
          {say('quote.label')}
        </label>
        <textarea
          className="min-h-28 w-full resize-y px-3 py-2.5 leading-normal"
          ref={field}
          id="quotation"
          rows={5}
          value={value}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={press}
          aria-describedby="quote-how"
          spellCheck="false"
        />
        <button
          className="min-h-11 justify-self-start rounded-md border border-accent bg-accent px-6 font-sans font-semibold text-paper disabled:opacity-60"
          type="submit"
          disabled={!ready}
        >
          {say('quote.check')}
        </button>
        <p className="sans-sm text-faint" id="quote-how">
          {say('quote.how')} {say('quote.private')}
        </p>
      </form>
      <p className={`mt-6 mb-4 max-w-narrow font-sans ${verdictStyle(state)}`} role="status">
        {statusOf(say, state, scope)}
      </p>
      {response?.type === 'failure' && (
        <div className="notice">
          <p>
            {say(`quote.failures.${response.kind}`)} {response.message}
          </p>
          <button type="button" className="button" onClick={again}>
            {say('quote.again')}
          </button>
        </div>
      )}
      {response?.type === 'check' && !waiting && (
        <CheckResult pasted={response.check} address={addresses.quote(quotation)} language={language} />
      )}
    </>
  )
}

function statusOf(say: Say, { response, waiting, problem }: CheckState, scope: string): string {
  if (waiting) return say('quote.checking')
  if (problem) return quotationProblem(say, problem)
  if (response?.type === 'check') return claimSentences.outcome(say, response.check)
  return response ? '' : scope
}

/** How a verdict looks: what was said as it is quoted, what was not, and what there is reason to look at. */
function verdictStyle({ response }: CheckState): string {
  if (response?.type !== 'check') return 'text-soft'
  const { check, claim, whose } = response.check
  const isContradicted = whose !== 'speaker' || claim.speaker?.right === false || claim.date?.right === false
  const verdict = check.verdict === 'exact' && isContradicted ? 'altered' : check.verdict
  const colours = verdictColours[verdict] ?? 'border-l-accent bg-tint'
  return `rounded-sm border border-l-5 px-4 py-3 text-lg leading-[inherit] font-semibold text-ink ${colours}`
}

const doubtful = 'border-l-warn bg-mark'
const verdictColours: Partial<Record<string, string>> = {
  altered: doubtful,
  composed: doubtful,
  part: doubtful,
  none: 'border-l-field bg-sheet',
}

/** Longest part of a quotation in the title of the page, in UTF-16 units. Not measured. */
const maxTitleLength = 60

/** Puts the quotation before the title, as soon as it is checked. */
function useQuotationInTitle({ quotation, response }: CheckState): void {
  const say = useSay()
  const originalTitle = useRef<string>(undefined)
  useEffect(() => {
    if (!response) return
    originalTitle.current ??= document.title
    const short = quotation.length > maxTitleLength ? `${quotation.slice(0, maxTitleLength)}…` : quotation
    document.title = say('quote.pageTitle', { quotation: short, title: originalTitle.current })
  }, [quotation, response, say])
}
