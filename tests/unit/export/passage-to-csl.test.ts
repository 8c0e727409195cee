import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { citationFiles } from '#lib/export/citation-files.ts'
import { type CitedPassage, passageFileName, passageToCsl } from '#lib/export/passage-to-csl.ts'
import { unstyledText } from '#lib/export/styled-text.ts'
import { cited } from './cited.ts'

const page = 'https://record.example/documents/2019-05-14-on-bridges/'
const one: CitedPassage = { locator: { first: 12 }, from: 'p-aaaaaaa', url: `${page}?c=1f2e3d4c#p-aaaaaaa` }
const several: CitedPassage = {
  locator: { first: 12, last: 14 },
  from: 'p-aaaaaaa',
  to: 'p-ccccccc',
  url: `${page}?c=1f2e3d4c.2f2e3d4c&to=p-ccccccc#p-aaaaaaa`,
}

const { item, styled } = cited({ speaker: 'Ana Verell', date: '2019-05-14?', kind: 'speech', language: 'en' })

function filesOf(passage: CitedPassage): Record<string, string> {
  return Object.fromEntries(
    citationFiles(passageToCsl(item, passage), 'x').map(({ format, content }) => [format, content]),
  )
}

const read = z.object({ URL: z.string(), note: z.string(), page: z.unknown().optional() })

describe.each(['BibTeX', 'RIS', 'CSL-JSON'])('the %s of a passage', (format) => {
  it.each([
    ['Paragraph 12', one],
    ['Paragraphs 12–14', several],
  ])('says %s and leads there, and takes no paragraph for a page', (words, passage) => {
    const [back] = z.array(read).parse(new Cite(filesOf(passage)[format] ?? '').data)
    expect(back?.URL).toBe(passage.url)
    expect(back?.note).toMatch(new RegExp(`^${words}; Date: `))
    expect(back).not.toHaveProperty('page')
  })
})

it('CSL-JSON has the numbers where processors look for them, with their label', () => {
  expect(JSON.parse(filesOf(one)['CSL-JSON'] ?? '')).toMatchObject([{ locator: 'para. 12' }])
  expect(JSON.parse(filesOf(several)['CSL-JSON'] ?? '')).toMatchObject([{ locator: 'para. 12–14' }])
})

it('BibTeX says that numbers behind a citation are of paragraphs', () => {
  expect(filesOf(one).BibTeX).toContain('pagination = {paragraph}')
})

it('passages of one document have keys of their own', () => {
  const keys = [item, passageToCsl(item, one), passageToCsl(item, several)].map(({ id }) => id)
  expect(new Set(keys).size).toBe(3)
  for (const key of keys) expect(key).toMatch(/^[\w-]+$/)
})

it('what is not known of the address is left out', () => {
  const { url: _, ...bare } = one
  expect(passageToCsl(item, bare)).not.toHaveProperty('URL')
})

it('the day on which it was read is in each format, where it is known', () => {
  const read: typeof item = { ...item, accessed: { 'date-parts': [[2026, 3, 5]] } }
  const [bib = '', ris = '', json = ''] = citationFiles(read, 'x').map(({ content }) => content)
  expect(bib).toContain('urldate = {2026-03-05}')
  expect(ris).toContain('Y2  - 2026/03/05/\r\n')
  expect(JSON.parse(json)).toMatchObject([{ accessed: { 'date-parts': [[2026, 3, 5]] } }])
  for (const content of citationFiles(item, 'x').map(({ content }) => content))
    expect(content).not.toMatch(/urldate|Y2 {2}-|accessed/)
})

it('files are named after what they cite', () => {
  expect(passageFileName('2019-on-bridges', one.locator)).toBe('2019-on-bridges-para-12')
  expect(passageFileName('2019-on-bridges', several.locator)).toBe('2019-on-bridges-paras-12-14')
})

it('a range is in the plural in the styles that have one', () => {
  const inText = styled.map(({ id, inTextOfRange }) => [id, unstyledText(inTextOfRange).replace('\uE000', '12–14')])
  expect(Object.fromEntries(inText)).toEqual({
    apa: '(Verell, ca. 2019, paras. 12–14)',
    chicago: '(Verell 14 May 2019 (uncertain), paras. 12–14)',
    mla: '(Verell, paras. 12–14)',
    gost: '[1, para. 12–14]',
  })
})
