import { describe, expect, it } from 'vitest'
import { readPdf } from '#lib/ingest/read/pdf/read-pdf.ts'
import { linesAt, type Placed, pdfOf } from '#tests/golden/made-pdf.ts'

async function read(pages: Placed[][], over: string[] = []) {
  const { text, hints, findings = [] } = await readPdf('weir.pdf', pdfOf(pages, over))
  const furniture = (hints?.furniture ?? []).map(({ start, end, rule }) => `${rule}: ${text.slice(start, end)}`)
  const first = hints?.furniture?.[0]?.start ?? text.length
  return {
    paragraphs: text
      .slice(0, first)
      .split('\n\n')
      .map((one) => one.replaceAll('\n', ' | ').trim())
      .filter((one) => one !== ''),
    headings: hints?.headings.map(({ start, end }) => text.slice(start, end)) ?? [],
    furniture,
    rules: findings.map(({ rule }) => rule),
  }
}

/** Four lines of prose that say which page and place they are of. */
const prose = (where: string) => [
  `The keeper of the weir looked down from ${where} and counted`,
  'the boats that came up with the tide, of which there were more',
  'than in any spring that he could call to mind, and he wrote it',
  `down in the book of ${where}.`,
]

describe('running heads and page numbers', () => {
  const page = (number: number, head: Placed[]): Placed[] => [
    ...head,
    ...linesAt([72, 100], prose(`page ${number}`)),
    ...linesAt([72, 180], prose(`the mill of ${number}`)),
  ]

  it('change sides and are above or below the text, with or without a number', async () => {
    const { furniture, paragraphs } = await read(
      [1, 2, 3, 4].map((number) =>
        page(number, [
          {
            at: [number % 2 ? 400 : 72, 50],
            text: number % 2 ? `The Weir ${number}` : `${number} On Boats and Tides`,
            size: 9,
          },
          { at: [72, 740], text: 'Papers of the Lock', size: 8 },
        ]),
      ),
    )
    expect(furniture.toSorted()).toEqual([
      'running-head: 2 On Boats and Tides',
      'running-head: 4 On Boats and Tides',
      ...Array.from({ length: 4 }, () => 'running-head: Papers of the Lock'),
      'running-head: The Weir 1',
      'running-head: The Weir 3',
    ])
    expect(paragraphs).toHaveLength(8)
  })

  it('have other words on left and right pages of a file of three', async () => {
    const { furniture, paragraphs } = await read(
      [1, 2, 3].map((number) =>
        page(number, [
          ...(number === 1
            ? []
            : [
                {
                  at: [72, 50] as [number, number],
                  text: number === 2 ? '2    Tomas Ried' : 'The Weir    3',
                  font: 'F2' as const,
                },
              ]),
        ]),
      ),
    )
    expect(furniture.map((one) => one.replace(/ +/g, ' ')).toSorted()).toEqual([
      'running-head: 2 Tomas Ried',
      'running-head: The Weir 3',
    ])
    expect(paragraphs).toHaveLength(6)
  })

  it('are no headings that count something else', async () => {
    const { furniture } = await read(
      [1, 2, 3].map((number) =>
        page(number, [{ at: [72, 50], text: ['The Weir', 'Part 2', 'Boats of 1831'][number - 1] ?? '', font: 'F2' }]),
      ),
    )
    expect(furniture).toEqual([])
  })

  it('are figures that go up with the pages, also Roman ones', async () => {
    const numbers = ['iv', 'v', '- 1 -', '- 2 -', 'Page 3 of 9', 'Page 4 of 9']
    const { furniture } = await read(numbers.map((text, index) => page(index, [{ at: [300, 750], text }])))
    expect(furniture.map((one) => one.replace('page-number: ', '')).toSorted()).toEqual(numbers.toSorted())
  })

  it('are under the title on the first page, and once where a part has one page', async () => {
    const head = (y: number, text: string): Placed => ({ at: [72, y], text, size: 8 })
    const { furniture, paragraphs } = await read([
      [
        { at: [72, 60], text: 'On the weir', size: 20 },
        head(100, 'LOCK PAPERS 1'),
        ...linesAt([72, 140], prose('the hill')),
      ],
      page(2, [head(50, '2 Of the weir')]),
      page(3, [head(50, 'LOCK PAPERS 3')]),
    ])
    expect(furniture.toSorted()).toEqual([
      'running-head: 2 Of the weir',
      'running-head: LOCK PAPERS 1',
      'running-head: LOCK PAPERS 3',
    ])
    expect(paragraphs[0]).toBe('On the weir')
    expect(paragraphs).toHaveLength(6)
  })

  it('are not the numbers of paragraphs, which are beside them', async () => {
    const { furniture } = await read(
      [1, 2, 3].map((number) => [
        { at: [40, 80] as [number, number], text: `${number}.` },
        ...linesAt([100, 80], prose(`hill ${number}`)),
      ]),
    )
    expect(furniture).toEqual([])
  })

  it('are what the file marks as no part of its text', async () => {
    const { furniture, paragraphs } = await read([
      [
        { at: [72, 50], text: 'For the council only', tag: 'Artifact' },
        ...linesAt([72, 100], prose('the tower')).map((line) => ({ ...line, tag: 'P1' })),
      ],
    ])
    expect(furniture).toEqual(['running-head: For the council only'])
    expect(paragraphs).toEqual([prose('the tower').join(' | ')])
  })

  it('are no sentences, no first lines of paragraphs, and no numbered headings', async () => {
    const { furniture, paragraphs } = await read(
      [1, 2, 3].map((number) => [
        { at: [72, 60], text: `Chapter ${number}`, font: 'F2' as const },
        ...linesAt(
          [72, 90],
          [`The ${number}st of the lines that stand on each of the pages of the`, 'book, and that go on.'],
        ),
        ...linesAt([72, 140], prose(`hill ${number}`)),
        { at: [72, 740], text: 'So it was written, and so it was done.', size: 9 },
      ]),
    )
    expect(furniture).toEqual([])
    expect(paragraphs).toHaveLength(12)
  })
})

