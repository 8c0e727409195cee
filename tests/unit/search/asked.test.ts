import { describe, expect, it } from 'vitest'
import { addressOf, askedBy, limitBy } from '#app/search/asked.ts'

describe('the address of a search', () => {
  it('comes back as what is asked', () => {
    const asked = { query: 'toll speaker:"Ana Verell"', order: 'newest', view: 'lines' } as const
    const address = addressOf(asked)
    expect(askedBy(address.slice(address.indexOf('?')))).toEqual(asked)
  })

  it('says no more than is needed', () => {
    expect(addressOf({ query: 'toll', order: 'best', view: 'documents' })).toBe('/search/?q=toll')
  })

  it('is read leniently', () => {
    expect(askedBy('?sort=sideways&view=upside')).toEqual({ query: '', order: 'best', view: 'documents' })
  })

  it('keeps how many hits are shown, and nothing that is no such number', () => {
    const address = addressOf({ query: 'toll', order: 'best', view: 'documents' }, 60)
    expect(address).toBe('/search/?q=toll&show=60')
    expect(limitBy('?q=toll&show=60')).toBe(60)
    expect(['', '?show=many', '?show=-3', '?show=2.5'].map(limitBy)).toEqual([20, 20, 20, 20])
    expect(limitBy('?show=9999999')).toBe(1000)
  })
})
