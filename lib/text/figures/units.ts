/** What units measure. */
export const unitKinds = [
  'money',
  'share',
  'count',
  'time',
  'length',
  'area',
  'volume',
  'weight',
  'energy',
  'other',
] as const

/**
 * What a unit measures. `share`: parts of a whole; `count`: things that are counted and are no unit of measure. Figures
 * are compared within one unit only.
 */
export type UnitKind = (typeof unitKinds)[number]

/** A unit of measure, money or time, or what is counted. */
export interface FigureUnit {
  /** Plain ASCII: `percent`, `tenge`, `square-kilometre`, `people`, `count`. */
  id: string
  kind: UnitKind
}

type Forms = readonly [id: string, kind: UnitKind, forms: string]

/*
 * Forms as they are written, folded; `|` divides them, and a form may have several words. Patterns of whole words: short
 * stems list their endings, since other words begin with the same letters ("часть", "айтты").
 */
const L = String.raw`\p{L}`
const rouble = `рубл${L}{1,3}`
const kkEndings = `(?:${[
  'ы|і|сы|сі|ын|ін|сын|сін|ына|іне|сына|сіне|ында|інде|сында|сінде|ынан|інен|сынан|сінен|ының|інің|сының|сінің',
  'ға|ге|қа|ке|ды|ді|ты|ті|ны|ні|да|де|та|те|дан|ден|тан|тен|нан|нен|дың|дің|тың|тің|ның|нің',
  'мен|бен|пен|дай|дей|тай|тей|лық|лік|дық|дік|тық|тік',
].join('|')})?`
const withEndings = (stems: string) =>
  stems
    .split('|')
    .map((stem) => `${stem}${kkEndings}`)
    .join('|')
const ruTime = 'а|у|ом|е|ы|ов|ам|ами|ах'
const square = `square|sq\\.?|квадратн${L}{2,3}|кв\\.?|шаршы|ш\\.?`
const cubic = `cubic|cu\\.?|кубическ${L}{2,3}|куб\\.?|текше`
const metre = `met(?:er|re)s?|метр${L}{0,3}|м|m`
const kilometre = `kilomet(?:er|re)s?|километр${L}{0,3}|км|km|kms|${withEndings('шақырым')}`

