import { describe, expect, it } from 'vitest'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'

const document = { slug: 'on-bridges', date: '2019-05-14' }

describe('addresses at the root of a host', () => {
  const addresses = createAddresses()

  it('begin with the date of a document as far as its year and what follows are known', () => {
    const of = (date?: string) => addresses.document({ slug: 'x', ...(date !== undefined && { date }) })
    expect(of('2019-05-14')).toBe('/documents/2019-05-14-x/')
    expect(of('2023-03-13?')).toBe('/documents/2023-03-13-x/')
    expect(of('2023-XX-13')).toBe('/documents/2023-x/')
    expect(of('1862')).toBe('/documents/1862-x/')
    expect(of('XXXX-03-13')).toBe('/documents/undated-x/')
    expect(of('2019-05-14/2019-05-16')).toBe('/documents/2019-05-14--16-x/')
    expect(of('2019-04-29/2019-05-02')).toBe('/documents/2019-04-29--05-02-x/')
    expect(of('2018-12-30/2019-01-02')).toBe('/documents/2018-12-30--2019-01-02-x/')
    expect(of('1862/1865')).toBe('/documents/1862-x/')
    expect(of()).toBe('/documents/undated-x/')
  })

  it('lead to the check of a quotation, with its words', () => {
    expect(addresses.quote()).toBe('/quote/')
    expect(addresses.quote('“Ask & see…”')).toBe('/quote/#q=%E2%80%9CAsk+%26+see%E2%80%A6%E2%80%9D')
  })

  it('lead to searches that are followed: those of the editors, and those of a reader', () => {
    expect(addresses.watches()).toBe('/watches/')
    expect(addresses.watches('ferry')).toBe('/watches/ferry/')
    expect(addresses.watchFeed('ferry')).toEqual({ atom: '/watches/ferry/feed.xml', json: '/watches/ferry/feed.json' })
    expect(addresses.watch()).toBe('/watch/')
    expect(addresses.watch('a & b')).toBe('/watch/?q=a+%26+b')
    expect(addresses.changedPassages()).toBe('/watch/changed.json')
  })

  it('lead to paragraphs, dates, people and searches', () => {
    expect(addresses.paragraph(document, 'p-abcdefg')).toBe('/documents/2019-05-14-on-bridges/#p-abcdefg')
    expect(addresses.date('2019-05-14')).toBe('/dates/2019/05/14/')
    expect(addresses.group('speakers', 'ana-verell')).toBe('/speakers/ana-verell/')
    expect(addresses.group('speakers', 'ana-verell', 2)).toBe('/speakers/ana-verell/page-2/')
    expect(addresses.search('корь & “water”')).toBe('/search/?q=%D0%BA%D0%BE%D1%80%D1%8C+%26+%E2%80%9Cwater%E2%80%9D')
    expect(addresses.absolute(addresses.home())).toBeUndefined()
  })
})

describe('addresses below a path', () => {
  const addresses = createAddresses(parseSiteLocation('https://record.example/river/'))

  it('all begin with it, and are full with the host', () => {
    expect(addresses.home()).toBe('/river/')
    expect(addresses.document(document)).toBe('/river/documents/2019-05-14-on-bridges/')
    expect(addresses.absolute(addresses.document(document))).toBe(
      'https://record.example/river/documents/2019-05-14-on-bridges/',
    )
  })

  it('stand for files below the output folder, where the path is left out', () => {
    expect(addresses.outputFile(addresses.home())).toBe('index.html')
    expect(addresses.outputFile(addresses.document(document))).toBe('documents/2019-05-14-on-bridges/index.html')
  })
})

describe('the location of a site', () => {
  it('is the root of any host while no address is known', () => {
    expect(parseSiteLocation(undefined)).toEqual({ origin: undefined, base: '' })
    expect(parseSiteLocation('')).toEqual({ origin: undefined, base: '' })
  })

  it('is taken apart from its address, with or without a slash at the end', () => {
    expect(parseSiteLocation('https://record.example')).toEqual({ origin: 'https://record.example', base: '' })
    expect(parseSiteLocation('https://record.example:8080/a/b//')).toEqual({
      origin: 'https://record.example:8080',
      base: '/a/b',
    })
  })
})
