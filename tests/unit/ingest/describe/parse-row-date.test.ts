import { expect, test } from 'vitest'
import { parseRowDate } from '#lib/ingest/describe/parse-row-date.ts'

test.each([
  ['1862', {}, '1862'],
  ['2019-05', {}, '2019-05'],
  ['2019-05-12', {}, '2019-05-12'],
  ['2019-02-30', {}, undefined],
  ['2019-05-12/2019-05-14', {}, '2019-05-12/2019-05-14'],
  ['2024-04-25T23:30:00-05:00', {}, '2024-04-25'],
  ['2024-04-25 10:00:00.123 UTC', {}, '2024-04-25'],
  ['25/04/2024', {}, '2024-04-25'],
  ['03/04/2024', {}, undefined],
  ['03/04/2024', { order: 'dmy' }, '2024-04-03'],
  ['03/04/2024', { order: 'mdy' }, '2024-03-04'],
  ['Thursday, 25 April 2024', {}, '2024-04-25'],
  ['25 апреля 2024 г.', {}, '2024-04-25'],
  ['25 April', {}, undefined],
  ['25 April 2024 or 26 April 2024', {}, undefined],
  ['about 25 April 2024', {}, undefined],
  ['20240425', { format: 'yyyyMMdd' }, '2024-04-25'],
  ['3.4.2024', { format: 'd.M.yyyy' }, '2024-04-03'],
  ['Apr 3, 2024 10:15', { format: 'MMM d, yyyy HH:mm' }, '2024-04-03'],
  ['31.02.2024', { format: 'dd.MM.yyyy' }, undefined],
  ['2024-04-25', { format: 'dd.MM.yyyy' }, undefined],
] as const)('%s %j', (cell, form, edtf) => {
  expect(parseRowDate(cell, form)).toBe(edtf)
})