const table: readonly Forms[] = [
  [
    'percentage-point',
    'share',
    `percentage points?|процентн${L}{2,3} пункт${L}{0,2}|п\\.п\\.?|п\\. п\\.|${withEndings('пайыздық тармақ')}`,
  ],
  ['percent', 'share', `percents?|per cents?|pct|процент${L}{0,3}|${withEndings('пайыз')}|[%٪％﹪]`],
  ['basis-point', 'share', `basis points?|базисн${L}{2,3} пункт${L}{0,2}`],
  ['times', 'share', `times|fold|раза?|${withEndings('есе')}`],
  ['tenge', 'money', `tenges?|тенге|тг\\.?|${withEndings('теңге')}|₸|kzt`],
  [
    'dollar',
    'money',
    `dollars?|u\\.?s\\.? dollars?|american dollars?|us\\$|usd|\\$|долл\\.?|долл\\. сша|доллар${L}{0,3} сша|американск${L}{2,3} доллар${L}{0,3}|доллар${L}{0,3}|ақш ${withEndings('доллар')}|${withEndings('доллар')}`,
  ],
  ['euro', 'money', '€|euros?|eur|евро|еуро'],
  ['sterling', 'money', `£|pounds? sterling|gbp|фунт${L}{0,3} стерлингов`],
  ['rouble', 'money', `₽|ro?ubles?|rub|${rouble}|руб\\.?|${withEndings('рубль')}`],
  ['yuan', 'money', `yuans?|renminbi|юан${L}{0,3}|юань`],
  ['yen', 'money', `¥|yen|иен${L}{0,2}|йен${L}{0,2}`],
  ['rupee', 'money', `₹|rupees?|рупи${L}{1,2}`],
  ['hryvnia', 'money', `₴|hryvnias?|грив${L}{1,3}`],
  ['franc', 'money', `francs?|франк${L}{0,3}`],
  ['cent', 'money', `cents?|цент${L}{0,3}`],
  [
    'monthly-calculation-index',
    'money',
    `monthly calculation ind(?:ex|exes|ices)|mcis?|мрп|месячн${L}{2,3} расч[её]тн${L}{2,3} показател${L}{1,3}|аек|айлық есептік ${withEndings('көрсеткіш')}`,
  ],
  ['second', 'time', `seconds?|секунд${L}{0,3}`],
  ['minute', 'time', `minutes?|mins?|минут${L}{0,3}|мин\\.?`],
  ['hour', 'time', `hours?|hrs?|час(?:${ruTime})?|${withEndings('сағат')}`],
  [
    'day',
    'time',
    `days?|день|дн(?:я|ю|ем|е|и|ей|ям|ями|ях)|дневн${L}{2,3}|сут(?:ки|ок|кам|ками|ках)|${withEndings('күн')}`,
  ],
  ['week', 'time', `weeks?|недел${L}{1,3}|недельн${L}{2,3}|нед|${withEndings('апта')}`],
  ['month', 'time', `months?|месяц${L}{0,3}|месячн${L}{2,3}|ай(?:ы${L}{0,4}|да|дан|дың|ға|лық)?`],
  [
    'year',
    'time',
    `years?|yrs?|лет|год(?:${ruTime})?|летн(?:ий|яя|ее|ие|его|ему|им|ем|ей|юю|их|ими)|${withEndings('жыл')}|жас(?:ар|та|тағы|қа|тан|ында|ындағы|ына)`,
  ],
  ['decade', 'time', `decades?|десятилети${L}{1,3}|${withEndings('онжылдық')}`],
  ['century', 'time', 'centuries|столети(?:я|й|ям|ях)|веков'],
  ['square-kilometre', 'area', `(?:${square}) (?:${kilometre})|km²|км²|km2|км2|кв\\.км`],
  ['square-metre', 'area', `(?:${square}) (?:${metre})|m²|м²|m2|м2|кв\\.м\\.?`],
  ['square-mile', 'area', `(?:${square}) miles?`],
  ['square-foot', 'area', `(?:${square}) (?:feet|foot)`],
  ['hectare', 'area', `hectares?|ha|гектар${L}{0,3}|га`],
  ['acre', 'area', `acres?|акр${L}{0,3}`],
  ['cubic-metre', 'volume', `(?:${cubic}) (?:${metre})|m³|м³|m3|м3|кубометр${L}{0,3}|куб\\.м\\.?`],
  ['cubic-kilometre', 'volume', `(?:${cubic}) (?:${kilometre})|km³|км³`],
  ['cubic-foot', 'volume', `(?:${cubic}) (?:feet|foot)`],
  ['cubic-yard', 'volume', `(?:${cubic}) yards?`],
  ['kilometre', 'length', kilometre],
  ['metre', 'length', metre],
  ['centimetre', 'length', `centimet(?:er|re)s?|сантиметр${L}{0,3}|см|cm`],
  ['millimetre', 'length', `millimet(?:er|re)s?|миллиметр${L}{0,3}|мм|mm`],
  ['mile', 'length', `miles?|мил(?:я|и|ь|ю|ям|ях)`],
  ['foot', 'length', 'feet|foot|ft'],
  ['inch', 'length', 'inch(?:es)?'],
  ['yard', 'length', 'yards?'],
  ['litre', 'volume', `lit(?:er|re)s?|литр${L}{0,3}|л`],
  ['millilitre', 'volume', `millilit(?:er|re)s?|миллилитр${L}{0,3}|мл|ml`],
  ['gallon', 'volume', `gallons?|галлон${L}{0,3}`],
  ['barrel', 'volume', `barrels?|баррел${L}{1,3}`],
  ['bushel', 'volume', 'bushels?'],
  ['tonne', 'weight', `(?:metric )?(?:tons?|tonnes?)|тонн${L}{0,3}|т|${withEndings('тонна')}`],
  ['kilogram', 'weight', `kilogram(?:me)?s?|kilos?|килограмм${L}{0,3}|кг|kg|${withEndings('келі')}`],
  ['gram', 'weight', `gram(?:me)?s?|грамм${L}{0,3}`],
  ['pound', 'weight', 'pounds?|lbs?'],
  ['ounce', 'weight', `ounces?|унци${L}{1,2}`],
  ['kilowatt-hour', 'energy', `kilowatt[- ]hours?|kwh|кВт·ч|квт[-·⋅* ]?ч|киловатт-час${L}{0,3}`],
  ['megawatt-hour', 'energy', `megawatt[- ]hours?|mwh|мвт[-·⋅* ]?ч`],
  ['gigawatt-hour', 'energy', `gigawatt[- ]hours?|gwh|гвт[-·⋅* ]?ч`],
  ['terawatt-hour', 'energy', `terawatt[- ]hours?|twh`],
  ['watt', 'energy', `watts?|ватт${L}{0,2}`],
  ['kilowatt', 'energy', `kilowatts?|kw|киловатт${L}{0,3}|квт`],
  ['megawatt', 'energy', `megawatts?|mw|мегаватт${L}{0,3}|мвт`],
  ['gigawatt', 'energy', `gigawatts?|gw|гигаватт${L}{0,3}|гвт`],
  ['degree', 'other', `degrees?|градус${L}{0,3}|°c?|°с?`],
  ['people', 'count', `people|persons?|человек${L}{0,2}|люд(?:ей|ям|ьми|ях)|чел\\.?|${withEndings('адам')}`],
]