describe('paragraphs', () => {
  it('go on over the end of a page, behind a page number and above a head', async () => {
    const { paragraphs } = await read([
      [...linesAt([72, 660], prose('the hill').slice(0, 3)), { at: [300, 760], text: '1' }],
      [
        { at: [72, 40], text: 'On Tides', size: 8 },
        ...linesAt([72, 80], ['Ormond that he kept.', ...prose('the town')]),
        { at: [300, 760], text: '2' },
      ],
      [
        { at: [72, 40], text: 'On Tides', size: 8 },
        ...linesAt([72, 80], prose('the sea')),
        { at: [300, 760], text: '3' },
      ],
    ])
    expect(paragraphs[0]).toBe(
      'The keeper of the weir looked down from the hill and counted | the boats that came up with the tide, of which there were more | than in any spring that he could call to mind, and he wrote it | Ormond that he kept.',
    )
    expect(paragraphs).toHaveLength(3)
  })

  it('begin at an indent, after space, and where the last line was ended before its margin', async () => {
    const indented = prose('the tower').map(
      (text, index): Placed => ({ at: [index === 0 ? 90 : 72, 100 + index * 14], text }),
    )
    const { paragraphs } = await read([
      [
        ...indented,
        ...indented.map(({ at: [x, y], text }): Placed => ({ at: [x, y + 56], text })),
        ...linesAt([72, 240], prose('the lock')),
        ...linesAt([72, 296], prose('the bank')),
      ],
    ])
    expect(paragraphs).toEqual(
      ['the tower', 'the tower', 'the lock', 'the bank'].map((where) => prose(where).join(' | ')),
    )
  })

  it('are those of the tags, where the file has good ones', async () => {
    const lines = prose('the gate').slice(0, 3)
    const tagged = (y: number, tag: string): Placed[] => linesAt([72, y], lines).map((line) => ({ ...line, tag }))
    const { paragraphs, headings } = await read([
      [{ at: [72, 60], text: 'On gates', tag: 'H1' }, ...tagged(100, 'P1'), ...tagged(142, 'P2')],
    ])
    expect(paragraphs).toEqual(['On gates', lines.join(' | '), lines.join(' | ')])
    expect(headings).toEqual(['On gates'])
  })

  it('are read twice by nobody: words set twice to look bold are once', async () => {
    const { paragraphs } = await read([
      [
        { at: [72, 100], text: 'The lamp' },
        { at: [72.4, 100], text: 'The lamp' },
        { at: [130, 100], text: 'and the lamp' },
      ],
    ])
    expect(paragraphs).toEqual(['The lamp and the lamp'])
  })
})

