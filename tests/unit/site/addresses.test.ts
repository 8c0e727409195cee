import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  absolute,
  dateAddress,
  documentAddress,
  groupAddress,
  homeAddress,
  outputFile,
  paragraphAddress,
  quoteAddress,
  searchAddress,
} from '#lib/site/addresses.ts'

afterEach(() => vi.unstubAllEnvs())

const document = { slug: 'on-bridges', date: '2019-05-14' }

describe('addresses at the root of a host', () => {
  it('begin with the date of a document as far as its year and what follows are known', () => {
    const of = (date?: string) => documentAddress({ slug: 'x', ...(date !== undefined && { date }) })
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
    expect(quoteAddress()).toBe('/quote/')
    expect(quoteAddress('“Ask & see…”')).toBe('/quote/#q=%E2%80%9CAsk+%26+see%E2%80%A6%E2%80%9D')
  })

  it('lead to paragraphs, dates, people and searches', () => {
    expect(paragraphAddress(document, 'p-abcdefg')).toBe('/documents/2019-05-14-on-bridges/#p-abcdefg')
    expect(dateAddress('2019-05-14')).toBe('/dates/2019/05/14/')
    expect(groupAddress('speakers', 'ana-verell')).toBe('/speakers/ana-verell/')
    expect(groupAddress('speakers', 'ana-verell', 2)).toBe('/speakers/ana-verell/page-2/')
    expect(searchAddress('корь & “water”')).toBe('/search/?q=%D0%BA%D0%BE%D1%80%D1%8C+%26+%E2%80%9Cwater%E2%80%9D')
    expect(absolute(homeAddress())).toBeUndefined()
  })
})

describe('addresses below a path', () => {
  it('all begin with it, and are full with the host', () => {
    vi.stubEnv('NEXT_PUBLIC_SITE_ADDRESS', 'https://record.example/river/')
    expect(homeAddress()).toBe('/river/')
    expect(documentAddress(document)).toBe('/river/documents/2019-05-14-on-bridges/')
    expect(absolute(documentAddress(document))).toBe('https://record.example/river/documents/2019-05-14-on-bridges/')
  })

  it('stand for files below the output folder, where the path is left out', () => {
    vi.stubEnv('NEXT_PUBLIC_SITE_ADDRESS', 'https://record.example/river/')
    expect(outputFile(homeAddress())).toBe('index.html')
    expect(outputFile(documentAddress(document))).toBe('documents/2019-05-14-on-bridges/index.html')
  })
})
