import { expect, it } from 'vitest'
import { pastedRecord } from '#lib/quote/answer/pasted-record.ts'
import { checkOf, findingOf, placeIn } from '#tests/unit/quote/invented-place.ts'

const check = checkOf('none')

it('has null for what is not there', () => {
  expect(pastedRecord({ quotation: 'the weir', check, claim: {}, by: [], paired: [] }, '')).toMatchObject({
    quotation: 'the weir',
    said: null,
    whose: null,
    spoken: null,
    language: null,
  })
})

it('gives no words as said that are only the nearest', () => {
  const found = findingOf('none', placeIn({ said: 'the mill' }))
  const record = pastedRecord({ quotation: 'the weir', check: { ...check, found }, claim: {}, by: [], paired: [] }, '')
  expect(record.said).toBeNull()
})

it('leads to what was said behind a report', () => {
  const spoken = placeIn({ said: 'the old weir' })
  const record = pastedRecord(
    { quotation: 'weir', check, claim: {}, whose: 'reporter', by: [], spoken, paired: [] },
    'https://e.org',
  )
  expect(record).toMatchObject({
    whose: 'reporter',
    spoken: { document: 'd-1', paragraph: 'p-1', url: 'https://e.org/documents/1/#p-1', said: 'the old weir' },
  })
})
