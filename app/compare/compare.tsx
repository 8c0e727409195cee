import { useCallback, useEffect, useRef, useState } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { indexAddress } from '#app/_browser/index-address.ts'
import { useSay } from '#app/_browser/say-context.ts'
import { ComparisonView } from '#app/_components/compare/comparison-view.tsx'
import { seriesOrder } from '#lib/compare/series-order.ts'
import { DocumentField } from './document-field.tsx'
import { DocumentFinder } from './document-finder.ts'
import type { ReadDocument } from './document-page.ts'
import { useComparison } from './use-comparison.ts'

/** Two fields for documents, and these side by side. */
export function Compare({ language, script }: { language: string; script: string }) {
  const say = useSay()
  const addresses = useAddresses()
  const finder = useRef<DocumentFinder>(undefined)
  const find = useCallback(() => {
    finder.current ??= new DocumentFinder(indexAddress(addresses))
    return finder.current
  }, [addresses])
  const addressOf = useCallback((id: string) => find().addressOf(id), [find])
  const { state, choose, again } = useComparison(script, language, addressOf)
  const { choice, documents, alignment, waiting, problem } = state
  const { a, b } = documents
  useTitle(a, b)
  const [isOpened, setOpened] = useState(false)
  useEffect(() => setOpened(true), [])
  const isChosen = choice.a !== undefined && choice.b !== undefined
  // What is below is shown once it is known how much comes above it, or it would move (_pages/compare.tsx).
  const stage = isOpened ? (choice.a ?? choice.b) && 'compare-chosen' : 'pending'
  return (
    <div className={stage}>
      <div className="compare-form">
        <DocumentField
          label={say('compare.first')}
          chosen={a}
          language={language}
          find={(typed) => find().find(typed)}
          onChoose={(name) => choose({ ...choice, a: name })}
        />
        <DocumentField
          label={say('compare.second')}
          chosen={b}
          language={language}
          find={(typed) => find().find(typed)}
          onChoose={(name) => choose({ ...choice, b: name })}
        />
        {isChosen && (
          <button type="button" className="button" onClick={() => choose({ a: choice.b, b: choice.a })}>
            {say('compare.swap')}
          </button>
        )}
      </div>
      <p role="status" className={alignment ? 'sr-only' : 'sans-base text-soft print:hidden'}>
        {alignment ? say('compare.ready') : waiting}
      </p>
      {problem !== undefined && (
        <div className="notice" role="alert">
          <p>{problem}</p>
          {state.mayTryAgain && (
            <button type="button" className="button" onClick={again}>
              {say('compare.again')}
            </button>
          )}
        </div>
      )}
      {a && b && alignment && <ComparisonView say={say} a={a} b={b} alignment={alignment} series={seriesOrder(a, b)} />}
    </div>
  )
}

/** Puts the titles of both documents before the title of the page. */
function useTitle(a: ReadDocument | undefined, b: ReadDocument | undefined): void {
  const say = useSay()
  const original = useRef<string>(undefined)
  useEffect(() => {
    if (!a || !b) return
    original.current ??= document.title
    document.title = `${say('compare.titleOf', { a: a.title, b: b.title })} · ${original.current}`
  }, [a, b, say])
}
