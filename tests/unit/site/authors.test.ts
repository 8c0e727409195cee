import { expect, it } from 'vitest'
import { authorsOf } from '#lib/site/authors.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'

it('the authors of what was spoken are its speakers', () => {
  const document = documentWith({ speaker: ['Ana Verell', 'Ivo Sandor'], byline: 'A Clerk' })
  expect(authorsOf(document)).toEqual([
    { name: 'Ana Verell', isSpeaker: true },
    { name: 'Ivo Sandor', isSpeaker: true },
  ])
})

it('the author of a report is who is named in its byline, never whom it quotes', () => {
  const report = documentWith({ kind: 'report', speaker: 'Ana Verell' })
  expect(authorsOf(report)).toEqual([])
  expect(authorsOf({ ...report, byline: 'A Clerk' })).toEqual([{ name: 'A Clerk', isSpeaker: false }])
})
