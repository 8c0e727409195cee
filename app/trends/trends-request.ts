import { addresses } from '#app/_browser/addresses.ts'

/** `paragraphs`: how many have the term. `words`: how many there are to each 10,000 words of a year's texts. */
export const measures = ['paragraphs', 'words'] as const

export type Measure = (typeof measures)[number]

/** What the address of the page of trends asks for. */
export interface TrendsRequest {
  /** Terms as they were typed, divided by commas. */
  terms: string
  measure: Measure
}

/** Reads the query part of an address; what it doesn't know is left at what it is without. */
export function parseTrendsRequest(search: string): TrendsRequest {
  const parameters = new URLSearchParams(search)
  return {
    terms: parameters.get('q')?.trim() ?? '',
    measure: measures.find((measure) => measure === parameters.get('per')) ?? 'paragraphs',
  }
}

/** The address that asks for it. */
export function trendsAddress({ terms, measure }: TrendsRequest): string {
  return addresses.trends(terms, measure === 'paragraphs' ? {} : { per: measure })
}
