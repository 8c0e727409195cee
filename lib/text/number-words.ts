import { ordinalToNumber } from './numerals.ts'

/** A number in a row of words: in digits, in words, or both. */
export interface NumberInWords {
  /** Half-open, numbers of words. */
  from: number
  to: number
  /**
   * Its value in one form, however it is written: `20000000` for "20 million" and "twenty million". An ordinal has the
   * value of its number.
   */
  value: string
  /** Whether it is a word that mostly counts nothing: one, first, a dozen, millions. */
  isWeak: boolean
}

function numbered(words: string, first: number, step: number): [string, number][] {
  return words.split(' ').map((word, index) => [word, first + index * step])
}

const english = new Map<string, number>([
  ['zero', 0],
  ...numbered('one two three four five six seven eight nine ten eleven twelve', 1, 1),
  ...numbered('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13, 1),
  ...numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['dozen', 12],
])
const largeOrdinals = new Map<string, number>([
  ['hundredth', 100],
  ['thousandth', 1000],
])
const kazakh = new Map<string, number>([
  ...numbered('бір екі үш төрт бес алты жеті сегіз тоғыз он', 1, 1),
  ...numbered('жиырма отыз қырық елу алпыс жетпіс сексен тоқсан', 20, 10),
  ...numbered('бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы', 1, 1),
  ...numbered('жиырмасыншы отызыншы қырқыншы елуінші алпысыншы жетпісінші сексенінші тоқсаныншы', 20, 10),
])
/** Russian ordinals by their stems; `третий` has forms of its own. */
const russianOrdinals = new Map<string, number>([
  ...numbered('перв втор трет четверт пят шест седьм восьм девят десят', 1, 1),
  ...numbered('одиннадцат двенадцат тринадцат четырнадцат пятнадцат', 11, 1),
  ...numbered('шестнадцат семнадцат восемнадцат девятнадцат', 16, 1),
  ...numbered('двадцат тридцат', 20, 10),
])
const ordinalEnding = /(?:ый|ий|ой|ая|ья|ое|ье|ого|ьего|ому|ьему|ым|ьим|ом|ьем|ую|ью|ые|ьи|ых|ьих|ыми|ьими)$/u
/** The forms that Russian numerals are declined in. */
const russianForms: readonly (readonly [forms: string, value: number])[] = [
  ['два две двух двум двумя', 2],
  ['три трех трем тремя', 3],
  ['четыре четырех четырем четырьмя', 4],
  ['пять пяти пятью', 5],
  ['шесть шести шестью', 6],
  ['семь семи семью', 7],
  ['восемь восьми восемью', 8],
  ['девять девяти девятью', 9],
  ['десять десяти десятью', 10],
  ['одиннадцать одиннадцати одиннадцатью', 11],
  ['двенадцать двенадцати двенадцатью', 12],
  ['тринадцать тринадцати тринадцатью', 13],
  ['четырнадцать четырнадцати четырнадцатью', 14],
  ['пятнадцать пятнадцати пятнадцатью', 15],
  ['шестнадцать шестнадцати шестнадцатью', 16],
  ['семнадцать семнадцати семнадцатью', 17],
  ['восемнадцать восемнадцати восемнадцатью', 18],
  ['девятнадцать девятнадцати девятнадцатью', 19],
  ['двадцать двадцати двадцатью', 20],
  ['тридцать тридцати тридцатью', 30],
  ['сорок сорока', 40],
  ['пятьдесят пятидесяти пятьюдесятью', 50],
  ['шестьдесят шестидесяти шестьюдесятью', 60],
  ['семьдесят семидесяти семьюдесятью', 70],
  ['восемьдесят восьмидесяти восемьюдесятью', 80],
  ['девяносто девяноста', 90],
  ['двести двухсот двумстам двухстах', 200],
  ['триста трехсот тремстам трехстах', 300],
  ['четыреста четырехсот четыремстам', 400],
  ['пятьсот пятисот пятистам', 500],
  ['шестьсот шестисот шестистам', 600],
  ['семьсот семисот семистам', 700],
  ['восемьсот восьмисот восьмистам', 800],
  ['девятьсот девятисот девятистам', 900],
]
const russian = new Map(russianForms.flatMap(([forms, value]) => numbered(forms, value, 0)))
/** What multiplies the number before it. */
const scales: readonly (readonly [form: RegExp, value: number])[] = [
  [/^(?:hundreds?|сто|ста|сот|сотн\p{L}{1,3}|жүз)$/u, 100],
  [/^(?:thousands?|тысяч\p{L}{0,3}|тыс|мың\p{L}{0,4})$/u, 1000],
  [/^(?:millions?|млн|миллион\p{L}{0,4})$/u, 1e6],
  [/^(?:billions?|bn|млрд|миллиард\p{L}{0,4}|биллион\p{L}{0,3})$/u, 1e9],
  [/^(?:trillions?|трлн|триллион\p{L}{0,4})$/u, 1e12],
]
/** Words for a figure that mostly count nothing. */
const weak = new Set(
  (
    'one once twice half single first second dozen hundreds thousands millions billions ' +
    'один одна одно одного одной одному одним одном одну первый первая первое первого первой сотни тысячи ' +
    'бір бірінші екінші'
  ).split(' '),
)
const ordinals = /^(\d+)(?:st|nd|rd|th)$/

/** What letters behind a figure are short for, as newspapers write them: `1.5tn`, `20m`, `$40k`, `320x`. */
export const numberAbbreviations: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  mln: 'million',
  b: 'billion',
  bn: 'billion',
  bln: 'billion',
  t: 'trillion',
  tn: 'trillion',
  trn: 'trillion',
  x: 'times',
  тыс: 'тыс',
  млн: 'млн',
  млрд: 'млрд',
  трлн: 'трлн',
}

