import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Finding } from '#lib/domain/finding.ts'
import messages from '#lib/i18n/en.json' with { type: 'json' }
import { sayIn } from '#lib/i18n/languages.ts'
import { messagesByKey } from '#lib/i18n/message.ts'
import { findingMessage, findingPart, inRow, joinedParts, withMore } from '#lib/ingest/finding-message.ts'
import { sayFinding } from '#lib/site/finding-message.ts'

it('says a finding in English, and keeps what other languages say it by', () => {
  const { message, said } = findingMessage('daysOfEvent', {
    event: 'Ford Fair',
    days: joinedParts('and', ['1901-05-02', '1901-05-03', '1901-05-04']),
  })
  expect(message).toContain('of the event "Ford Fair": 1901-05-02 and 1901-05-03 and 1901-05-04; none was taken')
  expect(sayFinding(sayIn('ru'), said)).toContain(
    'события «Ford Fair»: 1901-05-02 и\u00A01901-05-03 и\u00A01901-05-04;',
  )
})

it('names the row of a dataset first, whether other languages have the message or not', () => {
  const about = { rule: 'no-text', severity: 'warning', file: 'rows.csv' } as const
  const known = inRow<Finding>({ ...about, ...findingMessage('noText') }, 1204)
  expect(known.message).toMatch(/^row 1204: there is no text/)
  expect(known.said && sayFinding(sayIn('ru'), known.said)).toMatch(/^строка таблицы 1204: под названием нет текста/)
  const other = inRow<Finding>({ ...about, message: 'it broke' }, 7)
  expect(other).toEqual({ ...about, message: 'row 7: it broke' })
  expect(inRow<Finding>({ ...about, message: 'it broke' }, undefined).message).toBe('it broke')
})

it('counts what a list leaves out', () => {
  const shown = [findingPart('quoted', { text: 'a' }), findingPart('quoted', { text: 'b' })]
  expect(withMore(shown, 0)).toBe(shown)
  expect(findingMessage('formulasWithoutValue', { cells: withMore('B2, B3', 4) }).message).toContain(
    'B2, B3 and 4 more;',
  )
})

it('each message of findings is said by the ingest or of withdrawn words', () => {
  const code = ['lib/ingest', 'lib/archive']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n')
  const keys = [...messagesByKey({ findings: messages.findings }).keys()].map((key) => key.replace('findings.', ''))
  const made = [...code.matchAll(/`(\w+\.)\$\{/gu)].map(([, start = '']) => start)
  expect(keys.filter((key) => !code.includes(`'${key}'`) && !made.some((start) => key.startsWith(start)))).toEqual([])
})
