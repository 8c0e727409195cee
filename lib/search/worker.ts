import { SearchEngine } from './engine.ts'
import { QueryError, VersionError } from './errors.ts'
import { readByFetch } from './fetch.ts'
import type { FailureKind, Request, Response } from './protocol.ts'
import { Remembered } from './remembered.ts'

// The page and this file are built and delivered together, so that the messages need no check.
const engines = new Remembered((base: string) => SearchEngine.open(readByFetch(base)))

function kindOf(error: unknown): FailureKind {
  if (error instanceof QueryError) return 'query'
  return error instanceof VersionError ? 'version' : 'load'
}

async function answer({ number, base, query, limit }: Request): Promise<Response> {
  try {
    const begun = performance.now()
    const engine = await engines.get(base)
    const answer = await engine.search(query, { limit })
    return { number, type: 'answer', answer, milliseconds: Math.round(performance.now() - begun) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { number, type: 'failure', kind: kindOf(error), message }
  }
}

addEventListener('message', (event: MessageEvent<Request>) => {
  answer(event.data).then((response) => postMessage(response))
})
