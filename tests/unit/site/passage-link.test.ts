import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPassageLink, type PassageLink, parsePassageLink } from '#lib/site/passage-link.ts'

const id = fc.stringMatching(/^p-[0-9a-hjkmnp-tv-z]{7}$/)
const check = fc.stringMatching(/^[0-9a-f]{8}$/)
const offset = fc.nat({ max: 99_999 })
const link: fc.Arbitrary<PassageLink> = fc
  .record(
    {
      from: id,
      to: id,
      wordingHashes: fc.array(check, { maxLength: 40 }),
      at: fc.tuple(offset, offset),
    },
    { requiredKeys: ['from', 'wordingHashes'] },
  )
  .filter(({ from, to }) => from !== to)

describe('the address of a passage', () => {
  it('is read as what it was made from, whatever text fragment follows', () => {
    fc.assert(
      fc.property(link, fc.constantFrom('', 'text=the%20weir,held'), (given, directive) => {
        expect(parsePassageLink(formatPassageLink('https://record.example/a/documents/x/', given, directive))).toEqual(
          given,
        )
      }),
    )
  })

  it('leads to the first paragraph where nothing but the fragment is understood', () => {
    const address = formatPassageLink('/documents/x/', {
      from: 'p-aaaaaaa',
      to: 'p-bbbbbbb',
      wordingHashes: ['0000abcd', '12345678'],
    })
    expect(address).toBe('/documents/x/?c=0000abcd.12345678&to=p-bbbbbbb#p-aaaaaaa')
  })

  it('has no more of the page it was made on than its path', () => {
    const made = formatPassageLink('/documents/x/?mark=weir&c=99999999#p-zzzzzzz', {
      from: 'p-aaaaaaa',
      wordingHashes: [],
    })
    expect(made).toBe('/documents/x/#p-aaaaaaa')
  })

  it('puts the text fragment after the id', () => {
    expect(formatPassageLink('/x/', { from: 'p-aaaaaaa', wordingHashes: [], at: [3, 9] }, 'text=held')).toBe(
      '/x/?at=3-9#p-aaaaaaa:~:text=held',
    )
  })

  it('stays short enough to be sent, however many paragraphs it names', () => {
    const wordingHashes = Array.from({ length: 500 }, (_, index) => index.toString(16).padStart(8, '0'))
    expect(formatPassageLink('/x/', { from: 'p-aaaaaaa', wordingHashes }).length).toBeLessThan(400)
  })
})

describe('reading an address', () => {
  it('finds no passage where the address names none', () => {
    expect(parsePassageLink('/documents/x/')).toBeUndefined()
    expect(parsePassageLink('/documents/x/#')).toBeUndefined()
    expect(parsePassageLink('/documents/x/?c=1234abcd')).toBeUndefined()
  })

  it('leaves out what does not fit', () => {
    expect(parsePassageLink('/x/?c=zz&to=<b>&at=1-#p-aaaaaaa')).toEqual({ from: 'p-aaaaaaa', wordingHashes: [] })
  })

  it('takes a text fragment off the id, as browsers do that know it', () => {
    expect(parsePassageLink('/x/#p-aaaaaaa:~:text=held')).toEqual({ from: 'p-aaaaaaa', wordingHashes: [] })
  })
})
