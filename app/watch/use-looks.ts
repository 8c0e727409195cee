import { useCallback, useEffect, useRef, useState } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { indexAddress } from '#app/_browser/index-address.ts'
import { reloadOnce } from '#app/_browser/reload-once.ts'
import { SearchClient } from '#lib/search/browser/client.ts'
import { readChangedPassages } from '#lib/watch/browser/changed-passages.ts'
import type { KeptSearch } from '#lib/watch/browser/kept-searches.ts'
import { type Look, lookAtSearch } from '#lib/watch/browser/look-at-search.ts'

/** What is looked at: a search, and what its reader knows of it. */
type LookedAt = Pick<KeptSearch, 'query' | 'seen'>

/** What followed searches find, and the means to look. */
export interface Looks {
  /** By the query; absent while it is not known yet. */
  looks: ReadonlyMap<string, Look>
  /** Looks at any search. */
  lookAt: (search: LookedAt) => Promise<Look>
  /** Looks again at one that could not be looked at. */
  again: (query: string) => void
}

/** Looks at each search that is followed, one after the other, and again where what was seen of it has changed. */
export function useLooks(searches: readonly KeptSearch[]): Looks {
  const addresses = useAddresses()
  const client = useRef<SearchClient>(undefined)
  /** What was seen of a search when it was looked at, by the query. */
  const looked = useRef(new Map<string, KeptSearch['seen']>())
  const [looks, setLooks] = useState<ReadonlyMap<string, Look>>(new Map())

  const lookAt = useCallback(
    async (search: LookedAt) => {
      client.current ??= new SearchClient(indexAddress(addresses))
      const asked = client.current
      const look = await lookAtSearch(search, {
        passages: (query, limit) => asked.passages(query, limit),
        changed: (corpus) => readChangedPassages(addresses.changedPassages(), corpus),
      })
      if (look.type === 'failure') reloadOnce(look.changedTo)
      return look
    },
    [addresses],
  )

  useEffect(() => {
    let isOver = false
    const lookAtAll = async () => {
      for (const search of searches) {
        const { query, seen } = search
        if (looked.current.has(query) && isSame(looked.current.get(query), seen)) continue
        const look = await lookAt(search)
        if (isOver) return
        looked.current.set(query, seen)
        setLooks((before) => new Map(before).set(query, look))
      }
    }
    void lookAtAll()
    return () => {
      isOver = true
    }
  }, [searches, lookAt])

  const again = useCallback(
    (query: string) => {
      const search = searches.find((one) => one.query === query)
      if (!search) return
      setLooks((before) => new Map([...before].filter(([one]) => one !== query)))
      void lookAt(search).then((look) => setLooks((before) => new Map(before).set(query, look)))
    },
    [searches, lookAt],
  )
  return { looks, lookAt, again }
}

/** What is kept is read anew after each change, so that equal things are other objects. */
function isSame(one: KeptSearch['seen'], other: KeptSearch['seen']): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
