import { describe, expect, test } from 'vitest'
import { linesOf } from '#lib/ingest/read/source.ts'
import { segmentText } from '#lib/ingest/segment/segment-text.ts'

function paragraphs(text: string): string[] {
  return segmentText(text, linesOf(text)).drafts.map((draft) => draft.text)
}

const one = [
  'The weir was built by the keepers of Selby in the year of the great',
  'ice, when nobody could cross the river and the ferry lay on the bank,',
  'and it has held since then.',
]
const two = [
  'It was mended twice, once with oak and once with iron, and each time',
  'the towns paid half of it, as they had promised to the keepers when',
  'the first stone of it was laid at Ferris.',
]
const whole = [one.join(' '), two.join(' ')]

describe('a first line that is set in begins a paragraph', () => {
  test.each([
    ['two spaces', '  '],
    ['four spaces', '    '],
    ['a tab', '\t'],
    ['no-break spaces', '\u00A0\u00A0\u00A0'],
    ['an em space', '\u2003'],
  ])('by %s', (_, space) => {
    const text = [one, two].map((lines) => space + lines.join('\n')).join('\n')
    expect(paragraphs(text)).toEqual(whole)
  })
  test('also in a short text', () => {
    expect(paragraphs(`   ${one.slice(1).join('\n')}\n   ${two.slice(1).join('\n')}`)).toEqual([
      one.slice(1).join(' '),
      two.slice(1).join(' '),
    ])
  })
  test('or all lines but the first are set in', () => {
    expect(paragraphs([one, two].map((lines) => lines.join('\n    ')).join('\n'))).toEqual(whole)
  })
  test('in Russian', () => {
    const [first, second] = [
      [
        'Плотину построили смотрители Селби в год большого льда, когда никто',
        'не мог перейти реку, и с тех пор она стоит.',
      ],
      ['Её чинили дважды, один раз дубом и один раз железом, и каждый раз', 'города платили половину.'],
    ]
    expect(paragraphs([first, second].map((lines) => `    ${lines?.join('\n')}`).join('\n'))).toEqual([
      first?.join(' '),
      second?.join(' '),
    ])
  })
  test('in Chinese, whose lines are joined without a space', () => {
    const text =
      '\u3000\u3000女士们先生们，这座堤坝是由塞尔比的守护者在大冰之年修建的，当时没有\n人能过河，渡船停在岸边。\n\u3000\u3000它修过两次，一次用橡木，一次用铁，每次各镇都付了一半的费用，正如他\n们所承诺的那样。'
    expect(paragraphs(text)).toEqual([
      '女士们先生们，这座堤坝是由塞尔比的守护者在大冰之年修建的，当时没有人能过河，渡船停在岸边。',
      '它修过两次，一次用橡木，一次用铁，每次各镇都付了一半的费用，正如他们所承诺的那样。',
    ])
  })
})

describe('a text broken at the width of a page', () => {
  test('is joined, however short', () => {
    expect(paragraphs(one.slice(1).join('\n'))).toEqual([one.slice(1).join(' ')])
    expect(paragraphs(`${one.join('\n')}\n\n${two.join('\n')}`)).toEqual(whole)
  })
  test('but verses, addresses and lists stay lines', () => {
    const verses = [
      'The river rises in the night and falls',
      'Before the keepers come to count the boats',
      'And nobody who sleeps behind the walls',
      'Has ever heard how quietly it floats',
    ]
    expect(paragraphs(verses.join('\n'))).toEqual(verses)
    const small = [
      'o lamp that burned above the quay when all the rest were out,',
      'and showed the keepers of the weir the turning of the trout,',
      'we lit thee in the winter; now the winter is no more,',
      'and nobody remembers what the lamp was burning for.',
    ]
    expect(paragraphs(small.join('\n'))).toEqual(small)
    const couplet = [
      'The keeper goes, the keeper comes, the lamp is in his hand,',
      'And so it was in Selby then, and so in all the land.',
    ]
    expect(paragraphs([...verses, '', ...couplet].join('\n'))).toEqual([...verses, ...couplet])
    const address = ['Board of the River Towns', '12 Weir Street', 'Ormond']
    expect(paragraphs(address.join('\n'))).toEqual(address)
  })
  test('is joined where lines begin with capitals by chance', () => {
    const lines = [
      'The keepers of the weir met in the hall of the towns with',
      'Councillor Sandor, who had written to them. They heard of',
      'Ormond and its lamp, and then of the quay, which the town',
      'Board had promised to mend. Nobody was against it.',
    ]
    expect(paragraphs(lines.join('\n'))).toEqual([lines.join(' ')])
  })
  test('keeps apart who speaks, what is numbered, and notes at the foot', () => {
    const text = `${one.join('\n')}\nQ: Will it hold?\nTHE KEEPER: It will.\n${two.join('\n')}\n* The author keeps the weir.`
    expect(paragraphs(text)).toEqual([
      whole[0],
      'Q: Will it hold?',
      'THE KEEPER: It will.',
      whole[1],
      '* The author keeps the weir.',
    ])
  })
})

