/**
 * Month names as they are written in dates, lower case, January first: full and abbreviated forms, and the cases
 * that dates stand in. The full forms are those of CLDR 46, which has no case forms for all of them.
 */
const english = [
  'january jan',
  'february febuary feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
]

const russian = [
  'январь января январе янв',
  'февраль февраля феврале фев февр',
  'март марта марте мар',
  'апрель апреля апреле апр',
  'май мая мае',
  'июнь июня июне июн',
  'июль июля июле июл',
  'август августа августе авг',
  'сентябрь сентября сентябре сен сент',
  'октябрь октября октябре окт',
  'ноябрь ноября ноябре ноя нояб',
  'декабрь декабря декабре дек',
]

/** Kazakh stems; the endings below may follow any of them. */
const kazakhStems = [
  'қаңтар қаң',
  'ақпан ақп',
  'наурыз нау',
  'сәуір сәу',
  'мамыр мам',
  'маусым мау',
  'шілде шіл',
  'тамыз там',
  'қыркүйек қыркүйег қыр',
  'қазан қаз',
  'қараша қар',
  'желтоқсан жел',
]

/** Kazakh case endings, with and without the possessive; each vowel and consonant in the forms that harmony asks for. */
const kazakhEndings = new Set(
  [
    'да де та те нда нде',
    'дағы дегі тағы тегі ндағы ндегі',
    'дың дің тың тің ның нің',
    'дан ден тан тен нан нен',
    'ға ге қа ке на не',
    'ды ді ты ті ны ні',
  ]
    .join(' ')
    .split(' ')
    .flatMap((ending) => ['', 'ы', 'і', 'сы', 'сі'].map((possessive) => possessive + ending))
    .concat('ы', 'і', 'сы', 'сі', ''),
)

/** Languages whose month names are read only in whole dates, with day and year. */
const others = [
  // Ukrainian
  'січень січня|лютий лютого|березень березня|квітень квітня|травень травня|червень червня|липень липня|серпень серпня|вересень вересня|жовтень жовтня|листопад листопада|грудень грудня',
  // French
  'janvier|février fevrier|mars|avril|mai|juin|juillet|août aout|septembre|octobre|novembre|décembre decembre',
  // Spanish
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre setiembre|octubre|noviembre|diciembre',
  // Portuguese
  'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
  // German
  'januar jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  // Arabic
  'يناير|فبراير|مارس|أبريل ابريل إبريل|مايو|يونيو يونيه|يوليو يوليه|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر',
  // Italian
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
].map((language) => language.split('|'))

function numbered(months: string[]): [string, number][] {
  return months.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1]))
}

const archiveLanguages = new Map([...numbered(english), ...numbered(russian)])
const stems = new Map(numbered(kazakhStems))
const otherLanguages = new Map(others.flatMap(numbered))
const abbreviated = new Set(
  [...english, ...russian, ...kazakhStems].flatMap((names) =>
    names
      .split(' ')
      .filter(
        (name) => name.length <= 4 && !/^(?:june|july|may|март|ма[йяе]|июнь|июль|июня|июля|июне|июле)$/.test(name),
      ),
  ),
)

/** A word as the name of a month, 1 to 12. */
export interface MonthName {
  month: number
  /** True in English, Russian and Kazakh, where a month may stand without a year, and a year without a day. */
  ofArchive: boolean
  /** True for `Sept`, `янв`: a stop may follow that closes no sentence. */
  abbreviated: boolean
}

/** The month that a word names; undefined for every other word. */
export function monthOf(written: string): MonthName | undefined {
  const word = written.toLowerCase()
  const own = archiveLanguages.get(word) ?? kazakhMonth(word)
  // Kazakh short forms are words of Russian too (`там`), and are months in whole dates only.
  const isWord = stems.has(word) && word.length === 3
  if (own !== undefined) return { month: own, ofArchive: !isWord, abbreviated: abbreviated.has(word) }
  const other = otherLanguages.get(word)
  return other === undefined ? undefined : { month: other, ofArchive: false, abbreviated: false }
}

function kazakhMonth(word: string): number | undefined {
  for (let length = word.length; length >= 3; length -= 1) {
    const month = stems.get(word.slice(0, length))
    if (month === undefined) continue
    // An abbreviation takes no ending: `там` is August, `тамға` is a sign.
    if (length === 3) return word.length === 3 ? month : undefined
    return kazakhEndings.has(word.slice(length)) ? month : undefined
  }
  return undefined
}
