import { expect, test } from 'vitest'
import { isProceedingsNote } from '#lib/ingest/segment/proceedings-notes.ts'

test.each([
  'The sitting rose at 6 p.m.',
  'The meeting was adjourned at 17:00.',
  'Applause.',
  'Заседание закрыто в 18 часов.',
  'Смех.',
])('%s notes the proceedings', (text) => {
  expect(isProceedingsNote(text)).toBe(true)
})

test.each([
  'The meeting of the two rivers is where we live.',
  'The council rose to the task, and we thank it.',
  'Applause is cheap.',
])('%s does not', (text) => {
  expect(isProceedingsNote(text)).toBe(false)
})
