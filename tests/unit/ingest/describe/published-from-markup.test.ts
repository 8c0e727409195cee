import { describe, expect, test } from 'vitest'
import { publishedFromMarkup } from '#lib/ingest/describe/published-from-markup.ts'
import { readHtml } from '#lib/ingest/read/html/read-html.ts'
import { linesOf } from '#lib/ingest/read/source.ts'

const text = `<p>Good evening to all who have come to this house. The lamps of Selby were lit again in the spring.</p>
  <p>The first thing is the market. It was roofed by our fathers and it must be roofed again by us.</p>`

function publishedOf(head: string, above = '', below = '') {
  const page = `<html><head><title>On the lamps</title>${head}</head><body><main><h1>On the lamps</h1>${above}${text}${below}</main></body></html>`
  const read = readHtml('page.html', new TextEncoder().encode(page))
  return publishedFromMarkup(read.hints, linesOf(read.text))
}
const dayOf = (head: string, above = '', below = '') => publishedOf(head, above, below).published?.value
const linked = (item: string) => `<script type="application/ld+json">${item}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

describe('the day of publication', () => {
  test.each([
    ['a meta element', meta('article:published_time', '2019-03-03T23:10:00+06:00')],
    ['its itemprop', '<meta itemprop="datePublished" content="2019-03-03">'],
    ['a name of libraries', '<meta name="DC.date.issued" content="2019-03-03">'],
    [
      'JSON-LD',
      linked('{"@type": "NewsArticle", "datePublished": "2019-03-03T10:00:00Z", "dateModified": "2020-01-01"}'),
    ],
    ['JSON-LD in a list', linked('[{"@type":"BreadcrumbList"},{"@type":["Article"],"datePublished":"2019-03-03"}]')],
    ['JSON-LD in a graph', linked('{"@graph":[{"@type":"WebPage","datePublished":"2019-03-03"},{"@type":"Person"}]}')],
    [
      'JSON-LD with a fault',
      linked('<!-- {"@type":"Article","headline":"On\n oars","datePublished":"2019-03-03",} -->'),
    ],
    ['its address', '<link rel="canonical" href="https://gazette.example/2019/03/03/lamps/">'],
  ])('is declared by %s', (_, head) => {
    expect(dayOf(head)).toBe('2019-03-03')
  })

  test.each([
    '<p>By Tomas Ried, <time datetime="2019-03-03" pubdate>Sunday</time></p>',
    '<p>The Gazette <span itemprop="datePublished" content="2019-03-03">last spring</span></p>',
    '<abbr class="published" title="2019-03-03T10:00:00">Sunday</abbr>',
    '<p><time datetime="2019-03-03">Sunday</time></p>',
    '<p>Posted on March 3, 2019 by Tomas Ried</p>',
    '<p>By Tomas Ried | March 3, 2019</p>',
    '<p>Published 3 March 2019 | Updated 5 June 2021</p>',
    '<dl><dt>Last updated</dt><dd>5 June 2021</dd><dt>First published</dt><dd>3 March 2019</dd></dl>',
    '<p>Дата публикации: 3 марта 2019 года</p>',
  ])('is shown: %s', (above) => {
    expect(dayOf('', above)).toBe('2019-03-03')
  })

  test('has the line that shows it as its basis', () => {
    expect(publishedOf('', '<p>Posted on March 3, 2019</p>').published?.basis).toEqual({
      kind: 'stated',
      line: 3,
      rule: 'published-in-markup',
      words: 'Posted on March 3, 2019',
      of: 'publication',
    })
  })

  test('goes by what the page shows before what it declares', () => {
    expect(dayOf(meta('article:published_time', '2019-03-04'), '<p>Posted on March 3, 2019</p>')).toBe('2019-03-03')
    expect(dayOf(linked('{"@type":"Article","datePublished":"2019-03-02T21:00:00Z"}'), '<p>3 March 2019</p>')).toBe(
      '2019-03-03',
    )
  })
})

describe('no day of publication is', () => {
  test.each([
    ['that of a change', meta('article:modified_time', '2019-03-03'), '<p>Last modified on 3 March 2019</p>'],
    ['one that is none', meta('article:published_time', '2019-02-30'), ''],
    ['one whose order is not known', meta('article:published_time', '03/04/2019'), ''],
    ['that of an event', linked('{"@type":"Event","startDate":"2019-03-03"}'), ''],
    ['that of a comment', '', '', '<div class="comments"><p>Osk, <time datetime="2019-03-03">3 March</time></p></div>'],
    [
      'that of a list beside the text',
      '',
      '',
      '</main><ul><li><a href="/2">Oars</a> <time datetime="2019-03-03" pubdate>3 March</time></li></ul>',
    ],
    ['that of another text', '', '', '<aside><h3>Oars</h3><time datetime="2019-03-03" pubdate>3 March</time></aside>'],
    [
      'one of what a sentence tells',
      '',
      '',
      '<p>The guild will meet again on <time datetime="2030-06-01">the first of June</time> in the hall of Ferris.</p>',
    ],
    ['one before there were pages', meta('article:published_time', '1946-03-03'), ''],
    ['a time near midnight somewhere', meta('article:published_time', '2019-03-03T23:10:00Z'), ''],
  ])('%s', (_, head, above, below = '') => {
    expect(publishedOf(head, above, below)).toEqual({ findings: [] })
  })

  test('one that another kind of markup denies: a finding names both', () => {
    const { published, findings } = publishedOf(
      `${meta('article:published_time', '2019-03-03')}${linked('{"@type":"Article","datePublished":"2018-01-01"}')}`,
    )
    expect(published).toBeUndefined()
    expect(findings.map(({ rule, message }) => [rule, message.slice(0, 115)])).toEqual([
      [
        'published-conflict',
        "the page's markup gives several days of publication: 2018-01-01 (datePublished), 2019-03-03 (article:published_time",
      ],
    ])
  })
})
