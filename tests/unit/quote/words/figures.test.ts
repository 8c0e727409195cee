import { describe, expect, it } from 'vitest'
import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { figuresIn, isUnit } from '#lib/quote/words/figures.ts'

const values = (text: string, language = 'en') =>
  figuresIn(
    comparableWords(text).map((word) => word.text),
    language,
  ).map(({ value }) => value)

describe('figures, whichever way they are written', () => {
  it.each([
    ['42,500 crowns', ['42500']],
    ['1.5 million', ['1500000']],
    ['twenty five', ['25']],
    ['nineteen ninety', ['19', '90']],
    ['two hundred and six', ['206']],
    ['three thousand four hundred', ['3400']],
    ['a dozen wells', ['12']],
    ['the 11th day', ['11']],
    ['the eleventh day', ['11']],
    ['20 30', ['20', '30']],
    ['no wells', []],
  ])('%s: %j', (text, found) => {
    expect(values(text)).toEqual(found)
  })

  it('are known in Russian in its cases and in Kazakh', () => {
    expect(values('двадцатью пятью', 'ru')).toEqual(['25'])
    expect(values('пять тысяч', 'ru')).toEqual(['5000'])
    expect(values('жиырма бес мың', 'kk')).toEqual(['25000'])
  })

  it.each([
    ['два две двух двум двумя', '2'],
    ['три трех трем тремя', '3'],
    ['четыре четырех четырем четырьмя', '4'],
    ['пять пяти пятью', '5'],
    ['шесть шести шестью', '6'],
    ['семь семи семью', '7'],
    ['восемь восьми восемью', '8'],
    ['девять девяти девятью', '9'],
    ['десять десяти десятью', '10'],
    ['одиннадцать одиннадцати одиннадцатью', '11'],
    ['двенадцать двенадцати двенадцатью', '12'],
    ['тринадцать тринадцати тринадцатью', '13'],
    ['четырнадцать четырнадцати четырнадцатью', '14'],
    ['пятнадцать пятнадцати пятнадцатью', '15'],
    ['шестнадцать шестнадцати шестнадцатью', '16'],
    ['семнадцать семнадцати семнадцатью', '17'],
    ['восемнадцать восемнадцати восемнадцатью', '18'],
    ['девятнадцать девятнадцати девятнадцатью', '19'],
    ['двадцать двадцати двадцатью', '20'],
    ['тридцать тридцати тридцатью', '30'],
    ['сорок сорока', '40'],
    ['пятьдесят пятидесяти пятьюдесятью', '50'],
    ['шестьдесят шестидесяти шестьюдесятью', '60'],
    ['семьдесят семидесяти семьюдесятью', '70'],
    ['восемьдесят восьмидесяти восемьюдесятью', '80'],
    ['девяносто девяноста', '90'],
    ['двести двухсот двумстам двухстах', '200'],
    ['триста трехсот тремстам трехстах', '300'],
    ['четыреста четырехсот четыремстам', '400'],
    ['пятьсот пятисот пятистам', '500'],
    ['шестьсот шестисот шестистам', '600'],
    ['семьсот семисот семистам', '700'],
    ['восемьсот восьмисот восьмистам', '800'],
    ['девятьсот девятисот девятистам', '900'],
    ['первый первого третьему третья', '1 1 3 3'],
    ['шестнадцатая двадцатом тридцатых', '16 20 30'],
  ])('in Russian: %s', (words, found) => {
    // Each by itself: side by side they would be one figure.
    expect(words.split(' ').flatMap((word) => values(word, 'ru'))).toEqual(
      found.includes(' ') ? found.split(' ') : words.split(' ').map(() => found),
    )
  })

  it.each(['двадцатник', 'пятьюдесять', 'восьмерка', 'стопа', 'тристан', 'двестишестой', 'сороковины', 'семья'])(
    'are none in Russian words that begin like one: %s',
    (word) => expect(values(word, 'ru')).toEqual([]),
  )

  it.each([
    ['five hundred', ['500']],
    ['five hundred thousand', ['500000']],
    ['three million two hundred thousand and six', ['3200006']],
    ['forty thousand five hundred', ['40500']],
    ['two billion', ['2000000000']],
    ['1.5 bn', ['1500000000']],
    ['6 trillion', ['6000000000000']],
    ['hundreds of wells', ['100']],
    ['twenty eleven', ['20', '11']],
    ['five six', ['5', '6']],
    ['twenty and five', ['20', '5']],
    ['the hundredth well', ['100']],
    ['the 21st and the 2nd and the 3rd', ['21', '2', '3']],
    ['i went', []],
    ['zero wells', ['0']],
    ['0.1 and 0.2', ['0.1', '0.2']],
    ['one thousand and twenty', ['1020']],
    ['one million and five', ['1000000', '5']],
    ['twelve hundred', ['1200']],
    ['five 6', ['5', '6']],
    ['20 five', ['20', '5']],
    ['20 and 5 hundred', ['20', '500']],
    ['thirty ten', ['30', '10']],
    ['thirty twenty', ['30', '20']],
    ['hundred', ['100']],
    ['the thousandth well', ['1000']],
    ['the sixth and the twentieth', ['6', '20']],
    ['five eleventh', ['5', '11']],
    ['0 hundred', ['0']],
    ['trillions of geese', ['1000000000000']],
    ['hundredfold', []],
    ['millionaire', []],
    ['mix v xi', []],
  ])('with what multiplies them: %s is %j', (text, found) => {
    expect(values(text)).toEqual(found)
  })

  it.each([
    ['пять миллионов', 'ru', ['5000000']],
    ['два миллиарда', 'ru', ['2000000000']],
    ['три триллиона', 'ru', ['3000000000000']],
    ['7 тыс', 'ru', ['7000']],
    ['четыре сотни', 'ru', ['400']],
    ['үш миллиард', 'kk', ['3000000000']],
    ['тоқсан тоғызыншы', 'kk', ['99']],
    ['екі жүз елу мыңға', 'kk', ['250000']],
    ['отызыншы', 'kk', ['30']],
    ['двести сорок пять', 'ru', ['245']],
    ['двести пять', 'ru', ['205']],
    ['пятьсот двадцать тысяч триста', 'ru', ['520300']],
    ['двести триста', 'ru', ['200', '300']],
    ['двадцать тридцать', 'ru', ['20', '30']],
    ['сто тридцать', 'ru', ['130']],
    ['сотня', 'ru', ['100']],
    ['триллионов', 'ru', ['1000000000000']],
    ['миллиардер', 'ru', ['1000000000']],
    ['тысячелетие', 'ru', []],
    ['жүз жиырма', 'kk', ['120']],
    ['бірінші', 'kk', ['1']],
  ])('and so in other languages: %s', (text, language, found) => {
    expect(values(text, language)).toEqual(found)
  })

  it('of another language are none', () => {
    expect(values('двадцать', 'en')).toEqual([])
  })

  it('are weak where the word mostly counts nothing', () => {
    expect(figuresIn(['one', 'day'], 'en')).toEqual([{ from: 0, to: 1, value: '1', isWeak: true }])
    expect(figuresIn(['one', 'hundred'], 'en')).toEqual([{ from: 0, to: 2, value: '100', isWeak: false }])
    expect(figuresIn(['the', 'first', 'day'], 'en')).toMatchObject([{ from: 1, to: 2, isWeak: true }])
    expect(figuresIn(['dozen'], 'en')).toMatchObject([{ value: '12', isWeak: true }])
    expect(figuresIn(['12'], 'en')).toMatchObject([{ isWeak: false }])
    expect(figuresIn(['третий'], 'ru')).toMatchObject([{ isWeak: false }])
    expect(figuresIn(['одного'], 'ru')).toEqual([])
    expect(figuresIn(['бір'], 'kk')).toMatchObject([{ value: '1', isWeak: true }])
  })
})

