import { useCallback, useEffect, useRef, useState } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { useSay } from '#app/_browser/say-context.ts'
import type { TextAlignment } from '#lib/compare/align-texts.ts'
import type { CompareRequest, CompareResponse } from '#lib/compare/browser/protocol.ts'
import { languagesDiffer } from '#lib/compare/languages.ts'
import { seriesOrder } from '#lib/compare/series-order.ts'
import type { Say } from '#lib/i18n/say.ts'
import { type CompareChoice, compareAddress, parseCompareChoice } from './compare-request.ts'
import { documentName, NoDocumentError, type ReadDocument, readDocumentPage } from './document-page.ts'

/** The state of the page. */
export interface ComparisonState {
  choice: CompareChoice
  /** The documents that were chosen, as far as they were read. */
  documents: { a?: ReadDocument; b?: ReadDocument }
  alignment?: TextAlignment
  /** What is being done, in words. */
  waiting?: string
  /** Why there is no comparison, in words. */
  problem?: string
  /** Whether it may help to try again. */
  mayTryAgain?: boolean
}

/**
 * Keeps the two documents in the address of the page, so that a link to a comparison and the back button work; reads them from their
 * pages, and has a worker compare them.
 *
 * @param script address of the worker's script
 * @param language of the interface
 * @param addressOf the address of the page of a document with an id; undefined where there is none
 */
export function useComparison(
  script: string,
  language: string,
  addressOf: (id: string) => Promise<string | undefined>,
) {
  const say = useSay()
  const addresses = useAddresses()
  const [state, setState] = useState<ComparisonState>({ choice: { a: undefined, b: undefined }, documents: {} })
  const latest = useRef(0)

  const show = useCallback(
    async (choice: CompareChoice) => {
      latest.current += 1
      const number = latest.current
      const tell = (more: Omit<ComparisonState, 'choice'>) => {
        if (number === latest.current) setState({ choice, ...more })
      }
      tell({ documents: {}, ...(isAny(choice) && { waiting: say('compare.reading') }) })
      const read = async (name: string | undefined) =>
        name === undefined ? undefined : readDocumentPage(addresses, await nameOf(name, addressOf), language)
      try {
        const [a, b] = await Promise.all([read(choice.a), read(choice.b)])
        const documents = { ...(a && { a }), ...(b && { b }) }
        const problem = a && b ? problemOf(say, a, b) : undefined
        if (!a || !b || problem !== undefined) {
          tell({ documents, ...(problem !== undefined && { problem }) })
          return
        }
        tell({ documents, waiting: say('compare.comparing') })
        tell({ documents, alignment: await alignInWorker(say, script, number, a, b) })
      } catch (error) {
        const isMissing = error instanceof NoDocumentError
        const problem = isMissing
          ? say('compare.notThere', { name: error.message })
          : `${say('compare.failed')} ${error instanceof Error ? error.message : error}`
        tell({ documents: {}, problem, mayTryAgain: !isMissing })
      }
    },
    [script, language, addressOf, say, addresses],
  )

  useEffect(() => {
    const showAddress = () => show(parseCompareChoice(location.search))
    showAddress()
    addEventListener('popstate', showAddress)
    return () => removeEventListener('popstate', showAddress)
  }, [show])

  const choose = useCallback(
    (choice: CompareChoice) => {
      const address = compareAddress(addresses, choice)
      if (address !== location.pathname + location.search) history.pushState(null, '', address)
      show(choice)
    },
    [addresses, show],
  )
  return { state, choose, again: () => show(state.choice) }
}

/** The name of a document that may be asked for by its id. */
async function nameOf(asked: string, addressOf: (id: string) => Promise<string | undefined>): Promise<string> {
  if (!/^d-[0-9a-z]{7}$/u.test(asked)) return asked
  return documentName((await addressOf(asked)) ?? '') ?? asked
}

function isAny({ a, b }: CompareChoice): boolean {
  return a !== undefined || b !== undefined
}

function problemOf(say: Say, a: ReadDocument, b: ReadDocument): string | undefined {
  if (a.address === b.address) return say('compare.same')
  const empty = [a, b].find(({ text }) => text.paragraphs.length === 0)
  if (empty) return say('compare.withdrawn', { title: empty.title })
  const [one = '', other = ''] = [a.text.language, b.text.language]
  return languagesDiffer(one, other)
    ? say('compare.languages', { a: say.languageName(one), b: say.languageName(other) })
    : undefined
}

/** Has a worker align two texts: long ones take more than the tenth of a second in which a page must answer. */
function alignInWorker(
  say: Say,
  script: string,
  number: number,
  a: ReadDocument,
  b: ReadDocument,
): Promise<TextAlignment> {
  return new Promise((resolve, reject) => {
    const isSeries = seriesOrder(a, b) !== undefined
    const worker = new Worker(new URL(script, location.href), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<CompareResponse>) => {
      worker.terminate()
      if ('alignment' in data) resolve(data.alignment)
      else reject(new Error(data.failure))
    })
    worker.addEventListener('error', () => {
      worker.terminate()
      reject(new Error(say('compare.noScript')))
    })
    worker.postMessage({ number, a: a.text, b: b.text, isSeries } satisfies CompareRequest)
  })
}
