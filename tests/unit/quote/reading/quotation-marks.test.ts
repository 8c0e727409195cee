import { describe, expect, it } from 'vitest'
import { markedSpans } from '#lib/quote/reading/quotation-marks.ts'

const marked = (text: string) => markedSpans(text).map(({ start, end }) => text.slice(start, end))

describe('what stands between quotation marks', () => {
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
  ])('%s: %j', (text, found) => {
    expect(marked(text)).toEqual(found)
  })

  it('is told with its marks, too', () => {
    const [span] = markedSpans('a “weir” b')
    expect(span?.outer).toEqual({ start: 2, end: 8 })
  })
})
