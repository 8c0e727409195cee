import { describe, expect, it } from 'vitest'
import { searchAddress } from '#app/search/search-address.ts'
import { parseHitLimit, parseSearchParameters } from '#app/search/search-parameters.ts'
import { createAddresses } from '#lib/site/addresses.ts'

const addresses = createAddresses()

describe('the address of a search', () => {
  it('comes back as what is asked', () => {
    const asked = { query: 'toll speaker:"Ana Verell"', order: 'newest', view: 'lines' } as const
    const address = searchAddress(addresses, asked)
    expect(parseSearchParameters(address.slice(address.indexOf('?')))).toEqual(asked)
  })

  it('says no more than is needed', () => {
    expect(searchAddress(addresses, { query: 'toll', order: 'best', view: 'documents' })).toBe('/search/?q=toll')
  })

  it('is read leniently', () => {
    expect(parseSearchParameters('?sort=sideways&view=upside')).toEqual({ query: '', order: 'best', view: 'documents' })
  })

  it('keeps how many hits are shown, and nothing that is no such number', () => {
    const address = searchAddress(addresses, { query: 'toll', order: 'best', view: 'documents' }, 60)
    expect(address).toBe('/search/?q=toll&show=60')
    expect(parseHitLimit('?q=toll&show=60')).toBe(60)
    expect(['', '?show=many', '?show=-3', '?show=2.5'].map(parseHitLimit)).toEqual([20, 20, 20, 20])
    expect(parseHitLimit('?show=9999999')).toBe(1000)
  })
})