describe('a hyphen at the end of a line', () => {
  const joined = (before: string, after: string, more = '') =>
    paragraphs(`The keepers of the weir at Selby have often spoken of the ${before}\n${after} of the towns. ${more}`)[0]
      ?.replace(/^.*spoken of the /, '')
      .replace(/ of the towns.*$/, '')
  test.each([
    ['har-', 'bour', 'harbour'],
    ['steam-', 'ers', 'steamers'],
    ['harb\u00AD', 'our', 'harbour'],
    ['harb\u00AC', 'our', 'harbour'],
    ['grand\u2010', 'parents', 'grandparents'],
    ['при-', 'чалах', 'причалах'],
    ['кеме-', 'лер', 'кемелер'],
    ['under-', 'standing', 'understanding'],
    ['HAR-', 'BOUR', 'HARBOUR'],
  ])('that cuts a word is left out: %s %s', (before, after, word) => {
    expect(joined(before, after)).toBe(word)
  })
  test.each([
    ['self-', 'government', 'self-government'],
    ['well-', 'known', 'well-known'],
    ['north-', 'west', 'north-west'],
    ['Semey-', 'Almaty', 'Semey-Almaty'],
    ['1990-', '1995', '1990-1995'],
    ['1990–', '1995', '1990–1995'],
    ['vice-', 'president', 'vice-president'],
    ['long-', 'term', 'long-term'],
    ['state-of-the-', 'art', 'state-of-the-art'],
    ['вице-', 'премьера', 'вице-премьера'],
    ['социально-', 'экономических', 'социально-экономических'],
    ['кто-', 'то', 'кто-то'],
    ['әлеуметтік-', 'экономикалық', 'әлеуметтік-экономикалық'],
    ['pre-', 'and post-war', 'pre- and post-war'],
  ])('that is the word’s own stays: %s %s', (before, after, word) => {
    expect(joined(before, after)).toBe(word)
  })
  test('is judged by the same word elsewhere in the text', () => {
    expect(joined('river-', 'side', 'The river-side is wet.')).toBe('river-side')
    expect(joined('river-', 'side', 'The riverside is wet.')).toBe('riverside')
  })
  test('is kept in a long text that cuts no words', () => {
    const lines = Array.from(
      { length: 60 },
      (_, index) => `The keepers of the weir counted the boats of day ${index} and they wrote`,
    )
    const text = [...lines, 'of the harbour-', 'lights of Ferris, which are old.'].join('\n')
    expect(paragraphs(text).join(' ')).toContain('the harbour-lights of')
  })
  test('is entered as left out, and said where a word may have had it', () => {
    const text =
      'The keepers of the weir at Selby often speak of the river-\nside of the towns, which has a river on its side and is wet.'
    const { drafts, markers, unsureHyphens } = segmentText(text, linesOf(text))
    expect(drafts[0]?.text).toContain('the riverside of')
    expect(markers.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([['line-end-hyphen', '-']])
    expect(unsureHyphens).toEqual([{ line: 1, before: 'river', after: 'side' }])
  })
})
