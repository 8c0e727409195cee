import { describe, expect, it } from 'vitest'
import { takeHeader } from '#lib/ingest/header/take-header.ts'
import { linesOf } from '#lib/ingest/read/source.ts'

/** The title, the date, and the lines that are left to the text. */
function read(source: string) {
  const lines = linesOf(source)
  const { segment, date } = takeHeader({ lines, from: 1, to: lines.length, metadata: [] }, undefined)
  return { title: segment.title.value, date: date?.value, text: segment.lines.map(({ text }) => text) }
}

describe('a first paragraph that is broken over lines', () => {
  it.each([
    [
      'in a conjunction',
      'On the kilns\n12 May 2019',
      [
        'The guild of Ferris met in the spring and the Warden and',
        'Keeper Ried agreed on the kilns. Nobody was against it.',
      ],
    ],
    [
      'twice',
      'On the kilns\n12 May 2019',
      [
        'In the hall of the guild stood the Warden of',
        'Mill Street with her two clerks from the office in',
        'Selby had asked for it.',
      ],
    ],
    [
      'after a comma',
      'On the kilns\n12 May 2019',
      ['Between the old kilns of Ferris and Ormond,', 'Selby Down has been quarried for chalk, and it is low.'],
    ],
    [
      'in Russian',
      'О печах\n12 мая 2019 года',
      ['Весной собрался совет Селби, и мэр и', 'Советник Рид договорились. Никто не спорил.'],
    ],
    [
      'in Kazakh',
      'Пештер туралы\n2019 жылғы 12 мамыр',
      ['Көктемде кеңес жиналып, әкім мен', 'Кеңесші Рид келісті. Ешкім қарсы болған жоқ.'],
    ],
    [
      'by chance, under a title and its date',
      'Song of the Kilns\n12 May 2019',
      ['Oh carry the chalk over', 'Oh carry it to the land', 'The cart is made of clover'],
    ],
  ])('is whole: %s', (_, head, paragraph) => {
    const found = read(`${head}\n\n${paragraph.join('\n')}\n\nThe kilns are lit.`)
    expect(found.text).toEqual([...paragraph, 'The kilns are lit.'])
    expect(found.date).toBe('2019-05-12')
    expect(found.title).toBe(head.split('\n')[0])
  })

  it.each([
    [
      'in an open word',
      ['When we first came here there were no kilns and', 'Selby was a farm with a well. Look at it', 'now.'],
    ],
    [
      'by chance',
      [
        'When we first came down to the chalk there were four',
        'Carters at the kilns, and they asked us where we',
        'went. We said nothing.',
      ],
    ],
  ])('is no title where nothing is above it: broken %s', (_, paragraph) => {
    expect(read(`${paragraph.join('\n')}\n\nThe kilns are lit.`).text).toEqual([...paragraph, 'The kilns are lit.'])
  })
})

describe('a text under a title and its date', () => {
  it('may begin with a sentence in quotation marks', () => {
    expect(read('On the kilns\n12 May 2019\n\n“A lit kiln warms the town.”\n\nMy mother said so.').text).toEqual([
      '“A lit kiln warms the town.”',
      'My mother said so.',
    ])
  })

  it.each([
    ['Речь Анны Верелл\n12 мая 2019 года', ['Ормонду нужен хлеб', 'Селби нужна соль', 'А мне и то и другое.']],
    ['On the kilns\n12 May 2019', ['Chalk! Chalk! Chalk!', 'That is what they cried.']],
    ['Speech by Ana Verell\n12 May 2019', ['"Open the kilns!"', 'They shouted it.']],
  ])('may begin with a few words: %s', (head, text) => {
    expect(read(`${head}\n\n${text.join('\n\n')}`).text).toEqual(text)
  })

  it('may begin with the words before a list', () => {
    const text = ['We shall:', '(a) light the kilns;', '(b) pay for it.']
    expect(read(`On the kilns\n12 May 2019\n\n${text.join('\n\n')}`).text).toEqual(text)
  })
})

describe('a title', () => {
  it.each([
    ['On the lighting of the\nKilns of Ferris\n\nThe kilns are lit.', 'On the lighting of the Kilns of Ferris'],
    ['What we stand for\nThe kilns are lit.', 'What we stand for'],
    ['What we stand for\n12 May 2019\n\nThe kilns are lit.', 'What we stand for'],
    ['Пештер туралы\n2019 жылғы 12 мамыр\n\nПештер жанды.', 'Пештер туралы'],
    ['О печах\nс 3 по 5 июня 2017 года\n\nПечи горят.', 'О печах'],
    ['The kilns\nAna Verell\nCustom House, Ormond\n3 June 2017\n\nThe kilns are lit.', 'The kilns'],
    ['THE KILNS\n\nDelivered by Ana Verell\n\nOrmond, 3 June 2017\n\nThe kilns are lit.', 'THE KILNS'],
  ])('is its own words: %j', (source, title) => {
    expect(read(source).title).toBe(title)
  })
})

describe('a short paragraph under a title and its date', () => {
  it.each([
    ['The Kilns\n\n12 May 2019', ['Chalk.', 'Lime.']],
    ['The Kilns\n\n12 May 2019', ['Chalk', 'And lime']],
    ['The Kilns\n\n12 May 2019', ['At last']],
    ['The Kilns\n\n12 May 2019', ['Why?', 'Who asks?']],
    ['The Kilns\n\n12 May 2019', ['“We lit them.”']],
    ['Speech by Ana Verell\n\n12 May 2019', ['Four cold winters']],
    ['The Kilns\n\nDate: 12 May 2019\nVenue: Selby Hall', ['Four cold winters']],
    ['Печи\n\n12 мая 2019 года', ['Мел', 'И известь']],
    ['Пештер\n\n2019 жылғы 12 мамыр', ['Төрт қыс']],
    ['Печі\n\n12 травня 2019 року', ['Крейда', 'І вапно']],
    ['石灰窑\n\n2019年5月12日', ['四个冬天']],
    ['الأفران\n\n12 مايو 2019', ['شكرا', 'شكرا لكم']],
  ])('is text where nothing shows that it is of the head: %j, %j', (head, paragraphs) => {
    const found = read(`${head}\n\n${paragraphs.join('\n\n')}\n\nWe lit the kilns in spring, and nobody thanked us.`)
    expect(found.text.slice(0, -1)).toEqual(paragraphs)
    expect(found.date).toBe('2019-05-12')
    expect(found.title).toBe(head.split('\n')[0])
  })

  it.each([
    'Ana Verell',
    'Keeper of the Kilns',
    'Selby Hall, Ferris',
    'Opening of the kilns',
    'Concerning the kilns',
    'THE KILNS OF FERRIS',
    '(Second reading)',
  ])('is of the head where its words or its setting show it: %s', (line) => {
    const found = read(
      `Speech by Osk Brandt\n\n12 May 2019\n\n${line}\n\nWe lit the kilns in spring, and nobody thanked us.`,
    )
    expect(found.text).toEqual(['We lit the kilns in spring, and nobody thanked us.'])
  })
})
