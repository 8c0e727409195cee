import { describe, expect, test } from 'vitest'
import { readHtml } from '#lib/ingest/read/html/read-html.ts'

const read = (html: string) => readHtml('page.html', new TextEncoder().encode(html))
const linesOf = (html: string) =>
  read(html)
    .text.split('\n')
    .filter((line) => line.trim() !== '')

describe('raised and lowered signs', () => {
  test.each([
    ['10<sup>3</sup> lamps and 10<sup>–3</sup>', '10³ lamps and 10⁻³'],
    ['H<sub>2</sub>O, CO<sub>2</sub>, x<sub>i</sub>', 'H₂O, CO₂, x_i'],
    ['the report<sup>1</sup>, the report<sup>12, 13</sup>', 'the report¹, the report¹²,¹³'],
    ['the report<a href="#n1"><sup>1</sup></a> and<sup><a href="#n2">2</a></sup>', 'the report¹ and²'],
    ['the report<a href="#_ftn1">1</a>.<a href="#_ftn2">2</a> see <a href="#p3">3</a>', 'the report¹.² see 3'],
    ['the report<span style="vertical-align: super">1</span>', 'the report¹'],
    ['the report<sup>a</sup> and<sup>[2]</sup> so<sup>*</sup>', 'the report[a] and[2] so*'],
    [
      'the 21<sup>st</sup>, M<sup>me</sup> Verell, XX<sup>e</sup>, Oars<sup>TM</sup>',
      'the 21st, Mme Verell, XXe, Oars™',
    ],
    ['E = mc<sup>2</sup>, 5 km<sup>2</sup>, x<sup>n</sup>, x<sup>k</sup>', 'E = mc², 5 km², xⁿ, x^k'],
    ['<math><msup><mi>c</mi><mn>2</mn></msup> <mfrac><mn>1</mn><mn>2</mn></mfrac></math>', 'c² 1/2'],
  ])('%s', (html, text) => {
    expect(linesOf(`<p>${html}</p>`)).toEqual([text])
  })
})

test('struck words are left out and quoted in a finding; inserted ones stay', () => {
  const html = '<p>We mend it <s>never</s> <del>next year</del> <ins>now</ins>, <strike>or</strike> all of it.</p>'
  const { text, findings } = read(html)
  expect(text).toBe('We mend it now, all of it.')
  expect(findings?.map(({ rule, message }) => [rule, message.split(': ')[1]])).toEqual([
    ['struck-words', '"never"'],
    ['struck-words', '"next year"'],
    ['struck-words', '"or"'],
  ])
})

const wrapped =
  'Good evening to all who have come to this house<br>and to those who could not come. The lamps were<br>lit again ' +
  'in the spring.<br><br>The market is the first thing. It was roofed by<br>our fathers and must be roofed again.'
const paragraphs = [
  'Good evening to all who have come to this house and to those who could not come. The lamps were lit again in the spring.',
  'The market is the first thing. It was roofed by our fathers and must be roofed again.',
]

describe('lines broken by <br>', () => {
  test.each(['p', 'div', 'center', 'td', 'font', 'span'])(
    'are one paragraph where a width broke them, in %s',
    (tag) => {
      const html = tag === 'td' ? `<table><tr><td>${wrapped}</td></tr></table>` : `<${tag}>${wrapped}</${tag}>`
      expect(linesOf(html)).toEqual(paragraphs)
    },
  )

  test.each([
    'Добрый вечер всем, кто пришёл в этот дом, и тем,<br>кто не смог прийти. Фонари снова зажгли весной,<br>и мы не дадим им погаснуть.',
    'Осы үйге келген баршаңызға қайырлы кеш, және<br>келе алмағандарға да сәлем айтамыз, өйткені<br>шамдар көктемде қайта жағылды.',
    'The lamps were lit again in the spring by the men of<br>Ferris, who came over.',
  ])('are one paragraph: %s', (html) => {
    expect(linesOf(`<p>${html}</p>`)).toEqual([html.replaceAll('<br>', ' ')])
  })

  test.each([
    'Office of the Guild<br>12 Market Street<br>Selby',
    'The lamp is lit upon the hill,<br>The boats are lying still,<br>And over all the quiet bay<br>The light goes on its way.',
    'the lamp is lit<br>the boats lie still<br>and all the bay<br>is grey',
    'We went out in the morning.<br>We came back at night.<br>No one was lost on the way.',
    'We want:<br>- roofs for the market;<br>- lamps for the quay;<br>- clerks for the house.',
    'Q: Will the lamps be lit?<br>A: They will.',
    'With thanks,<br>Ana Verell<br>Mayor of Selby',
  ])('stay lines: %s', (html) => {
    expect(linesOf(`<p>${html}</p>`)).toEqual(html.split('<br>'))
  })

  test('begin a paragraph where they are indented, and a blank line holds no words', () => {
    const indent = '&nbsp;&nbsp;&nbsp;'
    const html = `<p>${indent}The lamps were lit again in the spring<br>and the market was roofed.<br>${indent}So it is well<br>&nbsp;<br>with us.</p>`
    expect(linesOf(html).map((line) => line.trim())).toEqual([
      'The lamps were lit again in the spring and the market was roofed.',
      'So it is well',
      'with us.',
    ])
  })

  test('make a cut word whole, and leave a compound as it is', () => {
    const [line] = linesOf(
      '<p>The market was roofed by our fathers, and the har-<br>bour was not, said the well-<br>known clerk.</p>',
    )
    expect(line?.replaceAll('\u00AD', '')).toBe(
      'The market was roofed by our fathers, and the harbour was not, said the well-known clerk.',
    )
  })

  test('are one heading', () => {
    expect(linesOf('<h2>On the roof<br>of the market</h2><p>It is old.</p>')).toEqual([
      'On the roof of the market',
      'It is old.',
    ])
  })

  test('are joined without a space in Chinese and Japanese, and so are lines of the page’s source', () => {
    expect(linesOf('<p>今天我们在这里讨论市场的屋顶问题，因为它<br>已经很旧了。我们要修好它。</p>')).toEqual([
      '今天我们在这里讨论市场的屋顶问题，因为它已经很旧了。我们要修好它。',
    ])
    expect(linesOf('<p>市場は\n古い。\n<b>今年</b>\nは直す。</p>')).toEqual(['市場は古い。今年は直す。'])
  })
})

