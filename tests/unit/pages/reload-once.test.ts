import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reloadOnce } from '#app/_browser/reload-once.ts'

const reload = vi.fn()

function sessionWith(kept: Map<string, string>): void {
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
}

beforeEach(() => {
  reload.mockClear()
  vi.stubGlobal('location', { reload })
  sessionWith(new Map())
})
afterEach(() => vi.unstubAllGlobals())

describe('loading the page again where the site has changed', () => {
  it('happens once for each state of the site, also where hosts give one and another in turn', () => {
    expect(['new', 'old', 'new', 'old', 'newer'].map(reloadOnce)).toEqual([true, true, false, false, true])
    expect(reload).toHaveBeenCalledTimes(3)
  })

  it('does not happen where nothing changed, nor where nothing can be remembered', () => {
    expect(reloadOnce(undefined)).toBe(false)
    vi.stubGlobal('sessionStorage', undefined)
    expect(reloadOnce('new')).toBe(false)
    expect(reload).not.toHaveBeenCalled()
  })
})
