'use client'

import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { addresses } from '#app/_browser/addresses.ts'
import { useTypedText } from '#app/_browser/use-typed-text.ts'
import { claimSentences } from '#lib/quote/answer/claim-sentences.ts'
import { verdictWords } from '#lib/quote/answer/verdict-words.ts'
import { CheckResult } from './check-result.tsx'
import { quoteCheckMessages } from './messages.ts'
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
  const { state, check, again } = useCheck(script)
  const { quotation, response, waiting, ready } = state
  const { field, typed, setTyped } = useTypedText<HTMLTextAreaElement>(quotation)
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
      <form className="quote-form" onSubmit={submit}>
        <label htmlFor="quotation">{quoteCheckMessages.label}</label>
        <textarea
          ref={field}
          id="quotation"
          rows={5}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={press}
          aria-describedby="quote-how"
          spellCheck={false}
        />
        <button type="submit" disabled={!ready}>
          {quoteCheckMessages.check}
        </button>
        <p className="hint" id="quote-how">
          {quoteCheckMessages.how} {quoteCheckMessages.private}
        </p>
      </form>
      <p className={`quote-verdict${verdictClass(state)}`} role="status">
        {statusOf(state, scope)}
      </p>
      {response?.type === 'failure' && (
        <div className="notice">
          <p>
            {quoteCheckMessages.failures[response.kind]} {response.message}
          </p>
          <button type="button" className="button" onClick={again}>
            {quoteCheckMessages.again}
          </button>
        </div>
      )}
      {response?.type === 'check' && !waiting && (
        <CheckResult pasted={response.check} address={addresses.quote(quotation)} language={language} />
      )}
    </>
  )
}

function statusOf({ response, waiting, problem }: CheckState, scope: string): string {
  if (waiting) return quoteCheckMessages.checking
  if (problem) return verdictWords.problems[problem]
  if (response?.type === 'check') return claimSentences.outcome(response.check)
  return response ? '' : scope
}

function verdictClass({ response }: CheckState): string {
  if (response?.type !== 'check') return ''
  const { check, claim, whose } = response.check
  const isContradicted = whose !== 'speaker' || claim.speaker?.right === false || claim.date?.right === false
  return ` verdict-${check.verdict === 'exact' && isContradicted ? 'altered' : check.verdict}`
}

/** Longest part of a quotation in the title of the page, in UTF-16 units. Not measured. */
const maxTitleLength = 60

/** Puts the quotation before the title, as soon as it is checked. */
function useQuotationInTitle({ quotation, response }: CheckState): void {
  const originalTitle = useRef<string>(undefined)
  useEffect(() => {
    if (!response) return
    originalTitle.current ??= document.title
    const short = quotation.length > maxTitleLength ? `${quotation.slice(0, maxTitleLength)}…` : quotation
    document.title = quoteCheckMessages.pageTitle(short, originalTitle.current)
  }, [quotation, response])
}
