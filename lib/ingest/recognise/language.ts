import { francAll } from 'franc-min'
import type { Known } from '#lib/ingest/source-segment.ts'

/** ISO 639-3, as franc names languages, to BCP 47. */
const tags: Record<string, string> = {
  eng: 'en',
  rus: 'ru',
  kaz: 'kk',
  fra: 'fr',
  spa: 'es',
  arb: 'ar',
  por: 'pt',
  ita: 'it',
  deu: 'de',
  ukr: 'uk',
  uzn: 'uz',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  tur: 'tr',
}

/** Letters that Kazakh has and Russian has not: surer than statistics of letter sequences. */
const kazakhLetters = /[әғқңөұүһі]/giu
const russianOnly = /[ёъщэ]/giu

/**
 * BCP 47 tag of the language that a text is in, or nothing where that can't be told.
 * Short texts are told only by script; above that by letter trigrams (franc) among the languages listed.
 */
export function detectLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < 20) return undefined
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  if (cyrillic / letters > 0.6) {
    const kazakh = text.match(kazakhLetters)?.length ?? 0
    if (kazakh / cyrillic > 0.04) return 'kk'
    const [first] = francAll(text, { only: ['rus', 'ukr', 'kaz'], minLength: 20 })
    return kazakh === 0 && (text.match(russianOnly)?.length ?? 0) > 0 ? 'ru' : tags[first?.[0] ?? '']
  }
  const [first] = francAll(text, { only: Object.keys(tags), minLength: 40 })
  return tags[first?.[0] ?? '']
}

/** How much of a text is read to tell its language, in UTF-16 units. */
const enough = 20_000

/** The language of a text as a value with its basis, told by its letters and their sequences. */
export function languageOf(texts: string[]): Known<string> | undefined {
  const value = detectLanguage(texts.join(' ').slice(0, enough))
  return value ? { value, basis: { kind: 'inferred', rule: 'letters-and-their-sequences' } } : undefined
}
