import { calendarName } from '#lib/quote/words/calendar-names.ts'
import { type ComparableWord, comparableWords } from '#lib/quote/words/comparable-words.ts'
import { detectNames } from '#lib/quote/words/name-detection.ts'
import { type Mutate, pick, put, type Random, type Sentence } from './sentence.ts'

/** Each word and what is put in its place; both ways where a double arrow stands between. */
const quantifiers: Readonly<Record<string, string>> = {
  en: `all > some|all > few|every > no|some > all|most > few|many > few|never > always|always > sometimes|always > rarely
    must > may|must > should|should > must|may > must|may > will|will > may|will > might|can > might|cannot > can
    more <> less|next <> last|this year > last year|last year > this year|only > also|both > neither|none > all
    everyone > nobody|nothing > everything|often > seldom|any > no|each > no|nearly > hardly|before <> after`,
  ru: `все > некоторые|всегда > иногда|никогда > всегда|никто > каждый|должны > можем|должен > может|каждый > никакой
    больше <> меньше|более <> менее|многие > немногие|всех > некоторых|необходимо > нежелательно|до > после`,
  kk: `барлық > кейбір|әрқашан > ешқашан|көп <> аз|тиіс > мүмкін|барлығы > кейбірі|бұрын > кейін|әр > ешбір
    көптеген > азғантай`,
}
const opposites: Readonly<Record<string, string>> = {
  en: `increase <> decrease|increased <> reduced|peace <> war|friends <> enemies|strong <> weak|rich <> poor|great > small
    success <> failure|good <> bad|accept <> reject|hope > fear|freedom > slavery|imports <> exports|high <> low
    higher <> lower|north <> south|east <> west|public <> private|foreign <> domestic|victory <> defeat|right > wrong
    protect > destroy|better <> worse|stronger <> weaker|raise <> lower|support > oppose|began > ended|first <> last
    possible > impossible|necessary > unnecessary|safe > dangerous|old <> new|long <> short|young <> old|win <> lose
    up > down|against > for|buy <> sell|rise > fall|profit > loss|encourage > discourage|open > closed|past > future`,
  ru: `увеличить > сократить|рост > спад|мир > война|высокий > низкий|новый > старый|сильный > слабый|первый > последний
    внутренний > внешний|лучше > хуже|повысить > снизить|друзья > враги|повышение > снижение|увеличение > сокращение`,
  kk: `жоғары > төмен|жаңа > ескі|күшті > әлсіз|бірінші > соңғы|ішкі > сыртқы|дос > жау|өсті > төмендеді|жақсы > жаман
    ұлғайту > азайту|арттыру > азайту`,
}

function swaps(lists: Readonly<Record<string, string>>, language: string): [string, string][] {
  return (lists[language] ?? lists.en ?? '').split(/\s*[|\n]\s*/).flatMap((line): [string, string][] => {
    const [one = '', how, other = ''] = line.split(/ (<?>) /)
    return how === '<>'
      ? [
          [one, other],
          [other, one],
        ]
      : [[one, other]]
  })
}

/** Puts one thing for another, once, anywhere in the sentence. */
function swapping(lists: Readonly<Record<string, string>>): Mutate {
  return ({ text, language }, random) => {
    const possible = swaps(lists, language).flatMap(([from, to]) =>
      [...text.matchAll(new RegExp(`(?<![\\p{L}'’-])${from}(?![\\p{L}'’-])`, 'gu'))].map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        to,
      })),
    )
    const chosen = pick(possible, random)
    return chosen && put(text, chosen, chosen.to)
  }
}

const auxiliaries = /^(?:is|are|was|were|will|shall|must|should|would|has|have|may)$/

