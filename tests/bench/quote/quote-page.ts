import { QuoteClient } from '#lib/quote/browser/client.ts'
import type { QuoteResponse } from '#lib/quote/browser/protocol.ts'

declare global {
  interface Window {
    checkQuotation: (quotation: string) => Promise<QuoteResponse>
  }
}

const script = document.querySelector('meta[name=quote]')?.getAttribute('content') ?? ''
const client = new QuoteClient(new URL(script, location.href).href, new URL('search/data/', location.href).href)

window.checkQuotation = (quotation) => new Promise((done) => client.check(quotation, done))
