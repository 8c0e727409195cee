import { createContext, useContext } from 'react'
import type { Hit } from '#lib/search/rank/hit.ts'
import { addressOfHit, type FoundBy } from '#lib/site/addresses.ts'

/** Most words that an address asks to highlight, so that it stays short. */
const maxHighlights = 8

/** The search whose hits are shown. */
export const ShownSearch = createContext<FoundBy>({ query: '', order: 'best' })

/**
 * Gives the addresses of hits of the search that is shown, which have the found words as they are in the texts, so that
 * their page marks them, and the search, so that it leads on to the next hit.
 */
export function useHitAddress(): (to: string, hits: readonly Hit[]) => string {
  const found = useContext(ShownSearch)
  return (to, hits) => {
    const words = hits.flatMap(({ text, highlights }) => highlights.map(({ start, end }) => text.slice(start, end)))
    const different = [...new Map(words.map((word) => [word.toLowerCase(), word])).values()]
    return addressOfHit(to, different.slice(0, maxHighlights), found)
  }
}
