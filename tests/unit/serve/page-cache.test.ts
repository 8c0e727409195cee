import { describe, expect, it } from 'vitest'
import { PageCache } from '#lib/serve/page-cache.ts'

const page = (bytes: number) => ({ bytes })

describe('pages in memory', () => {
  it('are made once, also for several who ask at once', async () => {
    const cache = new PageCache<{ bytes: number }>(1000)
    let made = 0
    const make = async () => {
      made += 1
      return page(100)
    }
    const [one, other] = await Promise.all([cache.get('a', make), cache.get('a', make)])
    expect([one.from, other.from, (await cache.get('a', make)).from, made]).toEqual(['made', 'made', 'memory', 1])
    expect([cache.count, cache.bytes]).toEqual([1, 100])
  })

  it('never take more than is allowed: those that nobody asked for lately go', async () => {
    const cache = new PageCache<{ bytes: number }>(1000)
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await cache.get(name, async () => page(200))
      await cache.get('a', async () => page(200))
      expect(cache.bytes).toBeLessThanOrEqual(1000)
    }
    expect((await cache.get('a', async () => page(200))).from).toBe('memory')
    expect((await cache.get('b', async () => page(200))).from).toBe('made')
  })

  it('are not kept where they would take the place of most others, could not be made, or are not there', async () => {
    const cache = new PageCache<{ bytes: number }>(1000)
    await cache.get('large', async () => page(300))
    await cache.get('none', async () => undefined)
    await expect(cache.get('broken', () => Promise.reject(new Error('no page')))).rejects.toThrow('no page')
    expect(cache.count).toBe(0)
    expect((await cache.get('broken', async () => page(1))).page).toEqual({ bytes: 1 })
  })
})
