import { francAll } from 'franc-all'

/** UTF-16 units that are looked at; more of them cost time and tell the same. */
const forStatistics = 1000

/**
 * How far another language must be before the one that was found, as a share of franc's score, times the root of the number of
 * letters. Cyrillic languages have passed the test of their alphabets before, and short texts of them are easily taken for smaller ones.
 *
 * Measured on sentences of the Kazakh, Russian, French, Spanish, Italian and English corpora (of some 5,000 that were told right, fewer than
 * one in a thousand is given up), and on the declarations of human rights in 400 languages (of those told wrong, three in four are caught).
 */
const lead = { cyrillic: 3, other: 1 }

/**
 * Languages that are not doubted. Of the two with most texts almost nothing was wrong, and the statistics of 400 languages take
 * forty times as long as those that found them; the others are told by scripts that statistics don't divide further.
 */
const undoubted = new Set(['en', 'ru', 'zh', 'ja', 'ko', 'el', 'th', 'ka', 'hy'])

/**
 * Whether a text is rather in one of the some three hundred languages that Rostrum does not name, as Gagauz and Crimean Tatar, which
 * statistics of few languages take for Turkish: then its language is not known. By franc with the models of all languages that it has.
 *
 * @param language the tag that was found (BCP 47)
 * @param areSame whether a language by its code of ISO 639-3 is the one found, or one that can't be told from it
 */
export function isRatherAnother(text: string, language: string, areSame: (code: string) => boolean): boolean {
  if (undoubted.has(language)) return false
  const looked = text.slice(0, forStatistics)
  const scores = francAll(looked)
  const own = scores.find(([code]) => areSame(code))?.[1] ?? 0
  const best = scores[0]
  if (!best || best[0] === 'und' || areSame(best[0])) return false
  const letters = looked.match(/\p{L}/gu)?.length ?? 0
  const isCyrillic = (looked.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > letters / 2
  return (1 - own) * Math.sqrt(letters) > (isCyrillic ? lead.cyrillic : lead.other)
}
