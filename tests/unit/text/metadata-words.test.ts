import { describe, expect, test } from 'vitest'
import { MetadataWords } from '#lib/text/metadata-words.ts'

const held = new MetadataWords(['On the dues of the harbour', 'Ana Verell', 'Mayor of Ormond', '14 May 2019', 'Selby'])

describe('words of a source are held', () => {
  test.each([
    ['where they stand in one text, whatever their case and marks', 'ON THE DUES of the «Harbour»'],
    ['where a part of one has them', 'dues of the'],
    ['in parts that are whole texts', 'Ana Verell, Mayor of Ormond (Selby, 14 May 2019)'],
    ['where there are none', ' — *** '],
  ])('%s', (_, words) => {
    expect(held.contain(words)).toBe(true)
  })

  test.each([
    ['where one is nowhere', 'On the dues of the harbours'],
    ['in another order', 'Verell Ana'],
    ['where single words of long texts are put together', 'the harbour of Selby dues'],
    ['where only some of them stand there', 'Peace has come. Ana Verell'],
  ])('but not %s', (_, words) => {
    expect(held.contain(words)).toBe(false)
  })
})
