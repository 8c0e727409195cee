import { alignTexts } from '#lib/compare/align-texts.ts'
import type { CompareRequest, CompareResponse } from './protocol.ts'

// The page and this file are built and delivered together, so that the messages need no check.

addEventListener('message', ({ data: { number, a, b, isSeries } }: MessageEvent<CompareRequest>) => {
  const tell = (response: CompareResponse) => postMessage(response)
  try {
    tell({ number, alignment: alignTexts(a, b, { isSeries }) })
  } catch (error) {
    tell({ number, failure: error instanceof Error ? error.message : String(error) })
  }
})