describe('tables and lists of terms', () => {
  test('the cells of a row are on one line, in order, and figures stay apart', () => {
    const html = `<table><caption>Roofs</caption><tr><th>Year</th><th>Cost</th><th>Note</th></tr>
      <tr><td><p>2018</p></td><td>5</td><td>north<br>hall</td></tr><tr><td>7</td><td>300</td><td></td></tr></table>`
    expect(linesOf(html)).toEqual(['Roofs', 'Year\tCost\tNote', '2018\t5\tnorth hall', '7 · 300'])
    expect(read(html).hints?.headings).toEqual([])
  })

  test('a label and its short value are on one line', () => {
    const html = `<dl><dt>Delivered</dt><dd>3 March 2019</dd><dt>Speakers:</dt><dd>Ana Verell</dd><dd>Ivo Sandor</dd>
      <dt>What is a quay?</dt><dd>A place.</dd></dl><table><tr><th>Published</th><td>5 March 2019</td></tr></table>`
    expect(linesOf(html)).toEqual([
      'Delivered: 3 March 2019',
      'Speakers: Ana Verell; Ivo Sandor',
      'What is a quay?',
      'A place.',
      'Published: 5 March 2019',
    ])
  })

  test('a table that frames a page is none', () => {
    const long = 'The lamps were lit again in the spring, and we mean to keep them lit. '.repeat(6).trim()
    expect(linesOf(`<table><tr><td>Home</td><td>${long}</td></tr></table>`)).toEqual(['Home', long])
  })
})

test('a caption is no heading, and no part of the head', () => {
  const html = `<title>On oars</title><h1>On oars</h1><figure><img src="a"><figcaption><b>Ana Verell in Selby</b></figcaption></figure>
    <p>Oars are dear, and so are boats, as all of us know.</p>`
  const { text, hints } = read(html)
  expect(hints?.headings.map(({ start, end }) => text.slice(start, end))).toEqual(['On oars'])
  expect(hints?.main?.map(({ start, end }) => text.slice(start, end))).toEqual([
    'On oars',
    'Oars are dear, and so are boats, as all of us know.',
  ])
})

test('readings of signs are in brackets, and what only helps the setting is not there', () => {
  expect(linesOf('<p><ruby>灯<rt>hi</rt></ruby> a har<wbr>bour, <q>so</q> <a href="#r">↩</a></p>')).toEqual([
    '灯(hi) a harbour, “so”',
  ])
})

describe('verses and Chinese lines broken by <br>', () => {
  test('of verses stay, however wide', () => {
    const rhymed = [
      'o lamp that burned above the quay when all the rest were out,',
      'and showed the keepers of the weir the turning of the trout,',
      'we lit thee in the winter; now the winter is no more,',
      'and nobody remembers what the lamp was burning for.',
    ]
    const free = [
      'the river went by the houses as it had gone for years',
      'without a word',
      'and we who had come to count the boats of the keepers',
      'counted nothing',
      'that could be written down in the book of the weir',
    ]
    for (const verses of [rhymed, free]) expect(linesOf(`<p>${verses.join('<br>')}</p>`)).toEqual(verses)
  })

  test('of a Chinese sentence are one after a comma, without a space', () => {
    expect(linesOf('<p>渡口的委员会在春天开会，<br>就桥梁的修缮费用达成了一致。</p>')).toEqual([
      '渡口的委员会在春天开会，就桥梁的修缮费用达成了一致。',
    ])
  })
})
