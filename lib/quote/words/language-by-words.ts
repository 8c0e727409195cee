import { tokens } from '#lib/text/tokens.ts'
import { cyrillicLanguages } from '#lib/text/word-language.ts'

/** Letters that only one of the languages has which are distinguished here. */
const letters: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['kk', /ұ|^(?=.*қ)(?=.*ә)/isu],
  ['uk', /[їєґ]/iu],
  ['be', /ў/iu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['ko', /\p{Script=Hangul}/u],
  ['zh', /\p{Script=Han}/u],
]

/** Words that are frequent in one language and rare or unknown in the others, folded. */
const frequent: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the and of to in is that for it with as was are be this have from not we our will which by at they you'),
  ru: words(
    'и в не на что с по это как но мы для из к от или бы который которая которые наш нас был есть его их будет',
  ),
  kk: words('және мен бұл бір үшін деп біз осы ол бар болып туралы болады керек жоқ біздің'),
  fr: words('le les des et est une dans pour que qui nous pas sur avec ce cette sont notre du au aux par plus'),
  de: words('der die und das ist nicht ein eine wir den von zu mit sich auf für dem des es werden haben wird unsere'),
  es: words('el los las y que es una por con para del se no su más como nuestro pero lo está son'),
  it: words('il gli che di è una per non sono con del della nel più anche come noi questo dei'),
  pt: words('o os as que não uma para com do da em é dos das mais nós nosso também são'),
  tr: words('ve bir bu için ile de da olan çok daha ne gibi biz olarak'),
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/**
 * Fewest frequent words by which a language is known. They must also be twice as many as those of any other language.
 */
const fewestWords = 3

/** Share of the letters from which on a text is in a script: names in it may be in another. */
const mostLetters = 0.8

/**
 * The language (BCP 47) of a short text, by letters that no other has, else by its most frequent words; undefined where
 * these don't decide.
 */
export function languageByWords(text: string): string | undefined {
  const own = letters.find(([, pattern]) => pattern.test(text))?.[0]
  if (own) return own
  const all = tokens(text).map((token) => token.text)
  const counts = Object.entries(frequent)
    .map(([language, list]) => ({ language, count: all.filter((word) => list.has(word)).length }))
    .sort((one, other) => other.count - one.count)
  const [first, second] = counts
  if (!first || first.count < fewestWords || first.count < (second?.count ?? 0) * 2) return undefined
  return first.language
}

const arabicLanguages = new Set('ar fa ur ps ckb ug sd'.split(' '))

/** The script of a language, of those that are distinguished, as `scriptTag` writes it; undefined for others. */
export function scriptOf(language: string): string | undefined {
  if (cyrillicLanguages.has(language)) return 'und-Cyrl'
  return arabicLanguages.has(language) ? 'und-Arab' : undefined
}

/** `und-Cyrl` or `und-Arab` where nearly all letters of a text are of that script. */
export function scriptTag(text: string): string | undefined {
  const all = text.match(/\p{L}/gu)?.length ?? 0
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / Math.max(all, 1)
  if (share(/\p{Script=Cyrillic}/gu) > mostLetters) return 'und-Cyrl'
  return share(/\p{Script=Arabic}/gu) > mostLetters ? 'und-Arab' : undefined
}
