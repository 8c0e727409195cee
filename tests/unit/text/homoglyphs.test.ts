import { expect, test } from 'vitest'
import { findMixedScripts } from '#lib/ingest/read/characters/mixed-scripts.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { inOneScript } from '#lib/text/homoglyphs.ts'
import { tokens } from '#lib/text/tokens.ts'

// Letters of the other alphabet are written as escapes, since no eye tells them apart.
const selby = '\u0405elb\u0443'
const parom = 'п\u0061р\u006Fм'

test('a word of two alphabets is read in the one that it was meant in', () => {
  expect(inOneScript(selby)).toBe('Selby')
  expect(inOneScript(parom)).toBe('паром')
  expect(inOneScript('H\u0410\u0422\u041E')).toBe('НАТО')
  expect(inOneScript('F\u03BFrd')).toBe('Ford')
  expect(inOneScript('б\u03BFт')).toBe('бот')
  expect(inOneScript('λ\u006Fγος')).toBe('λογος')
  expect(inOneScript('\u0394t')).toBeUndefined()
  expect(inOneScript('Selby')).toBeUndefined()
  expect(inOneScript('VIPов')).toBeUndefined()
})

test('search has one token for both spellings', () => {
  expect(tokens(`${selby} ${parom}`).map(({ text }) => text)).toEqual(['selby', 'паром'])
})

test('such a word is a finding that names word and line; a foreign stem with an ending is none', () => {
  const lines = linesOf(`On oars\n\nThe guild of ${selby}, again ${selby}.\nVIPов, SMSка, caf\u0439 и ${parom}.`)
  expect(findMixedScripts(lines, 'a.txt').map(({ rule, line, message }) => [rule, line, message])).toEqual([
    [
      'mixed-scripts',
      3,
      `line 3: "${selby}" (2 times) has Latin and Cyrillic letters in one word; search finds it as "Selby". If that is a slip, correct it in the source`,
    ],
    [
      'mixed-scripts',
      4,
      `line 4: "${parom}" has Latin and Cyrillic letters in one word; search finds it as "паром". If that is a slip, correct it in the source`,
    ],
  ])
})

test('a Greek letter that looks like another in a word is a finding, one that is a sign of science none', () => {
  const [finding, ...others] = findMixedScripts(linesOf('The f\u03BFrd is 5 \u03BCm wide at \u0394t.'), 'a.txt')
  expect(finding?.message).toContain('has Latin and Greek letters in one word; search finds it as "ford"')
  expect(others).toEqual([])
})
