import type { Addresses } from '#lib/site/addresses.ts'

/** What is counted. `paragraphs`: paragraphs with the term; `words`: these for every 10,000 words of a year's texts. */
export const measures = ['paragraphs', 'words'] as const

/** What is counted of a term. */
export type Measure = (typeof measures)[number]

/** What the address of the page of trends asks for. */
export interface TrendsRequest {
  /** Terms as they were typed, divided by commas. */
  terms: string
  measure: Measure
}

/** Reads the query string of an address. For what is missing or unknown in it the usual value holds. */
export function parseTrendsRequest(search: string): TrendsRequest {
  const parameters = new URLSearchParams(search)
  return {
    terms: parameters.get('q')?.trim() ?? '',
    measure: measures.find((measure) => measure === parameters.get('per')) ?? 'paragraphs',
  }
}

/** The address of the page of trends that asks for this. */
export function trendsAddress({ trends }: Addresses, { terms, measure }: TrendsRequest): string {
  return trends(terms, measure === 'paragraphs' ? {} : { per: measure })
}
