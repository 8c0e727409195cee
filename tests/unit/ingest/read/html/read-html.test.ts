import { describe, expect, test } from 'vitest'
import { readHtml } from '#lib/ingest/read/html/read-html.ts'

const bytes = (html: string) => new TextEncoder().encode(html)

/** The lines of a page's main text, and those around it. */
function linesOf(html: string): { main: string[]; outside: string[] } {
  const { text, hints } = readHtml('page.html', bytes(html))
  const main: string[] = []
  const outside: string[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const inMain = hints?.main?.some((span) => span.start <= start && start < span.end)
    if (line.trim() !== '') (inMain ? main : outside).push(line.trim())
    start += line.length + 1
  }
  return { main, outside }
}

const sentence =
  'The ferry went over on the day when the lamp was lit, and it came back with all who had gone over on it.'
const paragraphs = Array.from({ length: 6 }, (_, index) => `<p>${index + 1}. ${sentence}</p>`).join('')
const titles = Array.from({ length: 6 }, (_, index) => `${index + 1}. ${sentence}`)

describe('the main text', () => {
  test('keeps the lines between title and text, and leaves out menus, links to other texts, boxes to share', () => {
    const { main, outside } = linesOf(`
      <title>On the ferry – Gazette</title><meta property="og:site_name" content="Gazette">
      <div class="menu"><a href="/">Home</a> <a href="/news">News</a></div>
      <article><h1>On the ferry</h1><div>14 May 2019</div><div>Lower Ferry</div>${paragraphs}
      <h4>See also</h4><p><a href="/2">On the lamp</a></p>
      <div class="share"><a href="#">Share</a></div></article><footer>© Gazette</footer>`)
    expect(main).toEqual(['On the ferry', '14 May 2019', 'Lower Ferry', ...titles])
    expect(outside).toEqual(['Home News', 'See also', 'On the lamp', 'Share', '© Gazette'])
  })

  test('of a page set with tables and line breaks', () => {
    const { main, outside } = linesOf(`<title>On the ferry</title><table><tr>
      <td><a href="1">Home</a><br><a href="2">News</a></td>
      <td><center><b>On the ferry</b></center><br>14 May 2019<br><br>${titles.join('<br><br>')}</td></tr></table>`)
    expect(main).toEqual(['On the ferry', '14 May 2019', ...titles])
    expect(outside).toEqual(['Home', 'News'])
  })

  test('of a short page is all but its furniture and the name of the site', () => {
    const { main, outside } = linesOf(`<title>On oars</title><meta property="og:site_name" content="Gazette">
      <nav><a href="/">Home</a></nav><h1>Gazette</h1><h2>On oars</h2><p>Oars are dear.</p><footer>© Gazette</footer>`)
    expect(main).toEqual(['On oars', 'Oars are dear.'])
    expect(outside).toEqual(['Home', 'Gazette', '© Gazette'])
  })

  test('has what is hidden inside a line outside of it, after the line', () => {
    const hidden = '<span class="tooltip hidden">Keeper of the weir</span>'
    const { main, outside } = linesOf(`<h1>On the weir</h1><p>Said T. Ried${hidden}, who keeps it.</p>${paragraphs}`)
    expect(main.slice(0, 2)).toEqual(['On the weir', 'Said T. Ried, who keeps it.'])
    expect(outside).toEqual(['Keeper of the weir'])
  })
})

