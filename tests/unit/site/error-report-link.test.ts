import { expect, it } from 'vitest'
import { errorReportLink } from '#lib/site/error-report-link.ts'

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
  })
})

it.each(['javascript:alert(1)', 'the town hall', ''])('makes no link of "%s"', (report) => {
  expect(errorReportLink(report, reported, 'Error')).toBeUndefined()
})
