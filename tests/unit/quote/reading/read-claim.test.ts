import { describe, expect, it } from 'vitest'
import { readClaim } from '#lib/quote/reading/read-claim.ts'

const known = [{ name: 'Ana Verell', forms: ['Verell, Ana'] }, { name: 'Ivo Sandor' }]
const speaker = (text: string, side: 'before' | 'after' = 'after') => readClaim([{ text, side }], known).speaker

describe('who is said to have said something', () => {
  it.each([
    ['after', ' — Ana Verell, 1862', 'Ana Verell'],
    ['after', ', said Ivo Sandor to the council.', 'Ivo Sandor'],
    ['before', 'As Ana Verell once said, ', 'Ana Verell'],
    ['before', 'Ana Verell told Ivo Sandor: ', 'Ana Verell'],
    ['after', ' — Dora Quill', 'Dora Quill'],
    ['after', ', as was written in Selby.', undefined],
    ['before', 'He said: ', undefined],
    ['before', 'In Tomas Ennis’ words: ', 'Tomas Ennis'],
    ['before', 'In Tomas Ennis they trust: ', undefined],
    ['before', 'Tomas Ennis: ', 'Tomas Ennis'],
    ['before', 'Tomas Ennis (1862): ', 'Tomas Ennis'],
    ['before', 'according to Tomas Ennis, ', 'Tomas Ennis'],
    ['before', 'in the words of Ana Verell, ', 'Ana Verell'],
    ['before', 'near Tomas Ennis it is written: ', undefined],
    ['after', ' (Tomas Ennis, 1862)', 'Tomas Ennis'],
    ['after', ' said Tomas Ennis', 'Tomas Ennis'],
    ['after', ', as Tomas Ennis, the old miller, once wrote', 'Tomas Ennis'],
    ['after', ' told Ana Verell and Ivo Sandor', undefined],
    ['after', ' — Tomas Ennis Town Council', undefined],
    ['after', ' — Selby Times', undefined],
    ['before', 'Then Ana Verell said: ', 'Ana Verell'],
    ['before', 'The harbour was closed. As noted Tomas Ennis in 1962, ', 'Tomas Ennis'],
    ['before', 'Как отметил Глеб Зотов 2 июня 2008 года, ', 'Глеб Зотов'],
    ['before', 'Как подчеркнула Дарья Мухина в 2010 году, ', 'Дарья Мухина'],
    ['before', 'Глеб Зотов 2020 жылы былай деді: ', 'Глеб Зотов'],
    ['before', 'Бауыржан Тілеуовтің айтуынша, ', 'Бауыржан Тілеуовтің'],
    ['before', 'Тілеуов атап өтті: ', 'Тілеуов'],
    ['before', 'Президент Тілеуов өз сөзінде 2010 жылы: ', 'Тілеуов'],
    ['before', 'Порт закрыт. Глеб Зотов ушёл: ', undefined],
    ['before', 'Suddenly Ana Verell said: ', 'Ana Verell'],
    ['before', 'Yesterday Tomas Ennis said: ', 'Tomas Ennis'],
    ['before', 'Tomas Ennis and Dora Quill met. ', undefined],
    ['after', ' — words attributed to Tomas Ennis', 'Tomas Ennis'],
    ['after', ', per Tomas Ennis', 'Tomas Ennis'],
    ['before', 'in the words of the  Tomas Ennis, ', 'Tomas Ennis'],
    ['after', ', according to  Tomas Ennis', 'Tomas Ennis'],
    ['after', ', Tomas Ennis later said in 1862', 'Tomas Ennis'],
    ['after', ', Tomas Ennis told the council', 'Tomas Ennis'],
    ['after', ', said the miller Tomas Ennis', undefined],
    ['before', 'Tomas Ennis sold oats. ', undefined],
    ['before', 'Dora Quill warned Ivo Sandor: ', 'Dora Quill'],
    ['before', 'He warned Ivo Sandor: ', 'Ivo Sandor'],
    ['before', 'They went with Tomas Ennis. He said: ', undefined],
    ['before', 'about Ana Verell it is said: ', undefined],
    ['after', '\nTomas Ennis', 'Tomas Ennis'],
    ['after', ' [Tomas Ennis]', 'Tomas Ennis'],
    ['after', ' ~Tomas Ennis', 'Tomas Ennis'],
    ['after', ' Tomas Ennis', 'Tomas Ennis'],
    ['after', ' and so wrote nobody but Tomas Ennis', undefined],
    ['after', ' — A Long Name Of Many Words', undefined],
    ['after', ' — The Press', undefined],
    ['before', 'По словам Аны Верелл, ', 'Аны Верелл'],
    ['before', 'Ana Verell and Ivo Sandor met. ', undefined],
  ] as const)('%s the words: %s', (side, text, name) => {
    expect(speaker(text, side)).toBe(name)
  })
})

