const months =
  'january february march april may june july august september october november december sept jan feb aug oct nov dec'
const days = 'monday tuesday wednesday thursday friday saturday sunday'
const named = new Set(`${months} ${days}`.split(' '))
/** Words that are months and days only where they are capitalised. */
const undecided = new Set(['may', 'march', 'august', 'sept', 'jan', 'dec'])
const cyrillic =
  /^(?:январ[яьею]|феврал[яьею]|март[ае]?|апрел[яьею]|ма[йяе]|июн[яьею]|июл[яьею]|август[ае]?|сентябр[яьею]|октябр[яьею]|ноябр[яьею]|декабр[яьею]|понедельник\p{L}{0,2}|вторник\p{L}{0,2}|сред[ау]|четверг\p{L}{0,2}|пятниц\p{L}{1,2}|суббот\p{L}{1,2}|воскресень[еяю])$/u
const kazakh =
  /^(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі)\p{L}{0,4}$/u

/** The month or day of the week that a word names, in one form; undefined for every other word. */
export function calendarName(text: string, written: string, language: string): string | undefined {
  if (named.has(text)) {
    return undecided.has(text) && !/^\p{Lu}/u.test(written) ? undefined : text.slice(0, 3)
  }
  if (language === 'ru' && cyrillic.test(text)) return text.slice(0, 3).replace('мая', 'май').replace('мае', 'май')
  return language === 'kk' && kazakh.test(text) ? text.slice(0, 4) : undefined
}
