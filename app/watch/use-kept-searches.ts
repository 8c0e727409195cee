import { useCallback, useEffect, useMemo, useState } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import type { KeptSearch } from '#lib/watch/browser/kept-searches.ts'
import { type ChangeOutcome, SearchStore, type StoredSearches } from '#lib/watch/browser/search-store.ts'

/** What this browser keeps, and the means to change it. */
export interface KeptSearches {
  /** Undefined until the page runs in the browser. */
  stored: StoredSearches | undefined
  /** Those that can be read; none while the others are not. The same object while nothing changes. */
  searches: readonly KeptSearch[]
  change: (change: (searches: readonly KeptSearch[]) => readonly KeptSearch[]) => ChangeOutcome
  /** Begins anew where what is kept can't be read. */
  discardUnreadable: () => void
}

const none: readonly KeptSearch[] = []

/** Keeps the page by what the browser keeps, also where another window changes it. */
export function useKeptSearches(): KeptSearches {
  const root = useAddresses().root()
  const store = useMemo(() => new SearchStore(() => localStorage, root), [root])
  const [stored, setStored] = useState<StoredSearches>()
  const read = useCallback(() => setStored(store.read()), [store])

  useEffect(() => {
    read()
    const hear = ({ key }: StorageEvent) => {
      // Without a key, all of it was cleared.
      if (key === store.key || key === null) read()
    }
    addEventListener('storage', hear)
    return () => removeEventListener('storage', hear)
  }, [read, store])

  const change = useCallback<KeptSearches['change']>(
    (how) => {
      const outcome = store.change(how)
      read()
      return outcome
    },
    [read, store],
  )
  const discardUnreadable = useCallback(() => {
    store.discardUnreadable()
    read()
  }, [read, store])
  return { stored, searches: stored?.type === 'searches' ? stored.searches : none, change, discardUnreadable }
}
