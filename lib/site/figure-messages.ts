import type { Attribution } from '#lib/domain/attribution.ts'

const plural = new Intl.PluralRules('en')
const figures = new Intl.NumberFormat('en')

function counted(one: string, other: string): (count: number) => string {
  return (count) => `${figures.format(count)} ${plural.select(count) === 'one' ? one : other}`
}

/** Units by their ids; one that is not here is named by its id. */
const units: Readonly<Record<string, string>> = {
  percent: 'Per cent',
  'percentage-point': 'Percentage points',
  'basis-point': 'Basis points',
  times: 'Times',
  share: 'Parts of a whole',
  tenge: 'Tenge',
  dollar: 'Dollars',
  euro: 'Euros',
  sterling: 'Pounds sterling',
  rouble: 'Roubles',
  yuan: 'Yuan',
  yen: 'Yen',
  rupee: 'Rupees',
  hryvnia: 'Hryvnias',
  franc: 'Francs',
  cent: 'Cents',
  'monthly-calculation-index': 'Monthly calculation indices',
  second: 'Seconds',
  minute: 'Minutes',
  hour: 'Hours',
  day: 'Days',
  week: 'Weeks',
  month: 'Months',
  year: 'Years',
  decade: 'Decades',
  century: 'Centuries',
  'square-kilometre': 'Square kilometres',
  'square-metre': 'Square metres',
  'square-mile': 'Square miles',
  'square-foot': 'Square feet',
  hectare: 'Hectares',
  acre: 'Acres',
  'cubic-metre': 'Cubic metres',
  'cubic-kilometre': 'Cubic kilometres',
  'cubic-foot': 'Cubic feet',
  'cubic-yard': 'Cubic yards',
  kilometre: 'Kilometres',
  metre: 'Metres',
  centimetre: 'Centimetres',
  millimetre: 'Millimetres',
  mile: 'Miles',
  foot: 'Feet',
  inch: 'Inches',
  yard: 'Yards',
  litre: 'Litres',
  millilitre: 'Millilitres',
  gallon: 'Gallons',
  barrel: 'Barrels',
  bushel: 'Bushels',
  tonne: 'Tonnes and tons',
  kilogram: 'Kilograms',
  gram: 'Grams',
  pound: 'Pounds',
  ounce: 'Ounces',
  'kilowatt-hour': 'Kilowatt-hours',
  'megawatt-hour': 'Megawatt-hours',
  'gigawatt-hour': 'Gigawatt-hours',
  'terawatt-hour': 'Terawatt-hours',
  watt: 'Watts',
  kilowatt: 'Kilowatts',
  megawatt: 'Megawatts',
  gigawatt: 'Gigawatts',
  degree: 'Degrees',
  people: 'People',
  count: 'Other things counted',
}

/** Whose words a figure is in, where they are not a speaker's. */
const whose: Readonly<Record<Attribution, string>> = {
  speaker: '',
  questioner: 'A questioner’s words',
  publisher: 'The publisher’s words',
  transcriber: 'The transcriber’s words',
  reporter: 'A reporter’s words',
  factsheet: 'A factsheet’s words',
}

/** The words, in English, of the pages of figures and of the script that filters them. */
export const figureMessages = {
  title: 'Figures',
  lead: 'Amounts, percentages and counts that the documents give, each as it is written, with the paragraph that has it.',
  description: (archive: string, count: number, documents: number) =>
    `${counted('figure', 'figures')(count)} in ${counted('document', 'documents')(documents)} of ${archive}: amounts, percentages and counts with their units.`,
  total: (count: number, documents: number) =>
    `${counted('figure', 'figures')(count)} in ${counted('document', 'documents')(documents)}.`,
  whatCounts: 'What is counted here',
  whatCountsText:
    'A number in digits or words with a unit of money, share, time or measure, or with what it counts, in English, Russian and Kazakh; in other languages only numbers in digits with such a unit. Years, dates, ordinals, numbers of laws, articles and paragraphs, telephone numbers, list numbers and times of day are left out, and so is what is in doubt: that a figure is not here does not mean that nobody gave it. Dollars are those of whichever country, and a pound is a weight where the text does not say “sterling”. Where the signs of a number could mean one of two values, as 1,500 in Russian, it is shown without a value to sort by. The program read all this; no person checked it. Open the paragraph before you use a figure.',
  byUnit: 'By unit',
  bySubject: 'By subject, where several documents have figures of it',
  bySubjectText:
    'What a figure counts or is a part of, as its sentence names it right behind the number. Documents that give figures of the same may still mean different things by it.',
  unit: (id: string) => units[id] ?? id,
  unitDescription: (archive: string, unit: string, count: number) =>
    `${counted('figure', 'figures')(count)} in ${archive}, unit: ${unit}; each with its paragraph.`,
  ofUnit: (count: number, listed: number) =>
    count > listed
      ? `The ${figures.format(listed)} largest of ${counted('figure', 'figures')(count)}.`
      : `${counted('figure', 'figures')(count)}, the largest first.`,
  allWithScript:
    'With JavaScript this page filters and sorts all of them; the table “figures” of the data has them, too.',
  withoutValue: (count: number) =>
    `${counted('figure has', 'figures have')(count)} no value to sort by, since its signs could mean one of two.`,
  subjects: (letter: string) => `Figures by subject: ${letter === '0' ? 'other' : letter.toUpperCase()}`,
  subjectsDescription: (archive: string, letter: string) =>
    `Figures that several documents of ${archive} give of one subject: ${letter === '0' ? 'other' : letter.toUpperCase()}.`,
  subjectLetter: (letter: string) => (letter === '0' ? 'Other' : letter.toUpperCase()),
  ofSubject: (count: number, documents: number) =>
    `${counted('figure', 'figures')(count)} in ${counted('document', 'documents')(documents)}`,
  mostShared: (listed: number, count: number) =>
    `The ${figures.format(listed)} subjects in the most documents, of ${figures.format(count)}.`,
  letters: 'Subjects by letter',
  columns: { figure: 'Figure, in its sentence', document: 'Document', date: 'Date', by: 'By' },
  whose: (attribution: string, saidBy: string) => saidBy || (whose[attribution as Attribution] ?? ''),
  unknownSpeaker: 'Not known whose',
  filter: {
    legend: 'Filter and sort',
    words: 'Words beside it',
    speaker: 'Speaker',
    unit: 'Unit',
    allUnits: 'All units',
    whose: 'Whose words',
    anyone: 'Anyone’s',
    speakers: 'Speakers’ only',
    from: 'From year',
    to: 'To year',
    sort: 'Sort',
    sorts: {
      largest: 'Largest first',
      smallest: 'Smallest first',
      newest: 'Newest first',
      oldest: 'Oldest first',
      speaker: 'By speaker',
      unit: 'By unit',
    },
    show: 'Show',
    more: 'Show more',
    /** What was asked for and can't be answered. */
    notAYear: (written: string) => `“${written}” is not a year. Write it in digits, such as 1990.`,
    yearsReversed: (from: string, to: string) =>
      `No year lies between ${from} and ${to}: the first has to be the earlier one.`,
    noSuchChoice: (field: string, written: string) => `“${field}” has no choice “${written}”.`,
    reading: 'Reading figures …',
    failed: 'Not all figures could be read. Check the connection, and try again.',
    shown: (shown: number, found: number, all: number) =>
      `${figures.format(shown)} of ${figures.format(found)} found, among ${figures.format(all)}`,
    noneFound: (all: number) => `None found, among ${figures.format(all)}`,
  },
}