/** What a word is in a number. */
export interface NumeralToken {
  /** `scale` multiplies what is before it; `whole` is a number by itself: an ordinal, or digits that have no one value. */
  kind: 'digits' | 'units' | 'scale' | 'whole'
  value: number
  text?: string
  /** True for `11th`, `eleventh`, `третий`, `екінші`. */
  isOrdinal?: true
  /** A word for a number continues it if its value is below this: `он` and `төрт` are 14 in Kazakh. */
  room?: number
}

function numberInDigits(word: string): NumeralToken | undefined {
  if (!/^\p{Nd}/u.test(word)) return undefined
  const ordinal = ordinals.exec(word)?.[1]
  if (ordinal) return { kind: 'whole', value: Number(ordinal), isOrdinal: true }
  const value = Number(word)
  return Number.isFinite(value) ? { kind: 'digits', value } : { kind: 'whole', value: 0, text: word }
}

function numberInWords(word: string, language: string): NumeralToken | undefined {
  const scale = scales.find(([form]) => form.test(word))?.[1]
  if (scale !== undefined) return { kind: 'scale', value: scale }
  if (language === 'ru') {
    const value = russian.get(word)
    if (value !== undefined) return { kind: 'units', value }
    const ordinal = russianOrdinal(word)
    return ordinal === undefined ? undefined : { kind: 'units', value: ordinal, isOrdinal: true }
  }
  if (language === 'kk') {
    const value = kazakh.get(word)
    return value === undefined
      ? undefined
      : {
          kind: 'units',
          value,
          ...(word === 'он' ? { room: 10 } : {}),
          ...(/нш[іы]$/.test(word) ? { isOrdinal: true } : {}),
        }
  }
  const value = english.get(word)
  if (value !== undefined) return { kind: 'units', value }
  // Long words only: `ordinalToNumber` reads Roman numerals, too, and "i" is mostly a pronoun.
  const ordinal = /^\p{Ll}{5,}$/u.test(word) ? (largeOrdinals.get(word) ?? ordinalToNumber(word)) : undefined
  return ordinal === undefined ? undefined : { kind: 'whole', value: ordinal, isOrdinal: true }
}

