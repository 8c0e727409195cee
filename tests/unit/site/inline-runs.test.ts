import fc from 'fast-check'
import { expect, it } from 'vitest'
import { documentKinds } from '#lib/domain/document.ts'
import { inlineRuns } from '#lib/site/inline-runs.ts'

const text = 'The Speaker said: “The weir will hold until the frost.” The “Sieve” leaks. (Applause.)'

it('tells quoted words from the reporter’s in a report, but not a name in quotation marks', () => {
  expect(inlineRuns(text, 'report')).toEqual([
    { text: 'The Speaker said: ' },
    { text: '“The weir will hold until the frost.”', kind: 'said' },
    { text: ' The “Sieve” leaks. ' },
    { text: '(Applause.)', kind: 'noted' },
  ])
})

it('distinguishes only stage directions in a speech, whose words are all the speaker’s', () => {
  expect(inlineRuns(text, 'speech').filter(({ kind }) => kind)).toEqual([{ text: '(Applause.)', kind: 'noted' }])
})

it('loses no sign of the text', () => {
  const words = fc
    .array(fc.constantFrom('“', '”', '"', '(Applause.)', '(', ')', 'a b c d ', ' '))
    .map((one) => one.join(''))
  fc.assert(
    fc.property(words, fc.constantFrom(...documentKinds), (text, kind) => {
      expect(
        inlineRuns(text, kind)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
