import { type KeptSearch, parseSearches, serialiseSearches } from './kept-searches.ts'

/** What a browser keeps of the searches that are followed on one site. */
export type StoredSearches =
  | { type: 'searches'; searches: readonly KeptSearch[] }
  /** The browser keeps nothing for the site, as in some private windows. */
  | { type: 'refused' }
  /** What is there can't be read: `text` is all of it. Nothing is written over it. */
  | { type: 'unreadable'; text: string; why: 'damaged' | 'newer' }

/** How a change of what is kept ended: it is kept, or why not. */
export type ChangeOutcome = 'kept' | 'refused' | 'full' | 'unreadable'

/** Under which key a browser keeps the searches of a site; several sites may be below one host. */
export function storageKey(home: string): string {
  return `rostrum-watch ${home}`
}

/** The searches that a browser keeps for a site: read anew each time, since other windows change them as well. */
export class SearchStore {
  readonly #storage: () => Storage
  readonly key: string

  /**
   * @param storage gives the storage of the browser; throws where it is refused
   * @param home address of the front page of the site
   */
  constructor(storage: () => Storage, home: string) {
    this.#storage = storage
    this.key = storageKey(home)
  }

  /** What is kept now. */
  read(): StoredSearches {
    let text: string | null
    try {
      text = this.#storage().getItem(this.key)
    } catch {
      return { type: 'refused' }
    }
    if (text === null) return { type: 'searches', searches: [] }
    const parsed = parseSearches(text)
    if ('searches' in parsed) return { type: 'searches', searches: parsed.searches }
    return { type: 'unreadable', text, why: parsed.unreadable }
  }

  /** Changes what is kept now. Where it can't be read or written, it stays as it is. */
  change(change: (searches: readonly KeptSearch[]) => readonly KeptSearch[]): ChangeOutcome {
    const now = this.read()
    if (now.type !== 'searches') return now.type
    const changed = change(now.searches)
    try {
      const storage = this.#storage()
      // Nothing kept is no key, so that the front page need not look.
      if (changed.length === 0) storage.removeItem(this.key)
      else storage.setItem(this.key, serialiseSearches(changed))
    } catch (error) {
      return error instanceof Error && /quota/i.test(error.name) ? 'full' : 'refused'
    }
    return 'kept'
  }

  /** Begins anew where what is kept can't be read; what was there is gone. Does nothing where it can be read. */
  discardUnreadable(): void {
    if (this.read().type === 'unreadable') this.#storage().removeItem(this.key)
  }
}