function negationIn({ text, language }: Sentence, random: Random): string | undefined {
  const words = comparableWords(text)
  if (language === 'en') {
    const at = pick(
      words.filter((word, index) => index < words.length - 2 && auxiliaries.test(word.text)),
      random,
    )
    const next = at && words[words.indexOf(at) + 1]
    return at && next?.text !== 'not' ? put(text, { start: at.end, end: at.end }, ' not') : undefined
  }
  const verb = language === 'ru' ? /^\p{Ll}+(?:ет|ют|ит|ят|ем|им|ли|ла|л|ть)$/u : /^\p{Ll}+(?:ды|ді|ты|ті)$/u
  const found = pick(
    words.filter((word, index) => index > 0 && index < words.length - 1 && verb.test(word.written)),
    random,
  )
  if (!found) return undefined
  return language === 'ru'
    ? put(text, { start: found.start, end: found.start }, 'не ')
    : put(text, { start: found.end, end: found.end }, ' емес')
}

function negationOut({ text }: Sentence, random: Random): string | undefined {
  const words = comparableWords(text)
  const found = pick(
    words.filter((word, at) => at > 0 && at < words.length - 1 && /^(?:not|never|no|не|никогда|емес)$/.test(word.text)),
    random,
  )
  return found && put(text, { start: found.start - 1, end: found.end }, '')
}

function isMonth(word: ComparableWord, language: string): boolean {
  return calendarName(word.text, word.written, language) !== undefined
}

const otherNames: Readonly<Record<string, readonly string[]>> = {
  en: ['Verell', 'Ormond', 'Selby', 'Ferris', 'Sandor', 'Brandt'],
  ru: ['Верелл', 'Ормонд', 'Селби', 'Брандт'],
  kk: ['Верелл', 'Ормонд', 'Селби', 'Брандт'],
}

const name: Mutate = ({ text, language }, random) => {
  const words = comparableWords(text)
  const isName = detectNames(words)
  const found = pick(
    words.filter((word, at) => at > 1 && isName(at) && !isMonth(word, language)),
    random,
  )
  const others = otherNames[language] ?? otherNames.en ?? []
  const other = pick(
    others.filter((one) => one !== found?.written),
    random,
  )
  return found && other !== undefined ? put(text, found, other) : undefined
}

const units: Readonly<Record<string, string>> = {
  en: `million <> billion|percent > dollars|per cent > dollars|dollars > cents|years > months|days > weeks|months > years
    thousand > million|miles > acres|billion > trillion`,
  ru: 'миллионов <> миллиардов|процентов > рублей|лет > месяцев|млн <> млрд|тысяч > миллионов|тенге > долларов',
  kk: 'миллион <> миллиард|пайыз > теңге|жыл > ай|мың > миллион|теңге > доллар|млн <> млрд',
}

const beforeUnit = /\p{Nd}\s+\p{L}+|(?:two|three|four|five|six|ten|hundred|twenty|forty|fifty)\s+\p{L}+/u

const unit: Mutate = (sentence, random, all) =>
  beforeUnit.test(sentence.text) ? swapping(units)(sentence, random, all) : undefined

const date: Mutate = ({ text, language }, random) => {
  const months: Readonly<Record<string, readonly string[]>> = {
    en: ['March', 'June', 'October', 'December'],
    ru: ['марта', 'июня', 'октября', 'декабря'],
    kk: ['наурыз', 'маусым', 'қазан', 'желтоқсан'],
  }
  const words = comparableWords(text)
  const found = pick(
    words.filter((word, at) => at > 0 && isMonth(word, language) && word.text.length > 2),
    random,
  )
  const other = pick(months[language] ?? [], random)
  if (!found || !other || found.text.slice(0, 3) === other.slice(0, 3).toLowerCase()) return undefined
  return put(text, found, other)
}

/** What turns what a sentence says, by kind. */
export const turnings: readonly (readonly [kind: string, mutate: Mutate])[] = [
  ['negation put in', negationIn],
  ['negation left out', negationOut],
  ['quantifier', swapping(quantifiers)],
  ['opposite', swapping(opposites)],
  ['name', name],
  ['unit', unit],
  ['month', date],
]
