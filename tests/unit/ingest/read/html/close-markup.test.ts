import { describe, expect, test } from 'vitest'
import { readPage } from '#lib/ingest/read/html/read-html.ts'

const before = 'A bridge that nobody crosses is a wall, and we have built enough of those in this valley.'
const broken = 'We opened the road in spring, and'
const goesOn = 'nine thousand carts have gone over it.'
const after = 'The toll will be lowered by half, since the debt is paid.'

/** A page with markup in the middle of its second paragraph that is never closed. */
function pageWith(opened: string): string {
  const nav = '<nav><a href="/">Home</a></nav>'
  return `<html><head><title>The bridge</title></head><body>${nav}<h1>The bridge</h1><p>${before}</p><p>${broken} ${opened}${goesOn}</p><p>${after}</p></body></html>`
}

function read(source: string) {
  const { text, hints, findings = [] } = readPage('a.html', source, true)
  const spans = hints.headings.map(({ start, end }) => text.slice(start, end).trim())
  return { paragraphs: text.split('\n\n').map((one) => one.replace(/\s+/g, ' ')), headings: spans, findings }
}

describe('markup that is never closed swallows no words', () => {
  test.each(
    (
      'audio button canvas del form iframe label nav noscript object option q s select strike svg template ' +
      'textarea video'
    ).split(' '),
  )('<%s>', (tag) => {
    const { paragraphs, findings } = read(pageWith(`<${tag}>`))
    expect(paragraphs).toEqual(expect.arrayContaining([before, `${broken} ${goesOn}`, after]))
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'unclosed-markup', message: expect.stringContaining(`line 1 `) }),
    )
  })

  test.each([
    ['a comment', '<!-- a note\n'],
    ['a comment that is closed wrongly', '<!-- a note ->'],
    ['the quotation mark of a link', '<a href="/road>'],
    ['the quotation mark of a class', "<b class='x>"],
  ])('%s', (_, opened) => {
    const { paragraphs, findings } = read(pageWith(opened))
    expect(paragraphs).toEqual(expect.arrayContaining([before, after]))
    expect(paragraphs.join(' ')).toContain(goesOn)
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'unclosed-markup', severity: 'warning' }))
  })

  test('a quotation mark that the next link closes', () => {
    const { paragraphs } = read(pageWith('<a href="/a>the road</a>, ').replace(after, `${after} <a href="/b">Map</a>`))
    expect(paragraphs).toContain(`${broken} the road, ${goesOn}`)
  })

  test.each([
    ['script', '<script>var a = "b"'],
    ['style', '<style>p { color: red }'],
  ])('<%s> has its code, up to the next element', (_, opened) => {
    const { paragraphs } = read(pageWith('').replace('<h1>', `${opened}\n<h1>`))
    expect(paragraphs).toEqual(expect.arrayContaining([before, `${broken} ${goesOn}`, after]))
    expect(paragraphs.join(' ')).not.toContain('color')
  })

  test('<title> in the head', () => {
    const { paragraphs } = read(pageWith('').replace('</title>', ''))
    expect(paragraphs).toEqual(expect.arrayContaining(['The bridge', before, after]))
  })
})

test('a heading that is never closed has its first words alone', () => {
  expect(read(pageWith('').replace('</h1>', '')).headings).toEqual(['The bridge'])
  expect(read(pageWith('').replace('<h1>', '<h1><div>').replace('</h1>', '</div></h1>')).headings).toEqual([
    'The bridge',
  ])
})

test.each([
  ['elements that are closed', '<s>eight</s> '],
  ['elements closed in the wrong order', '<b><i>eight</b></i> '],
  ['a form that is closed outside of the element around it', '<div><form>eight</div></form> '],
  ['an end that the standard leaves out', '<ul><li>eight<li>seven</ul>'],
  ['markup in an attribute that is meant', '<span data-note="<b>x</b> <p>y</p>">eight</span> '],
])('%s are no fault', (_, markup) => {
  expect(read(pageWith(markup)).findings.map(({ rule }) => rule)).not.toContain('unclosed-markup')
})

test('a link that is never closed goes no further than its block, and one that the next link ends stays a link', () => {
  const menu = '<nav><a href="/a">Home<a href="/b">Boats<a href="/c">Berths</nav>'
  const { text, hints } = readPage('a.html', pageWith('<a href="/x">').replace(/<nav>.*<\/nav>/, menu), true)
  const main = (hints.main ?? []).map(({ start, end }) => text.slice(start, end))
  expect(main).toEqual(expect.arrayContaining([before, `${broken} ${goesOn}`, after]))
  expect(main.join('\n')).not.toContain('Berths')
})
