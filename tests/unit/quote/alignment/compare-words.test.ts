import { describe, expect, it } from 'vitest'
import { compareQuotation } from '#lib/quote/alignment/compare-quotation.ts'

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

  it('says where it is', () => {
    const { start, end } = compareQuotation('kept OUR word', text)
    expect(text.slice(start, end)).toBe('kept our word')
  })
})

it('finds all the words in one sentence and not some of them in another', () => {
  const between =
    'The council met again in spring and spoke of nothing but the toll and the weather for hours. '.repeat(4)
  const end = 'Where the old gates become useless and stand idle they should be sold.'
  const sentence = 'All useless gates should be sold.'
  const { verdict, start } = compareQuotation('All useless gates should not be sold.', `${sentence} ${between}${end}`)
  expect([verdict, start]).toEqual(['altered', 0])
})

describe('near', () => {
  it.each([
    ['a missing word', 'the council of Selby opened 42 wells', 'near missing'],
    ['a word too many', 'the good council of Selby opened 42 new wells', 'near added'],
    ['another small word', 'opened 42 new wells. We will not raise the dues for the ferrymen', 'near replaced'],
    ['another wording', 'Last year the council of Selby opened 42 recent wells', 'near replaced'],
    ['the quoter’s own words in brackets', 'we have kept our word [to the ferrymen]: since 1998', 'near inserted'],
    ['a name in brackets for a pronoun', '[Tarn] will not raise the dues of the ferrymen', 'near inserted'],
    ['a figure with its zeros', 'the toll has fallen by 5.5 percent, to 20,000,000 crowns', 'near spelling'],
    ['a slip', 'we will not rase the dues of the ferrymen', 'near spelling'],
    ['two words that changed places', 'we will raise not the dues of the ferrymen', 'near moved'],
    ['an ellipsis for what was left out', 'the council … opened 42 new wells', 'near ellipsis'],
    ['a contraction', 'We won’t raise the dues of the ferrymen', 'near spelling'],
    ['a figure in words', 'opened forty-two new wells', 'near spelling'],
  ])('%s', (_, quotation, verdict) => expect(verdictOf(quotation)).toBe(verdict))

  it('a clause that was left out between commas', () =>
    expect(
      verdictOf(
        'The bridge still stands in the valley',
        'The bridge, which Ana built of oak in 1871, still stands in the valley.',
      ),
    ).toBe('near missing'))

  it('gives the words on both sides', () => {
    expect(differencesOf('we will not raise the dues for ferrymen')).toEqual([['of the', 'for']])
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
    ['another word that tells something', 'We will not count the dues of the ferrymen', text, 'altered word'],
    [
      'another Russian word that tells something',
      'Старый паром ещё стоит через реку каждое утро',
      'Старый паром ещё ходит через реку каждое утро.',
      'altered word',
    ],
    [
      'words that changed sides around a denial',
      'The millers speak for the river, not the town',
      'The millers speak for the town, not the river.',
      'altered negation',
    ],
    [
      'words that changed sides around a comparison',
      'A quiet lamplighter earns more than a teacher in Ormond',
      'A quiet teacher earns more than a lamplighter in Ormond.',
      'altered sense',
    ],
    [
      'a denial left out of a sentence of small words',
      'We must let this happen to all of us in our days',
      'We must not let this happen to all of us in our days.',
      'altered negation',
    ],
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
    [
      'Kazakh denial behind a voiceless letter',
      'ол бұл туралы маған айтты',
      'Ол бұл туралы маған айтпады.',
      'altered negation',
    ],
    ['Kazakh denying word', 'бұл дұрыс жол деп ойлаймын', 'Бұл дұрыс жол емес деп ойлаймын', 'altered negation'],
  ])('%s', (_, quotation, of, verdict) => expect(verdictOf(quotation, of)).toBe(verdict))

  it.each([
    ['a figure left out', 'the council of Selby opened new wells', text, 'altered figure'],
    ['a name left out', 'the council opened 42 new wells', text, 'altered name'],
    ['a date left out', 'of the ferrymen,” I said, and we have kept our word', text, 'altered date'],
    ['one of few words', 'we will not raise the fees of the ferrymen', text, 'altered word'],
  ])('%s', (_, quotation, of, verdict) => expect(verdictOf(quotation, of)).toBe(verdict))

  const rules =
    'All the millers of the valley must always pay their dues before the harvest, and most of them paid more last year.'
  it.each([
    ['all or some', 'Some millers of the valley must always pay their dues', 'quantifier'],
    ['must or may', 'the millers of the valley may always pay their dues', 'quantifier'],
    ['always or sometimes', 'the millers of the valley must sometimes pay their dues', 'quantifier'],
    ['always left out', 'the millers of the valley must pay their dues', 'quantifier'],
    ['only put in', 'the millers of the valley must only always pay their dues', 'quantifier'],
    ['before or after', 'must always pay their dues after the harvest', 'sense'],
    ['more or less', 'most of them paid less last year', 'quantifier'],
    ['last or next year', 'pay their dues before the harvest, and most of them paid more next year', 'date'],
  ])('%s', (_, quotation, what) => expect(verdictOf(quotation, rules)).toBe(`altered ${what}`))

  it.each([
    ['все жители долины иногда платят налоги', 'Все жители долины всегда платят налоги вовремя.', 'quantifier'],
    ['жители долины могут платить сборы вовремя', 'Жители долины должны платить сборы вовремя.', 'quantifier'],
    ['сборы с жителей долины снизились летом', 'Сборы с жителей долины повысились летом, сборы росли.', 'none'],
    ['алқаптың кейбір тұрғындары салық төлейді', 'Алқаптың барлық тұрғындары салық төлейді.', 'quantifier'],
    ['алқапта халық саны былтыр күрт азайды екен', 'Алқапта халық саны былтыр күрт көбейді екен.', 'sense'],
  ])('“%s”', (quotation, of, what) => {
    const given = verdictOf(quotation, of)
    expect(given).not.toMatch(/^(?:exact|near)/)
    if (what !== 'none') expect(given).toBe(`altered ${what}`)
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

describe('what nobody said is never held for said', () => {
  it.each([
    ['another end', 'Last year the council of Selby opened a prison for bakers'],
    ['one word at the end', 'we will not raise the dues of the geese'],
    ['another beginning', 'Lazy astronomers in the tower have kept our word'],
    ['a clause that goes on', 'the council of Selby opened 42 new wells, and the geese were crowned'],
    ['two words in the middle', 'the council of Selby drowned forty geese in 42 new wells'],
    ['words as light as these', 'we have kept our word for many good years'],
  ])('%s', (_, quotation) => expect(verdictOf(quotation)).not.toMatch(/^(?:exact|near|altered)/))
})

describe('figures of one value', () => {
  const of = 'The bridge cost us $2.5 million, and 40 per cent of that was lent.'
  it.each([
    ['cost us 2.5 million dollars, and 40 percent', 'exact'],
    ['cost us 2,500,000 dollars, and 40%', 'near spelling'],
    ['The bridge cost us $2.5 billion', 'altered figure'],
    ['The bridge cost us €2.5 million, and 40 per cent', 'altered figure'],
  ])('%s', (quotation, verdict) => expect(verdictOf(quotation, of)).toBe(verdict))
})

describe('spelling', () => {
  it.each([
    [
      'labour and defence of the centre',
      'Labor and defense of the center of the valley',
      'near spelling spelling spelling',
    ],
    ['we do not know the miller’s honour', 'We don’t know the miller’s honor', 'near spelling spelling'],
    ['it is late and they would come', 'It’s late and they’d come', 'near spelling spelling'],
  ])('%s', (quotation, of, verdict) => expect(verdictOf(quotation, of)).toBe(verdict))
})

describe('none', () => {
  it.each([
    ['nothing of it', 'Bread must be sold by weight in every market'],
    ['a few common words', 'The people of the north have seen the dues of the sea'],
    ['no word at all', '… !'],
  ])('%s', (_, quotation) => expect(compareQuotation(quotation, text).verdict).toBe('none'))

  it('in an empty text', () => expect(compareQuotation('words', '').verdict).toBe('none'))
})

describe('how much is the same', () => {
  const similarity = (quotation: string, of = text) => compareQuotation(quotation, of).similarity
  it.each([
    ['all of it', 'the council of Selby opened 42 new wells', 1],
    // A stop word counts half: 6 are the same of 6 and 7.
    ['all but a word', 'the council of Selby opened 42 wells', 12 / 13],
    ['all and a word more', 'the council of Selby gladly opened 42 new wells', 0.933],
    ['all but a word for another', 'the council of Selby opened 42 old wells', 0.857],
    ['all, one in another spelling', 'the council of Selby opend 42 new wells', 0.979],
    ['all, with an ellipsis for what was left out', 'the council … opened 42 new wells', 1],
    ['all, with a word of the quoter’s', 'the council [there] of Selby opened 42 new wells', 1],
  ])('%s', (_, quotation, share) => expect(similarity(quotation)).toBeCloseTo(share, 2))

  it('counts a clause that was left out half', () => {
    const of = 'The bridge, which Ana built of oak in 1871, still stands in the valley.'
    expect(similarity('The bridge still stands in the valley', of)).toBeGreaterThan(0.7)
    const plain = 'The bridge of Ana built from oak of 1871 still stands in the valley.'
    expect(similarity('The bridge still stands in the valley', plain)).toBeLessThan(0.7)
  })

  it('is between nothing and all, and none for nothing', () => {
    expect(similarity('Bread must be sold by weight')).toBeLessThan(0.5)
    expect(compareQuotation('', text)).toEqual({ verdict: 'none', similarity: 0, start: 0, end: 0, differences: [] })
  })
})

describe('a long quotation', () => {
  const long =
    'The carpenters of Selby mended the upper weir with oak gates before the spring floods, and every miller along the canal thanked them loudly for their patience and their work.'

  it('is near with several small differences, and none with many', () => {
    expect(verdictOf(long.replace('upper ', '').replace('loudly ', '').replace('spring ', ''), long)).toBe(
      'near missing missing missing',
    )
    const few = 'The carpenters mended gates before floods, and every miller thanked them for work'
    expect(verdictOf(few, long)).not.toMatch(/^near/)
  })

  it('is altered by one figure, name or denial, with other differences beside', () => {
    const dated = long.replace('oak gates', '40 oak gates')
    expect(verdictOf(dated.replace('40', '50'), dated)).toBe('altered figure')
    expect(verdictOf(dated.replace('40', '50').replace('upper ', ''), dated)).toBe('altered missing figure')
    expect(verdictOf(dated.replace('Selby', 'Ormond'), dated)).toBe('altered name')
    expect(verdictOf(long.replace('mended', 'never mended'), long)).toBe('altered negation')
  })

  it('is altered by one word for another', () => {
    expect(verdictOf(long.replace('oak', 'iron'), long)).toBe('altered word')
    expect(verdictOf(long.replace('oak', 'heavy oak'), long)).toMatch(/^(?:near added|altered word)$/)
  })

  it('is none with as many words of its own as of the passage', () => {
    const own =
      'The carpenters of Selby drank the upper vinegar with oak barometers before the spring herring, and every goose along the canal bit them loudly.'
    expect(verdictOf(own, long)).toMatch(/^none/)
  })
})

describe('a short quotation', () => {
  const of = 'The toll of Ormond is 42 crowns, and the old weir leaks.'
  it.each([
    ['The toll of Ormond is 43 crowns', 'altered figure'],
    ['the old weir leaks', 'exact'],
    ['the weir leaks', 'near missing'],
    ['the old weir', 'exact'],
    ['weir', 'exact'],
    ['the new weir', 'none'],
    ['the old dam leaks', 'none'],
    ['is and the of', 'none'],
  ])('%s: %s', (quotation, verdict) => expect(verdictOf(quotation, of)).toMatch(new RegExp(`^${verdict}`)))

  it('has the place of all its words, and of the denial that it leaves out', () => {
    const said = (quotation: string, from: string) => {
      const { start, end } = compareQuotation(quotation, from)
      return from.slice(start, end)
    }
    expect(said('the weir leaks', of)).toBe('the old weir leaks')
    const denied = 'We know it. Not all the mills of Selby stood still in that winter.'
    expect(said('All the mills of Selby stood still in that winter', denied)).toMatch(/^Not all the mills/)
  })
})
