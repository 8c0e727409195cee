import type { Answer } from './answer.ts'
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

async function answer({ number, base, query, limit }: Request, tell: (response: Response) => void): Promise<void> {
  const begun = performance.now()
  const tellAnswer = (answer: Answer) =>
    tell({ number, type: 'answer', answer, milliseconds: Math.round(performance.now() - begun) })
  try {
    const engine = await engines.get(base)
    tellAnswer(await engine.search(query, { limit }, tellAnswer))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    tell({ number, type: 'failure', kind: kindOf(error), message })
  }
}

addEventListener('message', (event: MessageEvent<Request>) => {
  answer(event.data, (response) => postMessage(response))
})
