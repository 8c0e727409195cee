import { describe, expect, it } from 'vitest'
import { addressOf, askedBy } from '#app/search/asked.ts'

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
})
