import { describe, expect, it } from 'vitest'
import { addSearch, removeSearch, renameSearch, setSeen } from '#lib/watch/browser/change-searches.ts'
import { type KeptSearch, serialiseSearches } from '#lib/watch/browser/kept-searches.ts'
import { SearchStore, storageKey } from '#lib/watch/browser/search-store.ts'

/** Stands in for the storage of a browser, with room for so many characters. */
class FakeStorage implements Storage {
  readonly kept = new Map<string, string>()
  room = Number.POSITIVE_INFINITY
  get length(): number {
    return this.kept.size
  }
  clear(): void {
    this.kept.clear()
  }
  key(index: number): string | null {
    return [...this.kept.keys()][index] ?? null
  }
  getItem(key: string): string | null {
    return this.kept.get(key) ?? null
  }
  setItem(key: string, value: string): void {
    if (value.length > this.room) throw new DOMException('no room', 'QuotaExceededError')
    this.kept.set(key, value)
  }
  removeItem(key: string): void {
    this.kept.delete(key)
  }
}

const ferry: KeptSearch = {
  query: 'ferry',
  since: '2026-01-01',
  seen: { corpus: 'c1', on: '2026-01-01', passages: { 'p-0000001': '0a1b2c3d' } },
}
const weir: KeptSearch = { query: 'weir "old mill"', name: 'The weir', since: '2026-02-01' }

function storeWith(text?: string) {
  const storage = new FakeStorage()
  const store = new SearchStore(() => storage, '/river/')
  if (text !== undefined) storage.kept.set(store.key, text)
  return { storage, store }
}

describe('what a browser keeps of followed searches', () => {
  it('is nothing at first, and then what was added, in its order, each once', () => {
    const { store, storage } = storeWith()
    expect(store.read()).toEqual({ type: 'searches', searches: [] })
    expect(store.change(addSearch(ferry))).toBe('kept')
    store.change(addSearch(weir))
    store.change(addSearch({ ...ferry, since: '2026-03-03' }))
    expect(store.read()).toEqual({ type: 'searches', searches: [ferry, weir] })
    expect([...storage.kept.keys()]).toEqual(['rostrum-watch /river/'])
  })

  it('is apart for each site below one host', () => {
    expect(storageKey('/river/')).not.toBe(storageKey('/'))
  })

  it('is renamed, marked as seen, removed and put back where it was; with none left nothing is kept', () => {
    const { store, storage } = storeWith()
    for (const one of [ferry, weir]) store.change(addSearch(one))
    store.change(renameSearch('ferry', '  The ferry '))
    store.change(renameSearch('weir "old mill"', ''))
    const seen = { corpus: 'c2', on: '2026-02-02', passages: {} }
    store.change(setSeen('ferry', seen))
    const { name: _, ...unnamed } = weir
    expect(store.read()).toEqual({ type: 'searches', searches: [{ ...ferry, name: 'The ferry', seen }, unnamed] })
    store.change(setSeen('ferry', undefined))
    store.change(removeSearch('ferry'))
    store.change(addSearch(ferry, 0))
    expect(store.read()).toEqual({ type: 'searches', searches: [ferry, unnamed] })
    for (const { query } of [ferry, weir]) store.change(removeSearch(query))
    expect(storage.kept.size).toBe(0)
  })

  it.each([
    ['no JSON', '{"version":1,"searches":[', 'damaged'],
    ['no searches', '{"version":1}', 'damaged'],
    ['one search of another form', serialiseSearches([ferry, { query: '', since: '2026-01-01' }]), 'damaged'],
    ['a day that is none', serialiseSearches([{ query: 'a', since: 'today' }]), 'damaged'],
    [
      'hashes that are none',
      '{"version":1,"searches":[{"query":"a","since":"2026-01-01","seen":{"corpus":"c","on":"2026-01-01","passages":{"p":1}}}]}',
      'damaged',
    ],
    ['a search twice', serialiseSearches([ferry, ferry]), 'damaged'],
    ['a later version', '{"version":2,"searches":[]}', 'newer'],
  ])('is left as it is where it can’t be read: %s', (_, text, why) => {
    const { store, storage } = storeWith(text)
    expect(store.read()).toEqual({ type: 'unreadable', text, why })
    expect(store.change(addSearch(weir))).toBe('unreadable')
    expect(storage.kept.get(store.key)).toBe(text)
    store.discardUnreadable()
    expect(store.read()).toEqual({ type: 'searches', searches: [] })
  })

  it('is not discarded where it can be read', () => {
    const { store } = storeWith(serialiseSearches([ferry]))
    store.discardUnreadable()
    expect(store.read()).toEqual({ type: 'searches', searches: [ferry] })
  })

  it('is said to be refused, or full, where the browser keeps nothing or no more', () => {
    const refused = new SearchStore(() => {
      throw new DOMException('no', 'SecurityError')
    }, '/')
    expect(refused.read()).toEqual({ type: 'refused' })
    expect(refused.change(addSearch(ferry))).toBe('refused')
    const { store, storage } = storeWith(serialiseSearches([ferry]))
    storage.room = 10
    expect(store.change(addSearch(weir))).toBe('full')
    expect(store.read()).toEqual({ type: 'searches', searches: [ferry] })
  })
})