describe('raised and lowered signs', () => {
  it('are marks of notes, powers and indices, and endings of numbers', async () => {
    const { paragraphs } = await read([
      [
        { at: [72, 100], text: 'The council said so in its report' },
        { at: [237.5, 96], text: '1', size: 7 },
        { at: [245, 100], text: 'on the 25' },
        { at: [296, 96], text: 'th', size: 7 },
        { at: [306, 100], text: 'of May, of 10' },
        { at: [376, 95], text: '3', size: 8 },
        { at: [385, 100], text: 'tons of CO' },
        { at: [442.5, 103], text: '2', size: 7 },
        ...linesAt([72, 114], ['and of other things, as it did in the year before, and it']),
        ...linesAt([72, 128], ['said no more about it.']),
      ],
    ])
    expect(paragraphs).toEqual([
      'The council said so in its report¹ on the 25th of May, of 10³ tons of CO₂ | and of other things, as it did in the year before, and it | said no more about it.',
    ])
  })

  it('belong to notes, which come after the text and break no sentence', async () => {
    const { paragraphs } = await read([
      [
        ...linesAt([72, 640], prose('the tower').slice(0, 3)),
        { at: [411.5, 636], text: '1', size: 7 },
        { at: [72, 740], text: '1', size: 6 },
        { at: [76, 743], text: 'Papers of the weir, vol. 2, as', size: 9 },
        { at: [72, 754], text: 'they were kept at Ferris.', size: 9 },
      ],
      linesAt([72, 80], ['down in the book that he had from his father.', ...prose('the dam')]),
    ])
    expect(paragraphs).toEqual([
      'The keeper of the weir looked down from the tower and counted¹ | the boats that came up with the tide, of which there were more | than in any spring that he could call to mind, and he wrote it | down in the book that he had from his father.',
      prose('the dam').join(' | '),
      '¹ Papers of the weir, vol. 2, as | they were kept at Ferris.',
    ])
  })
})

describe('columns and tables', () => {
  const left = [
    'One boat went up the river in the',
    'morning, and it carried a load of',
    'rope for the mill of the town, and',
    'a lamp for the house by the weir.',
  ]
  const right = [
    'Another went down the river in the',
    'evening, and it carried nothing at',
    'all, since nobody had any goods to',
    'send to the towns by the sea, then.',
  ]

  it('are read column by column, also where the file goes line by line', async () => {
    const lines = left.flatMap((text, index): Placed[] => [
      { at: [72, 100 + index * 14], text, size: 10 },
      { at: [320, 100 + index * 14], text: right[index] ?? '', size: 10 },
    ])
    const title: Placed = { at: [72, 60], text: 'Of two boats that met at noon and did not stop to speak', size: 14 }
    const { paragraphs } = await read([[title, ...lines]])
    expect(paragraphs).toEqual([title.text, left.join(' | '), right.join(' | ')])
  })

  it('are read from the top where the file begins at the foot', async () => {
    const { paragraphs } = await read([
      [...linesAt([72, 300], prose('the sea')), ...linesAt([72, 100], prose('the hill'))],
    ])
    expect(paragraphs).toEqual([prose('the hill').join(' | '), prose('the sea').join(' | ')])
  })

  it('keep each row on its line, with and without tags, and no row is a heading', async () => {
    const rows = [
      ['Town', 'Boats', 'Note'],
      ['Ormond', '12', 'of them wet'],
      ['Selby', '7', 'all dry'],
    ]
    const table = (y: number, tag?: string) =>
      rows.flatMap((cells, row) =>
        cells.map(
          (text, cell): Placed => ({
            at: [72 + cell * (tag ? 44 : 110), y + row * 18],
            text,
            size: 10,
            ...(tag ? { tag: `TR${row + 1}/${tag}` } : {}),
          }),
        ),
      )
    const text = rows.map((row) => row.join('\t'))
    expect(await read([table(100)])).toMatchObject({ paragraphs: text, headings: [] })
    expect(await read([table(100, 'TD')])).toMatchObject({ paragraphs: text, headings: [] })
  })

  const grid = (rows: string[][], at = 100): Placed[] =>
    rows.flatMap((cells, row) =>
      cells.flatMap((text, cell): Placed[] =>
        text === '' ? [] : [{ at: [72 + cell * 110, at + row * 18], text, size: 10 }],
      ),
    )

  it('keep rows with empty cells in their columns', async () => {
    const rows = [
      ['Town', 'Boats', 'Note'],
      ['Ormond', '12', 'of them wet'],
      ['Selby', '', 'all dry'],
      ['North bank', '', ''],
      ['Merrow', '7', ''],
      ['All', '19', 'in spring'],
    ]
    const { paragraphs, headings } = await read([[...linesAt([72, 20], prose('the lock')), ...grid(rows)]])
    expect(paragraphs.slice(1).map((one) => one.split('\t'))).toEqual(
      rows.map((row) => row.join('\t').trimEnd().split('\t')),
    )
    expect(headings).toEqual([])
  })

  it.each([
    ['goes on from the row above', 72, 'upper town'],
    ['stands between two columns', 130, 'Between them'],
    ['goes over two columns', 72, 'The towns by the sea are not counted'],
  ])('leave a line as it is that %s', async (_, x, text) => {
    const rows = [
      ['Town', 'Boats', 'Note'],
      ['Ormond', '12', 'of them wet'],
      ['', '', ''],
      ['All', '19', 'in spring'],
    ]
    const { paragraphs } = await read([
      [...grid(rows.slice(0, 2)), { at: [x, 136], text, size: 10 }, ...grid(rows.slice(3), 154)],
    ])
    expect(paragraphs).toContain(text)
  })

  it('have captions, which are no headings, as the lines of a table of contents are none', async () => {
    const line = (y: number, text: string): Placed => ({ at: [72, y], text, font: 'F2' })
    const { headings } = await read([
      [
        line(60, 'The lamps ........ 4'),
        line(90, 'The lamps'),
        ...linesAt([72, 120], prose('the lock')),
        line(200, 'Table 3: Lamps of the towns'),
        ...linesAt([72, 230], prose('the sea')),
      ],
    ])
    expect(headings).toEqual(['The lamps'])
  })

  it('leave out nothing that is turned', async () => {
    const { paragraphs } = await read([
      [{ at: [40, 400], text: 'Along the margin', turned: 90 }, ...linesAt([72, 100], prose('the bank'))],
    ])
    expect(paragraphs).toEqual([prose('the bank').join(' | '), 'Along the margin'])
  })
})

