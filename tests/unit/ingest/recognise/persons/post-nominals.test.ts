import { describe, expect, it } from 'vitest'
import { isPostNominal, postNominalsLength } from '#lib/ingest/recognise/persons/post-nominals.ts'

describe('letters after the words of a name', () => {
  it.each([
    ['MP', ['Ivo', 'Ferris'], ''],
    ['M.P.', ['Ivo', 'Ferris'], ''],
    ['KCB', ['IVO', 'FERRIS'], ''],
    ['Mp', ['IVO', 'FERRIS'], ''],
    ['MP', ['Ferris'], ''],
    ['MA', ['Ivo', 'Ferris'], ''],
    // No list has them, but no word of a name is without a vowel.
    ['KTZ', ['Ivo', 'Ferris'], ''],
    ['KT', ['Ivo', 'FERRIS'], ''],
    ['KTZ', ['Ivo', 'A.', 'Ferris'], ''],
    ['BA', ['Ivo', 'Ferris'], ''],
    ['Esquire', ['IVO', 'FERRIS'], ''],
  ])('are no part of it: %s after %j', (letters, before, next) => {
    expect(isPostNominal(letters, before, next)).toBe(true)
  })

  it.each([
    ['MA', ['Jack'], ''],
    ['Mp', ['Ivo', 'Ferris'], ''],
    ['MP', [], ''],
    ['MP', ['I.'], ''],
    ['M.', ['Ivo', 'Ferris'], ''],
    ['KTZ', ['Ferris'], ''],
    ['KTZ', ['IVO', 'FERRIS'], ''],
    ['OTAZ', ['Ivo', 'Ferris'], ''],
    ['KTZWB', ['Ivo', 'Ferris'], ''],
    ['Ktz', ['Ivo', 'Ferris'], ''],
    ['BA', ['Ferris'], ''],
    ['MD', ['I.', 'Ferris'], ''],
    ['KTZ', ['I.', 'Ferris'], ''],
  ])('belong to it: %s after %j', (letters, before, next) => {
    expect(isPostNominal(letters, before, next)).toBe(false)
  })

  it('that have a vowel are an order before one that is known', () => {
    expect(isPostNominal('OTAZ', ['Ivo', 'Ferris'], 'MP')).toBe(true)
    expect(isPostNominal('OTAZ', ['Ivo', 'Ferris'], 'M.P.')).toBe(true)
  })
})

describe('the length of the letters after a name', () => {
  const taken = (text: string) => text.slice(0, postNominalsLength(text))
  it.each([
    [', MP, Minister of Ports', ', MP'],
    [', M.P., Minister of Ports', ', M.P.'],
    [', M. P., Minister of Ports', ', M. P.'],
    [' KCB MP at the opening', ' KCB MP'],
    [' (MP) at the opening', ' (MP)'],
    [', K.C.B, M.P.', ', K.C.B, M.P.'],
    [', Minister of Ports', ''],
    [', A.B.C.D.E at', ', A.B.C.D.E'],
    [', X.Y. at', ', X.Y.'],
    [', X.Y.\nMinister', ', X.Y.'],
    [', X. Y. Z at', ', X. Y. Z'],
    [', X.Yves at', ''],
    [' mp at', ''],
    ['MP at', 'MP'],
    ['Ivo, MP', ''],
    [', KCB, AC, MP, MA, OBE and', ', KCB, AC, MP, MA, OBE'],
    ['', ''],
  ])('%j: %j', (text, letters) => expect(taken(text)).toBe(letters))
})