describe('the hints of a page', () => {
  test('name its titles, dates, language, address, and never what changed it last or is beside it', () => {
    const { hints } = readHtml(
      'page.html',
      bytes(`<html lang="en-GB"><title>On the ferry | Gazette</title><meta property="og:site_name" content="Gazette">
        <link rel="canonical" href="https://gazette.example/ferry">
        <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2019-05-14T23:30:00+06:00"}]}</script>
        <script type="application/ld+json">{ broken</script>
        <h1>On the ferry</h1><time datetime="2019-05-14" itemprop="datePublished">14 May 2019</time>${paragraphs}
        <p>Updated <time datetime="2020-01-01" class="updated">1 January 2020</time></p>
        <aside><a href="/2">On the lamp</a> <time datetime="2018-01-01">1 January 2018</time></aside>`),
    )
    expect(hints).toMatchObject({ language: 'en', address: 'https://gazette.example/ferry', siteName: 'Gazette' })
    expect(hints?.titles.map(({ value, from }) => [value, from])).toEqual([
      ['On the ferry', 'h1'],
      ['On the ferry', 'title'],
    ])
    expect(hints?.dates.map(({ value, of, from }) => [value, of, from])).toEqual([
      ['2019-05-14', 'publication', 'datePublished'],
      ['2019-05-14', 'publication', 'itemprop'],
      ['2019-05-14', undefined, 'line'],
    ])
  })

  test.each([
    ['14 May 2019', ['class']],
    ['By Jon Orr, 14 May 2019', ['class', 'line']],
    ['Selby, 14 May 2019', []],
    ['Delivered in the Long Hall on 14 May 2019', []],
  ])('hold “%s” in an element of dates for the day of publication, or of the occasion', (words, from) => {
    const page = `<h1>On the ferry</h1><p class="date">${words}</p>${paragraphs}`
    const dates = readHtml('page.html', bytes(page)).hints?.dates ?? []
    expect(dates.filter(({ of }) => of === 'publication').map((date) => date.from)).toEqual(from)
  })

  test('mark headings by their level, items by their number, quotations, and a bold line as a lower heading', () => {
    const { text, hints } = readHtml(
      'page.html',
      bytes(`<h1>On the ferry</h1>${paragraphs}<h3>The rope</h3><ol start="4"><li>One rope<li value="9">Another</ol>
        <ul><li>No lamp</ul><blockquote><p>A rope is a rope.</p></blockquote><p><b>The lamp</b></p><pre>a\n b</pre>`),
    )
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    expect(hints?.headings.map((one) => [words(one), one.level, one.bold])).toEqual([
      ['On the ferry', 1, undefined],
      ['The rope', 3, undefined],
      ['The lamp', 6, true],
    ])
    expect(hints?.listItems.map((one) => [words(one), text.slice(one.words, one.end), one.number])).toEqual([
      ['4. One rope', 'One rope', 4],
      ['9. Another', 'Another', 9],
      ['• No lamp', 'No lamp', undefined],
    ])
    expect(hints?.quotes.map(words)).toEqual(['A rope is a rope.'])
    expect(hints?.preformatted.map(words)).toEqual(['a\n b'])
  })

  test('say where no language of the declared encoding has the letters of the page', () => {
    const polish = 'Rada miasta zebra³a siê wiosn¹, zgodzi³a siê na ³awkê; ¿adna z ³ódek nie by³a ju¿ dziœ na wodzie.'
    const page = (words: string) => Uint8Array.from(Buffer.from(`<meta charset="iso-8859-1"><p>${words}</p>`, 'latin1'))
    const { findings = [] } = readHtml('a.html', page(polish.replaceAll('œ', '\u009C')))
    expect(findings).toMatchObject([{ rule: 'encoding-doubtful', severity: 'warning' }])
    expect(findings[0]?.message).toContain('“zebra³a”')
    expect(readHtml('a.html', page('Der Fährmann fährt täglich über den Fluß.')).findings).toBeUndefined()
  })

  test('honour the encoding that the page declares', () => {
    const page = Uint8Array.from([...bytes('<meta charset="koi8-r"><p>'), 0xc4, 0xc1, ...bytes('</p>')])
    expect(readHtml('page.html', page)).toMatchObject({
      encoding: 'koi8-r',
      text: 'да',
      known: { key: 'known.declared' },
    })
  })
})

describe('words that are left out of a page', () => {
  const findings = (inside: string) =>
    readHtml('a.html', bytes(`<main><h1>On the ferry</h1>${paragraphs}${inside}${paragraphs}</main>`)).findings ?? []

  test.each([
    ['<p style="display: none">The toll is nine crowns.</p>'],
    ['<div hidden><p>The toll is nine crowns.</p></div>'],
    ['<p style="visibility:hidden">The toll is nine crowns.</p>'],
    ['<div aria-hidden="true">The toll is nine crowns.</div>'],
  ])('because it hides them are told, with how many they are: %s', (inside) => {
    const told = findings(inside)
    expect(told).toMatchObject([{ rule: 'hidden-words', severity: 'note' }])
    expect(told[0]?.message).toMatch(/^1 passage .* \(5 words\), .*“The toll is nine crowns\.”/)
  })

  test('because they are in place of pictures are told once', () => {
    const told = findings('<p><img alt="The lamp"><img alt=""><img alt="The quay in snow"></p>')
    expect(told).toMatchObject([{ rule: 'picture-descriptions' }])
    expect(told[0]?.message).toMatch(/^2 descriptions .* \(6 words\), .*“The lamp”, “The quay in snow”/)
  })

  test('name what is hidden in the cells of a table, whose rows stay whole', () => {
    const table = `<table><tr><th>Year</th><th>Boats</th></tr>
      <tr><td><span style="display:none">0002018</span>2018</td><td>5</td></tr>
      <tr><td>2019</td><td hidden>draft</td><td>7</td></tr></table>`
    const { text, hints, findings: told } = readHtml('page.html', bytes(`<h1>On the weir</h1>${paragraphs}${table}`))
    expect(hints?.rows?.map(({ cells }) => cells.map((cell) => cell && text.slice(cell.start, cell.end)))).toEqual([
      ['Year', 'Boats'],
      ['2018', '5'],
      ['2019', '7'],
    ])
    expect(told?.map(({ message }) => message)).toEqual([expect.stringContaining('“0002018”, “draft”')])
  })
  test('name paragraphs that are beside the main text, and no menus', () => {
    const beside = 'The board of the weir asks all who live below it to keep the sluice free of ice this winter.'
    const page = `<table><tr><td><h1>On the weir</h1>${paragraphs}</td></tr><tr><td>${beside}</td></tr></table>
      <ul><li>${beside}</li></ul><footer><p>${beside}</p></footer>`
    const told = readHtml('page.html', bytes(page)).findings
    expect(told).toMatchObject([{ rule: 'passages-beside', severity: 'note' }])
    expect(told?.[0]?.message).toContain('1 passage beside the main text')
  })
  test('say nothing where only signs are hidden, or the menu of the page is', () => {
    expect(findings('<p>It is late.<span aria-hidden="true"> * </span></p>')).toEqual([])
    const menu = `<nav hidden><a href="/">Home</a></nav><main><h1>On the ferry</h1>${paragraphs}</main>`
    expect(readHtml('a.html', bytes(menu)).findings).toBeUndefined()
  })
})
