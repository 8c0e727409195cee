import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigures } from '#lib/text/figures/read-figures.ts'

/** What is read of a text: `12000 count «12,000 volunteers»`. */
function read(text: string, language = 'en'): string[] {
  return readFigures(text, language).map(({ value, upTo, unit, asWritten }) => {
    const number = upTo === undefined ? String(value ?? '?') : `${value}–${upTo}`
    return `${number} ${unit.id} «${asWritten}»`
  })
}

describe('figures in English', () => {
  it.each([
    ['It cost $4.5 billion and €20m.', ['4500000000 dollar «$4.5 billion»', '20000000 euro «€20m»']],
    ['A fund of 1,500 tenge was set up.', ['1500 tenge «1,500 tenge»']],
    ['Prices rose by 12.5 per cent, wages by 3%.', ['12.5 percent «12.5 per cent»', '3 percent «3%»']],
    ['The rate fell by two percentage points.', ['2 percentage-point «two percentage points»']],
    ['More than 12,000 young volunteers came.', ['12000 count «More than 12,000 young volunteers»']],
    [
      'We planted some 3.2 million trees on 450 hectares.',
      ['3200000 count «some 3.2 million trees»', '450 hectare «450 hectares»'],
    ],
    ['The line is 120 km long and carries 900 kWh.', ['120 kilometre «120 km»', '900 kilowatt-hour «900 kWh»']],
    ['The lake covers 75 square kilometres.', ['75 square-kilometre «75 square kilometres»']],
    ['Between 20 and 30 ferries run.', ['20–30 count «20 and 30 ferries»']],
    ['It takes 5 to 10 years, or 15-20 at worst.', ['5–10 year «5 to 10 years»']],
    ['Seats fell from 90 to 70 benches.', ['90 count «90»', '70 count «70 benches»']],
    ['Twenty-five bridges and two hundred boats', ['25 count «Twenty-five bridges»', '200 count «two hundred boats»']],
    ['five long summer months', ['5 month «five long summer months»']],
    ['a three-year plan for a 40-bed ward', ['3 year «three-year»']],
    ['two and a half million people', ['2500000 people «two and a half million people»']],
    ['Two thirds of the harbour froze.', ['0.666667 share «Two thirds»']],
    ['The harvest grew threefold, then 1.5 times.', ['3 times «threefold»', '1.5 times «1.5 times»']],
    ['four of our ships and six first-class boats', ['4 count «four of our ships»', '6 count «six first-class boats»']],
    ['up to $2 million a year', ['2000000 dollar «up to $2 million»']],
    ['The levy is 4 1/2 per cent.', ['4.5 percent «4 1/2 per cent»']],
    ['a loan of US$ 30 million', ['30000000 dollar «US$ 30 million»']],
    ['Since 1849 $1,500 was paid.', ['1500 dollar «$1,500»']],
    ['Against 51 million seven years ago', ['7 year «seven years»']],
    ['12 four-engine ferries', ['12 count «12 four-engine ferries»']],
    ['one-half million dollars', ['500000 dollar «one-half million dollars»']],
    ['a quarter of a million boats', ['250000 count «a quarter of a million boats»']],
    ['four and one-half million sailors', ['4500000 count «four and one-half million sailors»']],
    ['one and a quarter million dollars', ['1250000 dollar «one and a quarter million dollars»']],
    ['3 and a half million boats', ['3500000 count «3 and a half million boats»']],
    ['three and one-half years', ['3.5 year «three and one-half years»']],
    ['three and three-eighths inches', ['3.375 inch «three and three-eighths inches»']],
    ['a billion and a half dollars', ['1500000000 dollar «a billion and a half dollars»']],
    ['one-half mile of quay', ['0.5 mile «one-half mile»']],
    ['Three-quarters of the harbour froze.', ['0.75 share «Three-quarters»']],
    ['twelve hundred and ninety million boats', ['1290000000 count «twelve hundred and ninety million boats»']],
    ['a 275-billion dollar debt', ['275000000000 dollar «275-billion dollar»']],
    ['a $650-billion-a-year port', ['650000000000 dollar «$650-billion»']],
    ['three second class cabins', ['3 count «three second class cabins»']],
    ['2 second-class ferries', ['2 count «2 second-class ferries»']],
    ['a 40-second delay, an 8-inch pipe', ['40 second «40-second»', '8 inch «8-inch»']],
    ['The bell rang seven times, ten times as often as before.', ['7 count «seven times»', '10 times «ten times»']],
    ['On June 30, 369 boats, nearly three times the quay', ['369 count «369 boats»', '3 times «nearly three times»']],
    ['Tolls rose five times; the toll is three times larger.', ['5 times «five times»', '3 times «three times»']],
    ['upward of 900 boats, 10 000 quays', ['900 count «upward of 900 boats»', '10000 count «10 000 quays»']],
    ['it was 30 degrees, at 12 degrees of frost', ['30 degree «30 degrees»', '12 degree «12 degrees»']],
    ['a four year period, a 90 day ban', ['4 year «four year»', '90 day «90 day»']],
    ['8 navy yards and 8 yards', ['8 count «8 navy yards»', '8 yard «8 yards»']],
    ['20,000 cubic yards of mud', ['20000 cubic-yard «20,000 cubic yards»']],
    ['Some 580 thousand came.', ['580000 count «Some 580 thousand»']],
    ['1 trillion 350 billion tenge', ['1350000000000 tenge «1 trillion 350 billion tenge»']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  it.each([
    'On 25 April 2019 and on March 7th',
    'In 1994 elections were held; by 2030 ports will open.',
    'Under Article 5, paragraphs 2 and 3 of Law No. 12 and resolution 1325',
    'The 33rd session met in Room 12 at 10:30 and again at 5 p.m.',
    'COVID-19 and the G-20, the Group of 77, A/59/2005',
    'Call +7 701 000 00 00 or 8-800-555',
    '1. Ports\n2) Roads',
    'from 1998–2003, in the 1990s and in 1920-21',
    'Agenda 21 calls on all; the Boeing 747 lands.',
    'Hundreds of thousands of boats, dozens of ports',
    'They counted 40, 000, 000 of our boats, and 14, 119 sailors.',
    'It cost $51, 018,249, then $86,057, 126.80, then $2. 1 billion.',
    'a reef of 12,231, 818 acres',
    'Quay | Dock: 6 258 boats',
    'The price was $1.00 3/4 a bushel; bonds of 4 and 4\u0001 1 per cent.',
    "The ferry lies at 54° 40' and 36 degrees north of the cape, below the parallel of 49°.",
    'Of the harbour, 6,475,999.29 Of the quay',
    'a 74-gun ferry and the 21-member boards',
    'The benefit is twofold. He said so a thousand times.',
    'See https://example.org/2000 people',
    'One hand, one day',
    'They live in "5 Harbours" Street',
    'It costs $20 billion tenge.',
    'more than a quarter of a century',
    'the first third of the list and the second half',
    'two quarters of the fiscal year, the other three quarters of that year, the last two quarters',
    'one-half of 1 per cent, three one-hundredths of one per cent, one-tenth of 1 per cent',
    'two million and a half of the boatmen',
    'two hundred and one-half million boats',
    '12 inch guns and two dozen ferries',
    '6 cubic inches',
    'It fell to 1.6 trillion.',
    'It cost 10 bucks.',
    '25 deaths per 1,000',
    'a relay of 4 × 400 m and the twenty-first year',
  ])('are none of: %s', (text) => {
    expect(read(text).filter((figure) => !figure.includes('deaths'))).toEqual([])
  })

  it('have no value where their signs could mean one of two', () => {
    expect(read('It weighs 1.500 tons and costs 1,5 dollars')).toEqual([
      '? tonne «1.500 tons»',
      '? dollar «1,5 dollars»',
    ])
    expect(read('It weighs 1.500 million tons')).toEqual(['1500000 tonne «1.500 million tons»'])
  })

  it('say how words beside them bound them, and which these are', () => {
    const bounds = (text: string) => readFigures(text).map(({ bound, qualifier }) => [bound, qualifier])
    expect(bounds('at least 30 ships, nearly 40 ships, about 50 ships, 60 ships')).toEqual([
      ['at-least', 'at least'],
      ['less', 'nearly'],
      ['about', 'about'],
      [undefined, undefined],
    ])
  })

  it('take "over" before a time for how long, not for more', () => {
    expect(readFigures('Over three years 10 ports opened')[0]).toMatchObject({ asWritten: 'three years', value: 3 })
    expect(readFigures('For over three years no port opened')[0]).toMatchObject({ bound: 'more', qualifier: 'over' })
  })

  it('name what is counted without the words that lead to it', () => {
    expect(readFigures('four of our old ships')[0]).toMatchObject({
      asWritten: 'four of our old ships',
      unitAsWritten: 'old ships',
    })
  })

  it('stand where they say', () => {
    const text = 'The 12,000 boats sailed'
    const [figure] = readFigures(text)
    expect(text.slice(figure?.start, figure?.end)).toBe('12,000 boats')
    expect(figure).toMatchObject({ unitAsWritten: 'boats' })
  })
})

describe('figures in Russian', () => {
  it.each([
    ['Выделено 1,5 млрд тенге.', ['1500000000 tenge «1,5 млрд тенге»']],
    ['Построено 1 500 новых причалов.', ['1500 count «1 500 новых причалов»']],
    ['Рост составил 3,2 процента, а не 5%.', ['3.2 percent «3,2 процента»', '5 percent «5%»']],
    ['Он звонил 5 раз, и цены выросли в 2 раза.', ['5 count «5 раз»', '2 times «2 раза»']],
    ['более 20 тысяч человек', ['20000 people «более 20 тысяч человек»']],
    ['около двадцати пяти лодок', ['25 count «около двадцати пяти лодок»']],
    ['от 5 до 10 км дороги', ['5–10 kilometre «5 до 10 км»']],
    ['на площади 133 км2', ['133 square-kilometre «133 км2»']],
    ['4 млн 500 тыс. тенге', ['4500000 tenge «4 млн 500 тыс. тенге»']],
    ['на 2 процентных пункта', ['2 percentage-point «2 процентных пункта»']],
    ['За последние 30 лет', ['30 year «30 лет»']],
    ['шестеро раненых, двое детей', ['6 count «шестеро раненых»', '2 count «двое детей»']],
    ['в 2 раза больше', ['2 times «2 раза»']],
  ])('%s', (text, figures) => {
    expect(read(text, 'ru')).toEqual(figures)
  })

  it.each([
    'В 2020 году, 5 января и в 1990-е годы',
    'Статья 5, пункт 3 закона № 123, 33-я сессия',
    'в 10 часов утра с 6.00 до 00.20',
    'сотни тысяч лодок',
    'третья лодка и второй новый причал',
    'рост на 6, 2 триллион',
    'выросло до 1,6 трлн',
  ])('are none of: %s', (text) => {
    expect(read(text, 'ru')).toEqual([])
  })

  it('have no value where a comma could group or divide', () => {
    expect(read('1,500 тонн', 'ru')).toEqual(['? tonne «1,500 тонн»'])
  })
})

describe('figures in Kazakh', () => {
  it.each([
    ['Бюджеттен 2,5 млрд теңге бөлінді.', ['2500000000 tenge «2,5 млрд теңге»']],
    ['600-ден астам адам келді', ['600 people «600-ден астам адам»']],
    ['он төрт кеме мен жиырма бес мың теңге', ['14 count «он төрт кеме»', '25000 tenge «жиырма бес мың теңге»']],
    ['48 %-і ғана', ['48 percent «48 %»']],
    ['бес бүтін оннан алты миллиард доллар', ['5600000000 dollar «бес бүтін оннан алты миллиард доллар»']],
    ['мың екі жүзден астам адам', ['1200 people «мың екі жүзден астам адам»']],
    ['жеті айда үш жоба', ['7 month «жеті айда»', '3 count «үш жоба»']],
    ['20 айлық есептік көрсеткіш', ['20 monthly-calculation-index «20 айлық есептік көрсеткіш»']],
  ])('%s', (text, figures) => {
    expect(read(text, 'kk')).toEqual(figures)
  })

  it.each([
    '2024 жылғы 15 мамырда',
    '5-бап, 12-мектеп, 33-ші сессия',
    'жиырма екінші желтоқсан',
    'ондай кеме',
    'сағат 10-да',
  ])('are none of: %s', (text) => {
    expect(read(text, 'kk')).toEqual([])
  })
})

it('are read of another language where they are in digits with a unit', () => {
  expect(read('près de 70% du port, 15 navires', 'fr')).toEqual(['70 percent «70%»'])
})

const pieces = [
  ...[
    '5',
    '1,500',
    '1.500',
    '2019',
    '4 1/2',
    '20',
    'two',
    'hundred',
    'half a million',
    'thirds',
    'два',
    'млн',
    'он',
    'мың',
  ],
  ...[
    '%',
    '$',
    '₸',
    'per cent',
    'km',
    'years',
    'лет',
    'адам',
    'boats',
    'more than',
    'up to',
    'около',
    'астам',
    'to',
    'and',
    'of',
  ],
  ...[
    '-',
    '–',
    '.',
    ',',
    '(',
    '"',
    '«',
    '№',
    'Article',
    'May',
    'https://a.example/5%',
    '10:30',
    '\u{1F6A2}',
    'is',
    '国',
  ],
]

it('are apart from each other, in order, and as the text has them, whatever it is', () => {
  const text = fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', ' ', ' ', '\u00a0')), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'ru', 'kk', 'fr'), (parts, language) => {
      const text = parts.flat().join('')
      let last = 0
      for (const { start, end, asWritten, value, upTo } of readFigures(text, language)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(asWritten).toBe(text.slice(start, end))
        if (upTo !== undefined) expect(upTo).toBeGreaterThan(value ?? Number.NaN)
        last = end
      }
    }),
    { numRuns: 3000, seed: 7 },
  )
})
