import { expect, test } from 'vitest'
import { repairTitleWords } from '#lib/ingest/recognise/ocr-errors/repair-title-words.ts'

const text = ['The harbour of Selby has a lantern.', 'Ivo lit the lantern, and HO was written on it.']

test.each([
  ['OPENING OF THE LAN4TERN', 'OPENING OF THE LANTERN'],
  ['The Min1ister and the HAR8BOUR-LAN4TERN', 'The Minister and the HARBOUR-LANTERN'],
])('%s: a word that the text has without the figure', (title, repaired) => {
  expect(repairTitleWords(title, text)).toBe(repaired)
})

test.each(['THE BO4AT OF SELBY', 'H2O', 'COP26 in Selby', '4TH LANTERN', 'The 14 lanterns'])(
  '%s stays as it is written',
  (title) => {
    expect(repairTitleWords(title, text)).toBe(title)
  },
)
