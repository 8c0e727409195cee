import { describe, expect, it } from 'vitest'
import {
  endsWithKazakhOffice,
  isOfficeLine,
  startsWithOfficeOfLexicon,
} from '#lib/ingest/recognise/persons/office-line.ts'

describe('a line that is an office', () => {
  it.each([
    'Minister of Ports',
    'the Prime Minister',
    'Ministre des Ports',
    'Ministra de Puertos',
    'Bürgermeister der Stadt',
    'Министр портов',
    'Ормонд Республикасының министрі',
    'Ормонд қаласының әкімі,',
    ' Ормонд  қаласының  әкімі.,',
    'President  of  Ormond and of the Isles and of Selby and Tarn',
    'President of Ormond and of the Isles and of Selby and Tarn',
  ])('%s', (line) => expect(isOfficeLine(line)).toBe(true))

  it.each([
    'Ana Verell, Minister of Ports',
    'Minister of Ports: a speech',
    'Minister of Ports?',
    'President of Ormond and of the Isles and of Selby and of Tarn',
    'Ана Верелл министр',
    'Бұл көпір биік',
    'The weir',
    '',
  ])('is none: %s', (line) => expect(isOfficeLine(line)).toBe(false))
})

it('begins with an office of a western language', () => {
  expect(startsWithOfficeOfLexicon('ministre des Ports')).toBe(true)
  expect(startsWithOfficeOfLexicon('ministres des Ports')).toBe(false)
  expect(startsWithOfficeOfLexicon('la ministre')).toBe(false)
})

it('ends with a Kazakh office only in Kazakh', () => {
  expect(endsWithKazakhOffice('Көлік министрі', 'министрі')).toBe(true)
  expect(endsWithKazakhOffice('Порт министрі', 'Порт')).toBe(false)
  expect(endsWithKazakhOffice('Көлік', '')).toBe(false)
  expect(endsWithKazakhOffice('транспорта министр', 'министр')).toBe(false)
})
