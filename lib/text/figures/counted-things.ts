import { numeralToken } from '#lib/text/number-words.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import type { TextPiece } from './text-pieces.ts'

/** How many words may be between a number and the thing that is counted. */
const mostBetween = 4

const irregularPlurals = new Set(
  `people children women men feet teeth police personnel staff cattle sheep aircraft troops clergy livestock media data
  criteria phenomena alumni servicemen businessmen fishermen freedmen seamen horsemen workmen congressmen spacecraft
  offspring youth wives lives`.split(/\s+/),
)
const noPlurals = new Set(
  `always perhaps towards besides thus less unless across previous various numerous yes does goes has was overseas
  afterwards sometimes nevertheless nonetheless regardless whereas hers ours yours theirs upwards downwards besides
  forwards backwards indoors lots ones's is says thanks alas gas bus plus minus versus means comes becomes remains
  requires includes represents makes takes gives shows seems needs wants times`.split(/\s+/),
)
/** Words with which an English clause goes on behind a number that counts nothing. */
const clauseWords = new Set(
  `out per until since while because said say says went came go come became made took gave between among within without
  under over after before during against through whether yet still even just ago later earlier onwards onward who
  bucks fourths fifths sixths sevenths eighths ninths tenths hundredths thousandths compared according require need remain live work want lack die receive respectively each alone instead together up down off back again once since`.split(
    /\s+/,
  ),
)

/** Words that may be between a number and what it counts, though they say little: "2,000 more nurses". */
const beforeThings = new Set(['such', 'more', 'other', 'additional'])

function isEnglishPlural({ text }: TextPiece): boolean {
  if (irregularPlurals.has(text)) return true
  return /^[a-z-]{3,}s(?:')?$/.test(text) && !/(?:ss|us|is|'s)$/.test(text) && !noPlurals.has(text)
}

/** The piece behind the last word of what is counted in English: "new schools" behind "20". */
function englishThings(all: readonly TextPiece[], from: number, isPastWords: boolean): number | undefined {
  let words = 0
  for (let at = from; at < all.length && words < mostBetween; at++) {
    const piece = all[at] as TextPiece
    const before = all[at - 1] as TextPiece
    if (piece.written === '-' && before.end === piece.start && all[at + 1]?.start === piece.end) continue
    // "interactive and open lessons", "old, tired ships"
    if (at > from && (piece.text === 'and' || piece.written === ',')) {
      if (piece.written === ',' && all[at + 1]?.kind !== 'word') return undefined
      continue
    }
    if (piece.kind === 'word' && beforeThings.has(piece.text)) continue
    if (piece.kind !== 'word' || isStopWord(piece.text) || clauseWords.has(piece.text)) return undefined
    words++
    if (!isEnglishPlural(piece)) continue
    const next = all[at + 1]
    const isOfCompound = next?.kind === 'word' && isEnglishPlural(next) && next.start === piece.end + 1
    return isOfCompound && !isPastWords ? at + 2 : at + 1
  }
  return undefined
}

const russianNoThings = /(?:ся|сь|[аеиоуыя]ть|[аиея]л[аои]?|[аеуюия]т|ено|ены|ана|аны|ано|но|чески)$/u
const russianAdjective = /(?:ых|их|ые|ие|ым|им|ыми|ими|ую|ая|ого|его)$/u
const russianStops = new Set(
  `раз тому ещё еще против вместо более менее раза числа части лишь там здесь тогда теперь затем потом около свыше среди
  тоже лет назад включая кроме вокруг вместе вниз вверх против согласно вследствие который каждый каждая каждое другой
  пополудни утра вечера дня ночи рождения класс класса выпуска серии`.split(/\s+/),
)

/** Whether a clause ends or turns at a piece, so that an adjective before it is a noun: "шестеро раненых, ". */
function isTurn(piece: TextPiece | undefined): boolean {
  return piece?.kind !== 'word' || isStopWord(piece.text)
}

function russianThings(all: readonly TextPiece[], from: number): number | undefined {
  for (let at = from; at < Math.min(all.length, from + mostBetween); at++) {
    const { kind, text, written } = all[at] as TextPiece
    if (kind !== 'word' || text.length < 3 || !/^\p{Ll}/u.test(written) || !/^\p{Script=Cyrillic}/u.test(text))
      return undefined
    if (isStopWord(text) || russianStops.has(text)) return undefined
    if (russianAdjective.test(text) && text.length > 4) {
      if (at > from || !isTurn(all[at + 1])) continue
      return /(?:ых|их)$/u.test(text) ? at + 1 : undefined
    }
    return russianNoThings.test(text) &&
      !/(?:билет|пакет|комитет|совет|университет|депутат|сил[аы]?|правил[аи]?|школ[аы]?|сёл[аы]?|предприяти\p{L}{1,9})$/u.test(
        text,
      )
      ? undefined
      : at + 1
  }
  return undefined
}

const kazakhStops = new Set(
  `жылы жылғы жылдың жылдан жылға жылда жылдары жылдық жылдығы сағат бап бөлім тармақ қатар бойы көп аз астам артық
  есе рет қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан де да бірақ өткен келген
  болды болған дейін кейін бұрын ретінде сынып класс ғасыр ғасырда ғасырдың басқа асты асты асып асқан жетті жеткен құрады`.split(
    /\s+/,
  ),
)
const kazakhVerb =
  /(?:[ыіа-яәө]п|[ғқкг][аеі]н|ған|ген|қан|кен|мақ|мек|йды|йді|тын|тін|лды|лді|рды|рді|нды|нді|ады|еді|йы)$/u

function kazakhThings(all: readonly TextPiece[], from: number): number | undefined {
  const { kind, text, written } = all[from] ?? { kind: 'sign', text: '', written: '' }
  if (kind !== 'word' || text.length < 2 || !/^\p{Ll}/u.test(written) || !/^\p{Script=Cyrillic}/u.test(text))
    return undefined
  if (isStopWord(text) || kazakhStops.has(text) || kazakhVerb.test(text)) return undefined
  // "төрт тараптағы округ": a word that says where goes before the noun.
  const next = all[from + 1]
  const isWhere = /(?:дағы|дегі|тағы|тегі)$/u.test(text) && next?.kind === 'word' && /^\p{Ll}/u.test(next.written)
  return isWhere ? from + 2 : from + 1
}

/** "51 million seven years ago": whether another number is at a piece; not "12 four-engine planes". */
function beginsNumber(all: readonly TextPiece[], at: number, language: string): boolean {
  const token = numeralToken(all[at]?.text ?? '', language)
  return token !== undefined && !token.isOrdinal && all[at + 1]?.written !== '-'
}

/** "four of our ships", "10 of the ports": what is counted is behind the article. */
function isOfThese(all: readonly TextPiece[], at: number): boolean {
  return all[at]?.text === 'of' && /^(?:the|these|those|our|its|their|his|her|my|your)$/.test(all[at + 1]?.text ?? '')
}

/**
 * The end (a number of a piece) of the words for what a number counts, behind it: "12,000 | young volunteers",
 * "20 | новых школ", "800 | сайлау". Undefined where the words behind it are none that the language would count with it;
 * in other languages than English, Russian and Kazakh always.
 *
 * @param isWords whether the number is in words
 */
export function countedThings(
  all: readonly TextPiece[],
  from: number,
  language: string,
  isWords: boolean,
): number | undefined {
  if (beginsNumber(all, from, language)) return undefined
  if (language === 'en') return englishThings(all, isOfThese(all, from) ? from + 2 : from, isWords)
  if (language === 'ru') return russianThings(all, from)
  return language === 'kk' ? kazakhThings(all, from) : undefined
}
