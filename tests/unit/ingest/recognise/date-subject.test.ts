import { describe, expect, it } from 'vitest'
import { subjectAfter, subjectBefore, subjectOfLabelLine } from '#lib/ingest/recognise/date-subject.ts'

describe('what the words before a date say of it', () => {
  it.each([
    ['Delivered: ', 'occasion'],
    ['The speech was delivered on ', 'occasion'],
    ['Published on ', 'publication'],
    ['Published: the ', 'publication'],
    ['Published – ', 'publication'],
    ['Published | ', 'publication'],
    ['Last updated on ', 'other'],
    ['Last updated：', 'other'],
    ['Опубликовано: ', 'publication'],
    ['Date: ', 'occasion'],
    ['PUBLISHED: ', 'publication'],
    ['Published  : ', 'publication'],
    ['Published ON THE ', 'publication'],
    ['Опубликовано в ', 'publication'],
    ['Published in Ormond on ', undefined],
    [`Published ${'x'.repeat(300)} on `, undefined],
    [`${'The weir is old. '.repeat(30)}Published on `, 'publication'],
    ['Last  updated on ', 'other'],
    ['It is published in full, and the weir of ', undefined],
    ['', undefined],
  ])('%j: %j', (words, subject) => expect(subjectBefore(words)).toBe(subject))
})

describe('what is behind a date', () => {
  it.each([
    [' (updated)', 'other'],
    [' – updated', 'other'],
    [' | Published', 'publication'],
    [' (published, in part)', 'publication'],
    [' updated', undefined],
    [', updated', undefined],
    ['(updated)', 'other'],
    [' (updated; in part)', 'other'],
    [' (in part, updated)', undefined],
    [' (at the weir)', undefined],
  ])('counts in brackets or after a dash: %j: %j', (words, subject) => expect(subjectAfter(words)).toBe(subject))
})

describe('a label that has a line of its own', () => {
  it.each([
    ['Date:', 'occasion'],
    ['Date', 'occasion'],
    ['Published ： ', 'publication'],
    ['Last updated:', 'other'],
    ['Weir:', undefined],
    ['Date: 5 June', undefined],
    [' Last  updated', 'other'],
  ])('%j: %j', (line, subject) => expect(subjectOfLabelLine(line)).toBe(subject))
})
