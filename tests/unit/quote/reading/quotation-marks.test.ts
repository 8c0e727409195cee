import { describe, expect, it } from 'vitest'
import { markedSpans } from '#lib/quote/reading/quotation-marks.ts'

const marked = (text: string) => markedSpans(text).map(({ start, end }) => text.slice(start, end))

describe('what is between quotation marks', () => {
  it.each([
    ['“the old weir” is his', ['the old weir']],
    ['"the old weir" is his', ['the old weir']],
    ['«старая плотина» его', ['старая плотина']],
    ['„das alte Wehr“ ist', ['das alte Wehr']],
    ['»das alte Wehr« ist', ['das alte Wehr']],
    ['「古い堰」', ['古い堰']],
    ['“one”, she said, “two”', ['one', 'two']],
    ['the weir is 5" wide', []],
    ['no marks', []],
    ['“the old» weir” is his', ['the old» weir']],
    ['”das gamla dammet” är', ['das gamla dammet']],
    ["''the old weir'' is his", ['the old weir']],
    ["``the old weir'' is his", ['the old weir']],
    ['‹la vieille digue›', ['la vieille digue']],
    ['『古い堰』', ['古い堰']],
    ['“he said “the old weir” and left”', ['he said “the old weir” and left']],
    ['“the old weir', ['the old weir']],
    ['“the old “weir” is', ['the old “weir']],
    ['He said: ‘the miller’s weir is old.’ Then he left', ['the miller’s weir is old.']],
    ["'the old weir', he said", ['the old weir']],
    ['the millers’ weir’s gate', []],
    ['a gate of 5" and one of 6" are "too wide"', ['too wide']],
    ['“the weir is old.\n\n“The mill is new.” He left', ['the weir is old.\n\n“The mill is new.']],
    ['("the old weir")', ['the old weir']],
    ['so—"the old weir"—he said', ['the old weir']],
    ['the old weir” is his', []],
    ['＂the old weir＂ is his', ['the old weir']],
    ['‟the old weir” is his', ['the old weir']],
    ['„the old weir” is his', ['the old weir']],
    ['he—“the weir”', ['the weir']],
    ['[“the weir”]', ['the weir']],
    ['and/or “weir”/“mill”', ['weir', 'mill']],
    ['“the weir”, “the mill” and "the ferry"', ['the weir', 'the mill', 'the ferry']],
    ['“the ‘old’ weir” is', ['the ‘old’ weir']],
    ['«the “old” weir» is', ['the “old” weir']],
    ['"the "old" weir" is', ['the "old" weir']],
    ['He said, ‘The weir is old’ and left', ['The weir is old']],
    ['‘The weir is old’, he said, ‘and it leaks.’', ['The weir is old’, he said, ‘and it leaks.']],
    ['the ‘old’ weir', []],
    ['He said: ‘old', []],
    ['“the weir is old.\n\n“The mill is new.', ['the weir is old.\n\n“The mill is new.']],
    ['“the weir.” “the mill.”', ['the weir.', 'the mill.']],
    ['a 6" gate', []],
    ['“weir', ['weir']],
    ['said “” twice', ['']],
  ])('%s: %j', (text, found) => {
    expect(marked(text)).toEqual(found)
  })

  it('is reported with its marks, too', () => {
    const [span] = markedSpans('a “weir” b')
    expect(span?.outer).toEqual({ start: 2, end: 8 })
  })
})