describe('of several who are named', () => {
  it('is whoever is beside a verb, before whoever is known', () => {
    expect(speaker(', said Dora Quill to Ana Verell')).toBe('Dora Quill')
    expect(speaker(' — Dora Quill, for Ana Verell')).toBe('Dora Quill')
  })

  it('is who stands next to the words, before who is named elsewhere', () => {
    const beside = [
      { text: 'Ivo Sandor (1862): ', side: 'before' as const },
      { text: ' — Ana Verell', side: 'after' as const },
    ]
    expect(readClaim(beside, known).speaker).toBe('Ana Verell')
  })

  it('is who is between two pieces of the words, before who is before them', () => {
    const beside = [
      { text: 'Ivo Sandor (1862): ', side: 'before' as const },
      { text: ' (Ana Verell) ', side: 'between' as const },
    ]
    expect(readClaim(beside, known).speaker).toBe('Ana Verell')
    expect(readClaim(beside.toReversed(), known).speaker).toBe('Ana Verell')
    const last = [...beside, { text: ' — Osk Brandt', side: 'after' as const }]
    expect(readClaim(last, [...known, { name: 'Osk Brandt' }]).speaker).toBe('Osk Brandt')
  })

  it('is the author of a citation where he is known and stands first', () => {
    const cited = (text: string) => readClaim([{ text, side: 'citation' }], known).speaker
    expect(cited('Verell, Ana. On the weir. https://example.org/1')).toBe('Verell, Ana')
    expect(cited('Quill, Dora. On the weir. https://example.org/1')).toBeUndefined()
    expect(cited('On the weir of Selby. By Ana Verell. https://example.org/1')).toBeUndefined()
  })

  it('is nobody unknown where a link leads to a paragraph: what is there is a title', () => {
    const link = 'https://example.org/documents/1/#p-2345678'
    expect(readClaim([{ text: `— Dora Quill, ${link}`, side: 'after' }], known).speaker).toBeUndefined()
    expect(readClaim([{ text: `— Ana Verell, ${link}`, side: 'after' }], known).speaker).toBe('Ana Verell')
  })
})

describe('the date that is claimed', () => {
  const date = (text: string, side: 'after' | 'citation' = 'after') => readClaim([{ text, side }], known).date?.given

  it('is the first, or a more exact one that lies within it', () => {
    expect(date('— Ana Verell (1862), 4 March 1862')).toBe('4 March 1862')
    expect(date('— Ana Verell (1862), March 1862')).toBe('March 1862')
    expect(date('— Ana Verell (1862), March 1862, 4 March 1862')).toBe('4 March 1862')
    expect(date('— Ana Verell (1862), 4 March 1863')).toBe('1862')
    expect(date('— Ana Verell, 4 March 1862, of 1862')).toBe('4 March 1862')
  })

  it('is what is beside the words, before that of a citation', () => {
    const beside = [
      { text: 'Printed 1901. https://example.org/1', side: 'citation' as const },
      { text: 'In 1862: ', side: 'before' as const },
    ]
    expect(readClaim(beside, known).date?.given).toBe('1862')
  })

  it('may be any of a citation that leads to a paragraph', () => {
    const link = 'https://example.org/documents/1/#h-2345678'
    const { citedDates, paragraph } = readClaim([{ text: `1862, printed 1901. ${link}`, side: 'citation' }], known)
    expect(citedDates?.map(({ given }) => given)).toEqual(['1862', '1901'])
    expect(paragraph).toBe('h-2345678')
    expect(readClaim([{ text: '1862, printed 1901', side: 'after' }], known).citedDates).toBeUndefined()
    expect(readClaim([{ text: link, side: 'citation' }], known).citedDates).toBeUndefined()
  })
})

describe('what else is claimed', () => {
  it('is the day', () => {
    expect(readClaim([{ text: '— Ana Verell, 4 March 1862', side: 'after' }], known).date?.given).toBe('4 March 1862')
  })

  it('is the paragraph that a link leads to', () => {
    const text = 'https://example.org/documents/1/#p-2345678'
    expect(readClaim([{ text, side: 'citation' }], known).paragraph).toBe('p-2345678')
  })

  it('is nothing where nothing is beside the words', () => {
    expect(readClaim([], known)).toEqual({})
  })
})
