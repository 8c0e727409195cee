import { monthInDate, shortMonth } from './month-names.ts'

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
  // Arabic of the Levant and Iraq; a line stands for the space of a name
  'كانون_الثاني|شباط|آذار|نيسان|أيار ايار|حزيران|تموز|آب|أيلول ايلول|تشرين_الأول|تشرين_الثاني|كانون_الأول',
  // Polish; a November, which is the October of Croatian, is none
  'styczeń stycznia|luty lutego|marzec marca|kwiecień kwietnia|maj maja|czerwiec czerwca|lipiec lipca|sierpień sierpnia|wrzesień września|październik października||grudzień grudnia',
  // Turkish
  'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
  // Italian
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
].map((language) => language.split('|'))

const otherLanguages = new Map(
  others.flatMap((months) =>
    months.flatMap((forms, index) =>
      forms.split(' ').map((form): [string, number] => [form.replace('_', ' '), index + 1]),
    ),
  ),
)
const languages = ['en', 'ru', 'kk'] as const

/** A word as the name of a month, 1 to 12. */
export interface MonthName {
  month: number
  /** True in English, Russian and Kazakh, where a month may be without a year, and a year without a day. */
  ofArchive: boolean
  /** True for `Sept`, `янв`: a stop may follow that closes no sentence. */
  abbreviated: boolean
}

/** The month that a word of a date names, in any language; undefined for every other word. */
export function monthOf(written: string): MonthName | undefined {
  const word = written.toLowerCase().replace(/\s+/g, ' ')
  for (const language of languages) {
    const month = monthInDate(word, language)
    if (month !== undefined) return { month, ofArchive: true, abbreviated: false }
    const short = shortMonth(word, language)
    // Kazakh short forms are words of Russian too (`там`), and are months in whole dates only.
    if (short !== undefined) return { month: short, ofArchive: language !== 'kk', abbreviated: true }
  }
  const other = otherLanguages.get(word)
  return other === undefined ? undefined : { month: other, ofArchive: false, abbreviated: false }
}
