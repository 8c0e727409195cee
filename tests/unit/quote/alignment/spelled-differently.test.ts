import { describe, expect, it } from 'vitest'
import { compareQuotation } from '#lib/quote/alignment/compare-quotation.ts'

/** What newspapers do with figures, dates and ends of sentences: specifies `compareQuotation` and the readers beside it. */
const verdictOf = (quotation: string, text: string, language?: string) => {
  const { verdict, differences } = compareQuotation(quotation, text, language)
  return [verdict, ...differences.map(({ alters, kind }) => alters ?? kind)].join(' ')
}

describe('figures as newspapers write them', () => {
  const text =
    'Six towns lost more than $1.5 trillion in the flood. Twenty million ferrymen lost their oars, and the warden earns 320 times what an oarsman does. One thousand dollars lent to a mill returns $40,000.'
  it.each([
    ['tn', 'Six towns lost more than $1.5tn in the flood', 'exact'],
    ['m', '20m ferrymen lost their oars', 'near spelling'],
    ['x', 'the warden earns 320x what an oarsman does', 'exact'],
    ['k', '$1k lent to a mill returns $40k', 'near spelling spelling'],
    ['another scale', 'Six towns lost more than $1.5bn in the flood', 'altered figure'],
    ['another figure', '30m ferrymen lost their oars', 'altered figure'],
  ])('%s', (_, quotation, verdict) => expect(verdictOf(quotation, text)).toBe(verdict))

  it('reads the words for a figure at the beginning', () =>
    expect(
      verdictOf('Six hundred and fifty mills were sold to the town', 'In May 650 mills were sold to the town.'),
    ).toBe('near spelling'))
})

describe('days as newspapers write them', () => {
  const text = 'On July 12th the ferrymen of Selby kept their hundredth feast by the old weir.'
  it.each([
    ['On 12 July the ferrymen of Selby kept their 100th feast', 'near spelling spelling'],
    ['On the twelfth of July the ferrymen of Selby kept their hundredth feast', 'near spelling'],
    ['On Jul. 12 the ferrymen of Selby kept their hundredth feast', 'near spelling spelling'],
    ['On July 12th the ferrymen of Selby kept their hundredth feast', 'exact'],
  ])('%s', (quotation, verdict) => expect(verdictOf(quotation, text)).toBe(verdict))

  it.each([
    'On 13 July the ferrymen of Selby kept their hundredth feast',
    'On 12 June the ferrymen of Selby kept their hundredth feast',
  ])('%s', (quotation) => expect(verdictOf(quotation, text)).toMatch(/^altered .*date/))

  it('knows a short month', () =>
    expect(
      verdictOf(
        'for the month of Dec. the toll was low again',
        'And for the month of December the toll was low again.',
      ),
    ).toBe('near spelling'))

  it.each([
    ['ru', 'Двенадцатого июля паром уходит на другой берег', '12 июля паром уходит на другой берег.'],
    ['ru', '12-го июля паром уходит на другой берег', '12 июля паром уходит на другой берег.'],
    ['kk', 'Тоғызыншы маусымда паром екінші жағаға кетеді', '9 маусымда паром екінші жағаға кетеді.'],
  ])('%s: %s', (language, quotation, text) => expect(verdictOf(quotation, text, language)).toMatch(/^(?:near|exact)/))
})

describe('denials beside the quotation', () => {
  it('sees the Kazakh one that was cut off behind the verb', () => {
    const text = 'Ешкім де көпірде ұйықтауға тиіс емес. Бәрі біледі.'
    expect(verdictOf('Ешкім де көпірде ұйықтауға тиіс', text, 'kk')).toBe('altered negation')
    expect(verdictOf('Ешкім де көпірде ұйықтауға тиіс емес', text, 'kk')).toBe('exact')
  })

  it('sees the one before words that are made a sentence of their own', () => {
    const text = 'I said then that not all ferrymen of Selby pay their dues in spring.'
    expect(verdictOf('All ferrymen of Selby pay their dues in spring', text)).toBe('altered negation')
    expect(verdictOf('all ferrymen of Selby pay their dues in spring', text)).toBe('exact')
  })
})

describe('words of the quoter', () => {
  const text =
    'By 2035, eight of our bridges will stand in the open water. We look for peace in our time, and for bread.'
  it('tells a telling word that was put in', () =>
    expect(verdictOf('eight of our wooden bridges will stand in the open water', text)).toBe('altered word'))
  it('tells a word of time that was put for a verb', () =>
    expect(
      verdictOf(
        'В 2007 году мельник Трубецкой следующий, что паром никогда не тонет',
        'В 2007 году мельник Трубецкой сказал, что паром никогда не тонет.',
        'ru',
      ),
    ).toBe('altered word'))
  it('knows what was put at the other end of its sentence', () =>
    expect(verdictOf('eight of our bridges will stand in the open water by 2035', text)).toBe('near moved'))
  it('does not take it from another sentence', () =>
    expect(verdictOf('We look for peace in our time, by 2035', text)).not.toMatch(/^near/))
  it('reads no word in what says that it is so', () =>
    expect(verdictOf('will stand [sic] in the open (sic!) water', text)).toBe('exact'))
})