const units = table.map(([id, kind, forms]) => ({
  unit: { id, kind } satisfies FigureUnit,
  pattern: new RegExp(`^(?:${forms.toLowerCase().replaceAll(String.raw`\p{l}`, String.raw`\p{L}`)})$`, 'u'),
}))

const known = new Map<string, FigureUnit | undefined>()
/** How many written units are remembered before all are forgotten; most words that are looked up are no unit. */
const mostKnown = 20_000

/** The unit that a word or words behind a figure name, in small letters; undefined for any other words. */
export function unitNamed(written: string): FigureUnit | undefined {
  if (!known.has(written)) {
    if (known.size >= mostKnown) known.clear()
    known.set(written, units.find(({ pattern }) => pattern.test(written))?.unit)
  }
  return known.get(written)
}

/** What is counted and is no unit of measure: ships, volunteers, regions. */
export const things: FigureUnit = { id: 'count', kind: 'count' }
/** A part of a whole, in words: two thirds. */
export const partOfWhole: FigureUnit = { id: 'share', kind: 'share' }

/** All units, in the order in which they are listed: money first, then shares and counts. */
export const figureUnits: readonly FigureUnit[] = [
  ...units.map(({ unit }) => unit).filter(({ kind }) => kind === 'money'),
  ...units.map(({ unit }) => unit).filter(({ kind }) => kind === 'share'),
  partOfWhole,
  ...units.map(({ unit }) => unit).filter(({ kind }) => kind === 'count'),
  things,
  ...units.map(({ unit }) => unit).filter(({ kind }) => !['money', 'share', 'count'].includes(kind)),
]

const currencySigns = new Map(
  [
    ['$', 'dollar'],
    ['us$', 'dollar'],
    ['usd', 'dollar'],
    ['€', 'euro'],
    ['eur', 'euro'],
    ['£', 'sterling'],
    ['gbp', 'sterling'],
    ['₸', 'tenge'],
    ['kzt', 'tenge'],
    ['₽', 'rouble'],
    ['rub', 'rouble'],
    ['¥', 'yen'],
    ['₹', 'rupee'],
    ['₴', 'hryvnia'],
  ].map(([sign = '', id = '']) => [sign, { id, kind: 'money' } satisfies FigureUnit]),
)

/** The money of a sign or code before a figure (`$`, `US$`, `KZT`), in small letters. */
export function currencyBefore(sign: string): FigureUnit | undefined {
  return currencySigns.get(sign)
}