describe('units', () => {
  it.each([
    ...['percent', 'dollar', 'cents', 'euro', 'pounds', 'tenge', 'ruble', 'roubles', 'ton', 'tonnes', 'miles', 'km'],
    ...['kilometres', 'kilometers', 'meter', 'hectares', 'acre', 'barrels', 'day', 'weeks', 'month', 'years', 'decade'],
    ...['hours', 'minute', 'seconds', 'процентов', 'доллара', 'евро', 'рублей', 'тонна', 'километров', 'км', 'метра'],
    ...['гектаров', 'дней', 'день', 'недели', 'месяцев', 'лет', 'года', 'часов', 'минуты', 'теңгеге', 'пайыз', 'жылда'],
    ...['күні', 'айда', 'percents', 'ruble', 'mile', 'kilometre', 'kilometer', 'metre', 'hectare', 'barrel', 'week'],
    ...['decades', 'hour', 'second', 'dollars', 'euros', 'cent', 'tons', 'acres', 'days', 'year', 'months', 'minutes'],
    ...[
      'доллар',
      'рубль',
      'тенге',
      'тоннами',
      'минутами',
      'гектар',
      'месяц',
      'год',
      'час',
      'минут',
      'теңге',
      'жыл',
      'күн',
      'ай',
    ],
  ])('%s is one', (word) => expect(isUnit(word)).toBe(true))
  it.each(['rubles', 'roubles', 'метрах', 'днем', 'часов', 'годами', 'лет', 'айда', 'айының', 'жылдың'])(
    '%s is one, in its cases',
    (word) => expect(isUnit(word)).toBe(true),
  )
  it.each([
    'kilograms',
    'litres',
    'gigawatts',
    'yuan',
    'yen',
    'pounds',
    'feet',
    'килограммов',
    'мегаватт',
    'келі',
    'сағат',
  ])('%s is one, as figures are read', (word) => expect(isUnit(word)).toBe(true))
  it.each(['people', 'times', 'человек', 'm', 'т'])('%s measures nothing, or may be another word', (word) =>
    expect(isUnit(word)).toBe(false),
  )
  it.each(['robles', 'дно', 'часть', 'часто', 'годный', 'айтты', 'айна'])('%s only begins like one', (word) => {
    expect(isUnit(word)).toBe(false)
  })
  it.each(['yearly', 'weir', 'мост', 'tonic', 'daylight', 'kilometreage', 'годность', 'айналасында'])(
    '%s is none',
    (word) => expect(isUnit(word)).toBe(false),
  )
})