/** What a folded word is in a number, by the words of a language (BCP 47, without region; other than `ru` and `kk`: English). */
export function numeralToken(word: string, language: string): NumeralToken | undefined {
  return numberInDigits(word) ?? numberInWords(word, language)
}

function russianOrdinal(word: string): number | undefined {
  return ordinalEnding.test(word) ? russianOrdinals.get(word.replace(ordinalEnding, '')) : undefined
}

/**
 * The number that begins with one of a row of folded words: digits, words for numbers (English, Russian in its cases,
 * Kazakh), and both with what multiplies them ("1.5 million").
 *
 * @param tokenOf what a word is in a number (`numeralToken`)
 */
export function numberAt(
  words: readonly string[],
  from: number,
  tokenOf: (word: string) => NumeralToken | undefined,
): NumberInWords | undefined {
  const tokenAt = (at: number) => {
    const word = words[at]
    return word === undefined ? undefined : tokenOf(word)
  }
  const first = tokenAt(from)
  if (!first) return undefined
  const isWeak = weak.has(words[from] ?? '')
  if (first.kind === 'whole') return { from, to: from + 1, value: first.text ?? String(first.value), isWeak }
  // "a thousand two hundred": what is behind is added, not multiplied again.
  const isScale = first.kind === 'scale' && first.value >= 1000
  let total = isScale ? first.value : 0
  let current = isScale ? 0 : first.value
  let largest = isScale ? first.value : Number.POSITIVE_INFINITY
  let last = first
  let to = from + 1
  for (;;) {
    const joined = words[to] === 'and' && (last.value === 100 || last.value === 1000) ? to + 1 : to
    const next = tokenAt(joined)
    if (!next || next.kind === 'whole' || next.kind === 'digits') break
    if (next.kind === 'scale') {
      // "twelve hundred and ninety million": what multiplies, multiplies all that is before it and smaller.
      if (next.value === 100 && current < 100) current = (current || Math.sign(total)) * 100
      else {
        const isAll = total > 0 && (current === 0 || next.value > largest)
        total = isAll ? (total + current) * next.value : total + current * next.value
        current = 0
        largest = next.value
      }
    } else {
      if (last.kind === 'digits' || next.value >= roomBehind(last)) break
      current += next.value
    }
    last = next
    to = joined + 1
  }
  return { from, to, value: String(Number((total + current).toPrecision(12))), isWeak: isWeak && to === from + 1 }
}

/**
 * A word for a number continues a figure if its value is below this: "twenty five" is one figure, "nineteen ninety"
 * two.
 */
function roomBehind({ kind, value, room }: NumeralToken): number {
  if (room !== undefined) return room
  if (kind === 'scale') return value
  // Russian has words for two hundred and more.
  if (value >= 100 && value % 100 === 0) return 100
  return value >= 20 && value % 10 === 0 ? 10 : 0
}

const largeStems: Readonly<Record<string, string>> = {
  ru: 'сто ста сот тысяч тыс млн миллион млрд миллиард биллион трлн триллион',
  kk: 'жүз мың млн миллион млрд миллиард трлн триллион',
  en: 'hundred thousand million billion bn trillion',
}

/** What words for numbers of a language begin with: the letters that any of their forms has. */
export function numberWordStems(language: string): string[] {
  const own = language === 'ru' ? [...russian.keys()] : language === 'kk' ? [...kazakh.keys()] : [...english.keys()]
  const large = largeStems[language === 'ru' || language === 'kk' ? language : 'en'] ?? ''
  // A number written with ё has the letter that folding makes of it.
  return [...own, ...large.split(' ')].map((word) => word.replaceAll('е', '[её]'))
}
