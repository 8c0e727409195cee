import { expect, it } from 'vitest'
import { en } from '#lib/ingest/recognise/header-lexicon/en.ts'

it('has what texts are called in one and in several, and no plural of a plural', () => {
  expect(en.genres).toEqual(expect.arrayContaining(['statement', 'statements', 'remarks']))
  expect(en.genres).not.toContain('remarkss')
  expect(en.records).toEqual(expect.arrayContaining(['summary record', 'summary records', 'minutes']))
})
