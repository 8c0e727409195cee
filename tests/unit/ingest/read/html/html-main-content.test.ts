import { describe, expect, test } from 'vitest'
import { readHtml } from '#lib/ingest/read/html/read-html.ts'

const text = `<p>Good evening to all who have come to this house. The lamps of Selby were lit again in the spring.</p>
  <p>The first thing is the market. It was roofed by our fathers and it must be roofed again by us.</p>
  <p>The other thing is the weighing house, where thirty clerks work by candle light every night.</p>`
const linked = 'On Sunday the guild said that the roof of the market, laid in a wet year, would come down.'

/** The lines of the main text besides those of the page's usual three paragraphs and its title. */
function mainOf(above: string, below = '', around = ''): string[] {
  const page = `<title>On the lamps</title><body>${around}<main><h1>On the lamps</h1>${above}${text}${below}</main>`
  const read = readHtml('page.html', new TextEncoder().encode(page))
  const lines = read.hints?.main?.map(({ start, end }) => read.text.slice(start, end).trim()) ?? []
  const own = ['On the lamps', 'Good evening', 'The first thing', 'The other thing']
  expect(own.every((words) => lines.some((line) => line.startsWith(words)))).toBe(true)
  return lines.filter((line) => !own.some((words) => line.startsWith(words)))
}

describe('a sentence that is a link is text', () => {
  test.each([
    `<p><a href="/x">${linked}</a></p>`,
    `<div class="lead"><p><a href="/x"><strong>${linked}</strong></a></p></div>`,
    `<p><em><a href="/x">${linked}</a></em></p>`,
    `<div><a href="/x">${linked}</a></div>`,
    `<a href="/x"><p>${linked}</p></a>`,
    `<blockquote><a href="/x">${linked}</a></blockquote>`,
  ])('above the text: %s', (html) => {
    expect(mainOf(html)).toEqual([linked])
  })

  test('under it, two of them, without its stop, and in Russian', () => {
    const paragraph = (words: string) => `<p><a href="/x">${words}</a></p>`
    expect(mainOf('', paragraph(linked))).toEqual([linked])
    expect(mainOf(paragraph(linked) + paragraph('The clerks said nothing of it on that day.'))).toHaveLength(2)
    expect(mainOf(paragraph(linked.slice(0, -1)))).toEqual([linked.slice(0, -1)])
    const russian = 'В воскресенье гильдия сказала, что крыша рынка будет снята до зимы.'
    expect(mainOf(paragraph(russian))).toEqual([russian])
  })
})

describe('what surrounds a text stays out of it', () => {
  test.each([
    [
      'a list of links to its parts',
      '<ul><li><a href="#a">The market</a></li><li><a href="#b">The house</a></li></ul>',
    ],
    ['what the page hides', '<p hidden>These words are for the editors of it alone.</p>'],
    ['what it hides by style', '<p style="visibility:hidden">These words are for the editors of it alone.</p>'],
    ['a box aside', '<aside><p>She was born in Selby and has lived there ever since that day.</p></aside>'],
    ['a caption above the text', '<div class="wp-caption"><p class="wp-caption-text">Ana Verell in Selby</p></div>'],
  ])('%s', (_, html) => {
    expect(mainOf(html)).toEqual([])
  })

  test.each([
    ['comments', '<section id="comments"><h2>Comments</h2><p>What a good word that was, and well put.</p></section>'],
    [
      'a box of other texts',
      '<h2>Related</h2><ul><li><a href="a">On ropes</a></li><li><a href="b">On boats</a></li></ul>',
    ],
    [
      'a box of other texts with more below it',
      '<h2>Related content</h2><ul><li><a href="a">On ropes</a></li></ul><p class="newsletter">Sign up for our letter</p>',
    ],
    ['a letter to sign up for', '<div class="newsletter"><p>Sign up for our letter and hear of it first.</p></div>'],
    ['pages to turn', '<div class="pagination"><a href="1">Previous</a> <a href="2">Next</a></div>'],
  ])('%s', (_, html) => {
    expect(mainOf('', html)).toEqual([])
  })

  test.each([
    'id="CybotCookiebotDialog"',
    'class="site-cookie-popup"',
    'id="onetrust-banner-sdk"',
    'class="social-icons"',
  ])('a window that asks for something: %s', (named) => {
    expect(mainOf('', '', `<div ${named}><p>This site keeps what you say to know you again.</p></div>`)).toEqual([])
  })
  test('a notice of cookies above it', () => {
    expect(
      mainOf('', '', '<div class="cookie-notice"><p>This site keeps cookies to know you again.</p></div>'),
    ).toEqual([])
  })
})

test('a page of a few sentences keeps them all', () => {
  const page =
    '<title>On oars</title><h1>On oars</h1><p>Oars are dear.</p><p><a href="/x">The guild sells them at a price.</a></p><p>Thank you.</p>'
  const read = readHtml('page.html', new TextEncoder().encode(page))
  expect(read.hints?.main?.map(({ start, end }) => read.text.slice(start, end))).toEqual([
    'On oars',
    'Oars are dear.',
    'The guild sells them at a price.',
    'Thank you.',
  ])
})

describe('the head of a page that marks no title', () => {
  const mainLines = (body: string) => {
    const read = readHtml('page.html', new TextEncoder().encode(`<body><div>${body}</div><div>${text}</div></body>`))
    return (read.hints?.main ?? []).map(({ start, end }) => read.text.slice(start, end).trim())
  }

  test.each([
    '<center><b>ADDRESS TO THE PILOTS<br>by Ana Verell<br>Selby, 12 May 1997</b></center>',
    '<font size=5>ADDRESS TO THE PILOTS</font><br>by Ana Verell<br><i>Selby, 12 May 1997</i>',
    '<table><tr><td>ADDRESS TO THE PILOTS</td></tr><tr><td>by Ana Verell</td></tr><tr><td>Selby, 12 May 1997</td></tr></table>',
  ])('is kept, up to the links above it: %s', (head) => {
    const lines = mainLines(`<table><tr><td><a href=a>Index</a></td><td><a href=b>Boats</a></td></tr></table>${head}`)
    expect(lines.join('\n')).toMatch(/^ADDRESS TO THE PILOTS\s+by Ana Verell\s+Selby, 12 May 1997\s+Good evening/)
  })

  test('has a day: else what is above the text may be anything', () => {
    expect(mainLines('<center><b>HARBOUR OF SELBY<br>Berths and rates</b></center>')[0]).toMatch(/^Good evening/)
  })
})
