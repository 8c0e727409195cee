import { describe, expect, it } from 'vitest'
import { compareQuotation } from '#lib/quote/compare.ts'

const text =
  'Last year the council of Selby opened 42 new wells. “We will not raise the dues of the ferrymen,” I said in March, and we have kept our word: since 1998 the toll has fallen by 5.5 percent, to 20 million crowns. The people of Ormond know it.'

const verdictOf = (quotation: string, of = text, language?: string) => {
  const { verdict, differences } = compareQuotation(quotation, of, language)
  return [verdict, ...differences.map(({ alters, kind }) => alters ?? kind)].join(' ')
}
const differencesOf = (quotation: string) =>
  compareQuotation(quotation, text).differences.map(({ said, quoted }) => [said, quoted])

describe('what makes no difference', () => {
  it.each([
    ['the words as they are', 'We will not raise the dues of the ferrymen'],
    ['case and quotation marks', '«we will NOT raise the dues of the ferrymen», I said'],
    ['spaces and dashes', 'the  council\nof Selby — opened 42 new wells'],
    ['ellipses at the ends', '… we have kept our word ...'],
    ['words divided otherwise', 'Last year the coun-\ncil of Selby'],
    ['a percent sign', 'the toll has fallen by 5.5%, to 20 million crowns'],
    ['letters in brackets', '[W]e have kept our word'],
  ])('%s', (_, quotation) => expect(verdictOf(quotation)).toBe('exact'))

  it('ё or е', () => expect(verdictOf('мы всё еще ждем', 'Сегодня мы все ещё ждём ответа.')).toBe('exact'))

  it('what a transcriber noted of the room', () =>
    expect(verdictOf('Thank you all. We begin', 'Thank you all. (Applause.) We begin today.')).toBe('exact'))

  it('says where it stands', () => {
    const { start, end } = compareQuotation('kept OUR word', text)
    expect(text.slice(start, end)).toBe('kept our word')
  })
})

describe('near', () => {
  it.each([
    ['a missing word', 'the council opened 42 new wells', 'near missing'],
    ['a word too many', 'the good council of Selby opened 42 new wells', 'near added'],
    ['another word', 'we will not raise the fees of the ferrymen', 'near replaced'],
    ['a slip', 'we will not rase the dues of the ferrymen', 'near spelling'],
    ['two words that changed places', 'we will raise not the dues of the ferrymen', 'near moved'],
    ['an ellipsis for what was left out', 'the council … opened 42 new wells', 'near ellipsis'],
    ['a contraction', 'We won’t raise the dues of the ferrymen', 'near spelling'],
    ['a figure in words', 'opened forty-two new wells', 'near spelling'],
  ])('%s', (_, quotation, verdict) => expect(verdictOf(quotation)).toBe(verdict))

  it('gives the words on both sides', () => {
    expect(differencesOf('we will not raise the fees of ferrymen')).toEqual([
      ['dues', 'fees'],
      ['the', ''],
    ])
  })
})

describe('altered', () => {
  it.each([
    ['another figure', 'opened 43 new wells in the council', 'opened 42 new wells in the council', 'altered figure'],
    ['another figure in words', 'opened forty-three new wells', text, 'altered figure'],
    ['a figure a thousand times less', 'has fallen by 5.5 percent, to 20 thousand crowns', text, 'altered figure'],
    ['half of a figure left out', 'has fallen by 5.5 percent, to million crowns', text, 'altered figure'],
    ['another unit', 'the toll has fallen by 5.5 crowns', 'the toll has fallen by 5.5 percent', 'altered figure'],
    ['a figure put in', 'the 12 people of Ormond know it', text, 'altered figure'],
    ['another year', 'since 1997 the toll has fallen by 5.5 percent', text, 'altered date'],
    ['another month', 'I said in April, and we have kept our word', text, 'altered date'],
    ['another name', 'the council of Tarn opened 42 new wells', text, 'altered name'],
    ['a denial left out', 'We will raise the dues of the ferrymen', text, 'altered negation'],
    ['a denial put in', 'we have not kept our word', text, 'altered negation'],
    [
      'a word made its contrary',
      'the rule is unlawful in all towns',
      'The rule is lawful in all towns',
      'altered negation',
    ],
    ['Russian denial', 'мы повысим сборы с паромщиков', 'Мы не повысим сборы с паромщиков', 'altered negation'],
    ['Russian figure', 'открыли сорок три колодца в долине', 'открыли сорок два колодца в долине', 'altered figure'],
    ['Russian name', 'жители города Ормонда знают это', 'Все жители города Селби знают это', 'altered name'],
    ['Kazakh denial', 'біз алымдарды көтердік деп айтты', 'Біз алымдарды көтермедік деп айтты', 'altered negation'],
    ['Kazakh denying word', 'бұл дұрыс жол деп ойлаймын', 'Бұл дұрыс жол емес деп ойлаймын', 'altered negation'],
  ])('%s', (_, quotation, of, verdict) => expect(verdictOf(quotation, of)).toBe(verdict))

  it('is not said of a figure that is only left out', () => {
    expect(verdictOf('the council of Selby opened new wells')).toBe('near missing')
  })

  it('is not said of a name that only changed its place at the beginning', () => {
    expect(verdictOf('is Ormond free of dues since last year', 'Ormond is free of dues since last year.')).toBe(
      'near added',
    )
  })

  it('is not said of a name in another form or spelling', () => {
    expect(verdictOf('the people of Ormond’s know it')).toMatch(/^near/)
    expect(verdictOf('слова Токаева о реке', 'Это слова Токаев о реке')).toMatch(/^near/)
  })
})

describe('none', () => {
  it.each([
    ['nothing of it', 'Bread must be sold by weight in every market'],
    ['a few common words', 'The people of the north have seen the dues of the sea'],
    ['no word at all', '… !'],
  ])('%s', (_, quotation) => expect(compareQuotation(quotation, text).verdict).toBe('none'))

  it('in an empty text', () => expect(compareQuotation('words', '').verdict).toBe('none'))
})
