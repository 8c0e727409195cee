import { describe, expect, test } from 'vitest'
import { linesOf } from '#lib/ingest/read/source.ts'
import { segmentText } from '#lib/ingest/segment/segment-text.ts'

/** The blocks of a text, each as one line: its sort, then its words. */
function blocks(text: string): string[] {
  return segmentText(text, linesOf(text), 'en').drafts.map((draft) => {
    if (draft.type === 'divider') return '***'
    if (draft.type === 'heading') return `${'#'.repeat(draft.level)} ${draft.text}`
    const marker = {
      plain: '',
      bullet: '• ',
      numbered: `${draft.number}. `,
      quotation: '> ',
      row: '| ',
      caption: '^ ',
    }[draft.form]
    return `${marker}${draft.text}${draft.ourBreak ? ' [our break]' : ''}`
  })
}

describe('headings', () => {
  test('are alone, are short and end in no stop', () => {
    expect(blocks('The weir\n\nIt held.\n\nHe said:\n\nDear neighbours!\n\nIt holds.')).toEqual([
      '## The weir',
      'It held.',
      'He said:',
      'Dear neighbours!',
      'It holds.',
    ])
  })
  test('are none in a cell of a dataset, which marks none', () => {
    const text = 'The weir\n\nIt held.\n\nThank you\n\nIt holds.'
    const { drafts } = segmentText(text, linesOf(text), 'en', 'no headings')
    expect(drafts.map(({ type }) => type)).toEqual(Array(4).fill('paragraph'))
  })
  test('are none where no text is under them', () => {
    expect(blocks('It held.\n\nThank you')).toEqual(['It held.', 'Thank you'])
  })
  test('may be numbered by ordinals, and then may end in a stop', () => {
    expect(
      blocks('SECOND. Mending the bridge.\n\nFirst of all, we mend it.\n\nThird. Oak, not iron\n\nIt is oak.'),
    ).toEqual(['## SECOND. Mending the bridge.', 'First of all, we mend it.', '## Third. Oak, not iron', 'It is oak.'])
  })
  const topical = 'On Wells\n\nOne.\n\nOn Roads\n\nTwo.\n\nOn Lamps\n\nThree.\n\n'
  test('that run into their paragraph are found where the others begin alike', () => {
    expect(blocks(`${topical}On help for the lower streets At my request the granary was opened.`).slice(6)).toEqual([
      '## On help for the lower streets',
      'At my request the granary was opened.',
    ])
  })
  test('are not made of a sentence that only begins like them', () => {
    const sentence = 'On the third day the water fell, and At was the name of the ferry.'
    expect(blocks(topical + sentence).slice(6)).toEqual([sentence])
  })
  test('that name no topic are parts of the one above', () => {
    expect(blocks(`${topical}Measuring and Teaching\n\nFour.`).slice(6)).toEqual([
      '### Measuring and Teaching',
      'Four.',
    ])
  })
})

describe('short lines', () => {
  test('are no headings where nothing else is in the text', () => {
    expect(blocks('1. Light the kilns\n\n2. Sell the cart\n\n3. Buy a horse')).toEqual([
      '1. Light the kilns',
      '2. Sell the cart',
      '3. Buy a horse',
    ])
  })

  test('are no headings under the last text: who signed it, and where', () => {
    expect(blocks('The kilns\n\nThey were lit today.\n\nAna Verell\n\nSelby')).toEqual([
      '## The kilns',
      'They were lit today.',
      'Ana Verell',
      'Selby',
    ])
  })

  test('are no headings where the next line goes on with their words', () => {
    expect(blocks('We met them at the\nCustom House.\n\nThe kilns of Selby\nare lit.\n\nIt held.')).toEqual([
      'We met them at the',
      'Custom House.',
      'The kilns of Selby',
      'are lit.',
      'It held.',
    ])
  })

  test('are joined where a longer one ends in a word that no line can end with', () => {
    expect(blocks('Last night, when the wind fell and the\nCarters had gone, we lit the kilns.\n\nIt held.')).toEqual([
      'Last night, when the wind fell and the Carters had gone, we lit the kilns.',
      'It held.',
    ])
  })
})