describe('what can be seen and is not in the text', () => {
  it('is told: pages without text, fields of forms, words laid over a page', async () => {
    const place = '/Rect [72 72 200 90]'
    const { rules } = await read(
      [linesAt([72, 100], prose('the lock')), [], linesAt([72, 100], prose('the sea'))],
      [
        `<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Tomas Ried) ${place} >>`,
        `<< /Type /Annot /Subtype /FreeText /Contents (Written by hand) /DA (/F1 9 Tf) ${place} >>`,
      ],
    )
    expect(rules).toEqual(['page-without-text', 'words-over-the-page'])
  })

  it('is no finding where all is in the text', async () => {
    const { rules } = await read([linesAt([72, 100], prose('the lock'))])
    expect(rules).toEqual([])
  })
})

describe('words that nobody sees', () => {
  const hidden = 'Nobody is meant to read what stands in this line.'
  const text = linesAt([72, 100], prose('the mill'))
  const between = (set: string, after: string): Placed[] => [
    ...text,
    { at: [72, 300], text: hidden, set },
    ...linesAt([72, 400], prose('the quay')).map((one, index) => (index === 0 ? { ...one, set: after } : one)),
  ]

  it.each([
    ['set without being painted', '3 Tr', '0 Tr'],
    ['white on white', '1 1 1 rg', '0 0 0 rg'],
    ['white in grey, beside a dark box', '0 0 0.4 rg 60 300 500 40 re f 1 g', '0 g'],
  ])('are no text and are told: %s', async (_, set, after) => {
    const { paragraphs, furniture, rules } = await read([between(set, after)])
    expect(paragraphs).toEqual([prose('the mill').join(' | '), prose('the quay').join(' | ')])
    expect(furniture).toEqual([`invisible-text: ${hidden}`])
    expect(rules).toEqual(['invisible-text'])
  })

  it('are text where they lie over a picture or a filled box, or where there are no others', async () => {
    const picture = 'q 612 0 0 792 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q'
    const seen = [
      await read([between('0 0 0.4 rg 60 480 500 40 re f 1 1 1 rg', '0 0 0 rg')]),
      await read([between(`${picture} 3 Tr`, '0 Tr')]),
      await read([between('0 g', '0 g').map((one) => ({ ...one, set: '3 Tr' }))]),
    ]
    for (const { paragraphs, furniture, rules } of seen) {
      expect(paragraphs).toContain(hidden)
      expect(furniture).toEqual([])
      expect(rules).toEqual([])
    }
  })

  it('are told word for word, with their page', async () => {
    const { findings = [] } = await readPdf('weir.pdf', pdfOf([text, between('3 Tr', '0 Tr')]))
    expect(findings.map(({ message }) => message).join()).toMatch(/^10 words .*page 2: Nobody is meant to read/)
  })
})
