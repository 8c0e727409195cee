import type { KeptSearch, SeenPassages } from './kept-searches.ts'

type Change = (searches: readonly KeptSearch[]) => readonly KeptSearch[]

/** Adds a search behind the others, or, where it was there before, at its place; one that is followed already stays as it is. */
export function addSearch(search: KeptSearch, at = Number.POSITIVE_INFINITY): Change {
  return (searches) =>
    searches.some(({ query }) => query === search.query) ? searches : searches.toSpliced(at, 0, search)
}

/** Takes a search away. */
export function removeSearch(query: string): Change {
  return (searches) => searches.filter((one) => one.query !== query)
}

/** Gives a search another name; with an empty one it has none. */
export function renameSearch(query: string, name: string): Change {
  return (searches) =>
    searches.map((one) => {
      if (one.query !== query) return one
      const { name: _, ...unnamed } = one
      return name.trim() === '' ? unnamed : { ...unnamed, name: name.trim() }
    })
}

/** Keeps what a reader knows of a search now; undefined for one that is not to count as looked at. */
export function setSeen(query: string, seen: SeenPassages | undefined): Change {
  return (searches) =>
    searches.map((one) => {
      if (one.query !== query) return one
      const { seen: _, ...unseen } = one
      return seen ? { ...unseen, seen } : unseen
    })
}