describe('a line that lost its breaks', () => {
  test('is taken apart where spaces are missing, the breaks marked as ours', () => {
    expect(blocks('The ferry was opened by W.Ruben and Ch.Omond.It floats!Nobody drowned.')).toEqual([
      'The ferry was opened by W.Ruben and Ch.Omond.',
      'It floats! [our break]',
      'Nobody drowned. [our break]',
    ])
  })
  test('with one slip keeps its paragraph and gets its space back', () => {
    expect(blocks('The ferry was opened.It floats, and that is all.')).toEqual([
      'The ferry was opened. It floats, and that is all.',
    ])
  })
  test('gives lists and the headings between them', () => {
    expect(blocks('The rules say:• greet;• count aloud.Conduct AshoreThe river has ears.')).toEqual([
      'The rules say:',
      '• greet;',
      '• count aloud.',
      '## Conduct Ashore',
      'The river has ears.',
    ])
  })
  test('gives steps with keycap figures their numbers', () => {
    expect(blocks('Three stages:1️⃣ Folding2️⃣ Sailing3️⃣ Telling')).toEqual([
      'Three stages:',
      '1. Folding',
      '2. Sailing',
      '3. Telling',
    ])
  })
  test('leaves names alone that have a capital inside', () => {
    const sound = 'The eFerry app and WhatsApp show the timetable of the QuayLine at gov.example in version 3.5 of it.'
    expect(blocks(sound)).toEqual([sound])
  })
  test('closes a straight quotation mark where it closes', () => {
    expect(blocks('It was late."We waited," said Ana."They came," said Ivo.So it went.')).toEqual([
      'It was late.',
      '"We waited," said Ana. [our break]',
      '"They came," said Ivo. [our break]',
      'So it went. [our break]',
    ])
  })
})

describe('lines of a list', () => {
  test('are list items', () => {
    expect(blocks('She said:\n\n  • one thing\n  • another\n\nThat was all.')).toEqual([
      'She said:',
      '• one thing',
      '• another',
      'That was all.',
    ])
  })
  test('may begin with hyphens, where several do', () => {
    expect(blocks('Three piers:\n- the north pier,\n- the south pier.\n\nThat was all.')).toEqual([
      'Three piers:',
      '• the north pier,',
      '• the south pier.',
      'That was all.',
    ])
    expect(blocks('He paused.\n\n- and went on.\n\nThat was all.')).toEqual([
      'He paused.',
      '- and went on.',
      'That was all.',
    ])
  })
})

describe('dividers', () => {
  test('are kept as such', () => {
    expect(blocks('One.\n\n*  *  *\n\nTwo.')).toEqual(['One.', '***', 'Two.'])
  })
})

describe('a long wall', () => {
  const sentence = 'The count of the ferry was kept for thirty years in chalk on the inside of a door. '
  const counts = (text: string) => blocks(text).map((block) => block.split(' ').length)
  test('is broken into paragraphs of readable length at the ends of sentences', () => {
    const wall = blocks(sentence.repeat(40).trim())
    expect(wall.length).toBeGreaterThan(3)
    for (const block of wall) expect(block.replace(' [our break]', '')).toMatch(/^The count.*door\.$/)
    for (const count of counts(sentence.repeat(40).trim())) expect(count).toBeLessThanOrEqual(182)
    expect(wall.map((block) => block.endsWith('[our break]'))).toEqual(wall.map((_, index) => index > 0))
  })
  test('is broken where the thought turns', () => {
    const text = `${sentence.repeat(5)}However, the door was sold. ${sentence.repeat(8)}`.trim()
    expect(blocks(text)[1]).toMatch(/^However, the door was sold\./)
  })
  test('is never broken inside a quotation', () => {
    const quoted =
      `${sentence.repeat(3)}She read: “${sentence.repeat(11).trim()}” It was long. ${sentence.repeat(4)}`.trim()
    const whole = blocks(quoted).find((block) => block.includes('“'))
    expect(whole).toContain('”')
  })
  test('of 150 words stays whole', () => {
    expect(blocks(sentence.repeat(8).trim())).toHaveLength(1)
  })
})

describe('lines broken at the width of a page', () => {
  const wrapped = [
    'When the level at the upper weir fell for the third summer in a',
    'row, we counted what was left, and the count was short, for of the',
    'wells in use only some were above the mark that was cut in stone',
    'by those who came before us.',
    '',
    'So the rule is plain, and it is this: no new licence will be given',
    'above the weir before the old ones have been measured, and every',
    'measurement will be published within ten days of its making, with',
    'the name of the one who took it.',
  ].join('\n')
  test('are joined into paragraphs', () => {
    const joined = blocks(wrapped)
    expect(joined).toHaveLength(2)
    expect(joined[0]).toMatch(/^When the level .* third summer in a row, .* before us\.$/)
  })
})
