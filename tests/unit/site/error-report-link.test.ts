import { expect, it } from 'vitest'
import { errorReportLink, passageReportLink } from '#lib/site/error-report-link.ts'

const reported = { title: 'On dues & lamps', page: 'https://record.example/documents/x/', document: 'd-7k2m9qd' }

it('fills page and document into a letter', () => {
  const link = new URL(errorReportLink('mailto:record@towns.example', reported, 'Error') ?? '')
  expect(link.protocol + link.pathname).toBe('mailto:record@towns.example')
  expect(link.searchParams.get('subject')).toBe('Error: On dues & lamps (d-7k2m9qd)')
  expect(link.searchParams.get('body')).toContain(reported.page)
  // A space written as + would stay a + in the letter (RFC 6068).
  expect(link.href).not.toContain('+')
})

it('takes a bare e-mail address for one', () => {
  expect(errorReportLink('record@towns.example', reported, 'Error')).toMatch(/^mailto:record@towns\.example\?subject=/)
})

it('fills them into the query of a web page, beside what is there', () => {
  const link = new URL(errorReportLink('https://towns.example/issues/new?label=error', reported, 'Error') ?? '')
  expect(Object.fromEntries(link.searchParams)).toEqual({
    label: 'error',
    title: 'Error: On dues & lamps',
    page: reported.page,
    document: 'd-7k2m9qd',
    body: `${reported.page}\n\n`,
  })
})

it('names the fields of a new issue as GitLab does', () => {
  const link = new URL(errorReportLink('https://towns.example/river/-/issues/new', reported, 'Error') ?? '')
  expect(link.searchParams.get('issue[title]')).toBe('Error: On dues & lamps')
  expect(link.searchParams.get('issue[description]')).toContain(reported.page)
})

const passage = {
  address: 'https://record.example/documents/x/?c=1a2b3c4d#p-7k2m9qd',
  paragraph: 'p-7k2m9qd',
  check: '1a2b3c4d',
  text: 'Paragraph 3 & “the lamps”',
}

it('fills a paragraph into the letter of its page, once, and keeps the subject', () => {
  const page = errorReportLink('mailto:record@towns.example?cc=mill@towns.example', reported, 'Error') ?? ''
  const link = new URL(passageReportLink(page, passage))
  expect(link.searchParams.getAll('subject')).toEqual(['Error: On dues & lamps (d-7k2m9qd)'])
  expect(link.searchParams.getAll('body')).toEqual([`${passage.text}\n\n`])
  expect(link.searchParams.get('cc')).toBe('mill@towns.example')
  expect(link.href).not.toContain('+')
})

it('fills a paragraph, with the check of its words, into the query of a web page', () => {
  const page = errorReportLink('https://towns.example/issues/new', reported, 'Error') ?? ''
  expect(Object.fromEntries(new URL(passageReportLink(page, passage)).searchParams)).toEqual({
    title: 'Error: On dues & lamps',
    page: passage.address,
    document: 'd-7k2m9qd',
    paragraph: 'p-7k2m9qd',
    check: '1a2b3c4d',
    body: `${passage.text}\n\n`,
  })
})

it.each(['javascript:alert(1)', 'the town hall', ''])('makes no link of "%s"', (report) => {
  expect(errorReportLink(report, reported, 'Error')).toBeUndefined()
})
