import { describe, expect, it } from 'vitest'
import { plainText } from '#lib/quote/reading/plain-text.ts'

describe('a pasted text without what copying brought along', () => {
  it.each([
    ['tags', '<p>the <b>old</b> weir</p>', 'the  old  weir'],
    ['entities', 'the weir &amp; the &#8220;mill&#x201D;', 'the weir & the “mill”'],
    ['marks of quoted mail', '> the old\n>> weir', 'the old\nweir'],
    ['whom a post answers', 'RT @selby: @ormond the weir', 'the weir'],
    ['what a post is filed under', 'the weir #tolls 🚣', 'the weir'],
    ['line ends of other systems', 'the\r\nweir', 'the\nweir'],
  ])('%s', (_what, pasted, plain) => {
    expect(plainText(pasted)).toBe(plain)
  })

  it.each(['a < b and b > a', '&unknown; weir', 'tag #1 of the weir'])('leaves %j alone', (text) => {
    expect(plainText(text)).toBe(text)
  })
})
