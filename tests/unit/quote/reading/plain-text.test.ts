import { describe, expect, it } from 'vitest'
import { plainText } from '#lib/quote/reading/plain-text.ts'

describe('a pasted text without what copying brought along', () => {
  it.each([
    ['tags', '<p>the <b>old</b> weir</p>', 'the  old  weir'],
    ['entities', 'the weir &amp; the &#8220;mill&#x201D;', 'the weir & the “mill”'],
    ['marks of quoted mail', '> the old\n>> weir', 'the old\nweir'],
    ['whom a post answers', 'RT @selby: @ormond the weir', 'the weir'],
    ['what a post is filed under', 'the weir #tolls 🚣', 'the weir'],
    ['signs of what is below and above the line', 'H<sub>2</sub>O and x<sup>2</sup>', 'H 2 O and x 2'],
    ['links and breaks', '<a href="/w">weir</a><br/>mill <IMG>', 'weir  mill <IMG>'],
    ['headings and lists', '<h2>Weir</h2><ul><li>oak</li></ul><cite>A</cite>', 'Weir   oak   A'],
    ['entities of quotation marks', '&laquo;weir&raquo; &ldquo;mill&rdquo; &lsquo;x&rsquo;', '«weir» “mill” ‘x’'],
    ['entities in capitals', '&NBSP;&QUOT;a&QUOT;', '"a"'],
    ['entities of dashes and dots', 'a &mdash; b &ndash; c&hellip; d&shy;e', 'a — b – c… de'],
    ['entities of angles', '&lt;b&gt; it&apos;s &#39;x&#39;', "<b> it's 'x'"],
    ['a post that is passed on', 'RT @selby_town: the weir', 'the weir'],
    ['several tags and flags of a post', 'the weir 🇰🇿 #tolls #water', 'the weir'],
    ['marks of quoted mail within others', '>>> the weir\nis old', 'the weir\nis old'],
    ['line ends of other systems', 'the\r\nweir', 'the\nweir'],
  ])('%s', (_what, pasted, plain) => {
    expect(plainText(pasted)).toBe(plain)
  })

  it.each([
    'a < b and b > a',
    '&unknown; weir',
    'tag #1 of the weir',
    'if 1 > 0\n\nweir',
    'the @selby weir',
    '5 & 6; 7',
    '#tolls',
    '<body> weir',
  ])('leaves %j alone', (text) => {
    expect(plainText(text)).toBe(text)
  })
})
