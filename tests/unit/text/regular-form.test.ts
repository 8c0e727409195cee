import { describe, expect, it } from 'vitest'
import { isRegularForm } from '#lib/text/regular-form.ts'

describe('a regular form of a word', () => {
  it.each([
    ['weirs', 'weir'],
    ["weir's", 'weir'],
    ["weirs'", 'weir'],
    ['boxes', 'box'],
    ['marches', 'march'],
    ['heroes', 'hero'],
    ['photos', 'photo'],
    ['ferries', 'ferry'],
    ['ferried', 'ferry'],
    ['ferrying', 'ferry'],
    ['days', 'day'],
    ['hopes', 'hope'],
    ['hoped', 'hope'],
    ['hoping', 'hope'],
    ['hops', 'hop'],
    ['hopped', 'hop'],
    ['hopping', 'hop'],
    ['quizzes', 'quiz'],
    ['rowed', 'row'],
    ['rowing', 'row'],
    ['weir', 'weir'],
  ])('%s is one of %s', (form, word) => expect(isRegularForm(form, word)).toBe(true))

  it.each([
    ['hops', 'hope'],
    ['hopt', 'hop'],
    ['ferrys', 'ferri'],
    ['boxs', 'box'],
    ['weirss', 'weir'],
    ['rowwed', 'row'],
  ])('%s is none of %s', (form, word) => expect(isRegularForm(form, word)).toBe(false))
})
