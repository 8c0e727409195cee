import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PassageLink, passageAddress, readPassage } from '#lib/site/passage-link.ts'

const id = fc.stringMatching(/^p-[0-9a-hjkmnp-tv-z]{7}$/)
const check = fc.stringMatching(/^[0-9a-f]{8}$/)
const offset = fc.nat({ max: 99_999 })
const link: fc.Arbitrary<PassageLink> = fc
  .record(
    {
      from: id,
      to: id,
      checks: fc.array(check, { maxLength: 40 }),
      at: fc.tuple(offset, offset),
    },
    { requiredKeys: ['from', 'checks'] },
  )
  .filter(({ from, to }) => from !== to)

describe('the address of a passage', () => {
  it('is read as what it was made from, whatever text fragment follows', () => {
    fc.assert(
      fc.property(link, fc.constantFrom('', 'text=the%20weir,held'), (given, directive) => {
        expect(readPassage(passageAddress('https://record.example/a/documents/x/', given, directive))).toEqual(given)
      }),
    )
  })

  it('leads to the first paragraph where nothing but the fragment is understood', () => {
    const address = passageAddress('/documents/x/', {
      from: 'p-aaaaaaa',
      to: 'p-bbbbbbb',
      checks: ['0000abcd', '12345678'],
    })
    expect(address).toBe('/documents/x/?c=0000abcd.12345678&to=p-bbbbbbb#p-aaaaaaa')
  })

  it('has no more of the page it was made on than its path', () => {
    const made = passageAddress('/documents/x/?mark=weir&c=99999999#p-zzzzzzz', { from: 'p-aaaaaaa', checks: [] })
    expect(made).toBe('/documents/x/#p-aaaaaaa')
  })

  it('puts the text fragment after the id', () => {
    expect(passageAddress('/x/', { from: 'p-aaaaaaa', checks: [], at: [3, 9] }, 'text=held')).toBe(
      '/x/?at=3-9#p-aaaaaaa:~:text=held',
    )
  })

  it('stays short enough to be sent, however many paragraphs it names', () => {
    const checks = Array.from({ length: 500 }, (_, index) => index.toString(16).padStart(8, '0'))
    expect(passageAddress('/x/', { from: 'p-aaaaaaa', checks }).length).toBeLessThan(400)
  })
})

describe('reading an address', () => {
  it('finds no passage where the address names none', () => {
    expect(readPassage('/documents/x/')).toBeUndefined()
    expect(readPassage('/documents/x/#')).toBeUndefined()
    expect(readPassage('/documents/x/?c=1234abcd')).toBeUndefined()
  })

  it('leaves out what does not fit', () => {
    expect(readPassage('/x/?c=zz&to=<b>&at=1-#p-aaaaaaa')).toEqual({ from: 'p-aaaaaaa', checks: [] })
  })

  it('takes a text fragment off the id, as browsers do that know it', () => {
    expect(readPassage('/x/#p-aaaaaaa:~:text=held')).toEqual({ from: 'p-aaaaaaa', checks: [] })
  })
})
