import type { Say } from '#lib/i18n/say.ts'
import type { QuotationDifference } from '#lib/quote/alignment/word-edits.ts'
import { mostQuotedWords, type QuotationProblem } from '#lib/quote/reading/quotation.ts'
import type { QuoteCheck } from '#lib/quote/verdict/check-quotation.ts'

/** Whether the words are a speaker's, or those of somebody who wrote. */
export type Utterance = 'said' | 'written'

/** What the differences alter, each kind once, in the order of the quotation. */
function altered(say: Say, differences: readonly QuotationDifference[]): string[] {
  return [...new Set(differences.flatMap(({ alters }) => (alters ? [say(`alterations.${alters}`)] : [])))]
}

/** The verdict on a quotation in a sentence, of words that were said or of words that were written. */
export function verdictSentence(say: Say, check: QuoteCheck, utterance: Utterance = 'said'): string {
  const { verdict, found, parts, searched, isTooCommon } = check
  if (isTooCommon) return say('verdicts.tooCommon')
  const differences = found?.differences ?? []
  const partsAltered = parts.some((part) => part.verdict === 'altered')
  switch (verdict) {
    case 'exact':
    case 'paraphrase':
      return say(`verdicts.${utterance}.${verdict}`)
    case 'near':
      return say(`verdicts.${utterance}.near`, { count: differences.length })
    case 'altered': {
      const what = altered(say, differences)
      return say(`verdicts.${utterance}.altered`, { count: what.length, what: say.list(what) })
    }
    case 'composed':
      return say(partsAltered ? 'verdicts.composedAltered' : 'verdicts.composed', { count: parts.length })
    case 'part': {
      const words = say.list(parts.map(({ words: text }) => say('common.quoted', { text })))
      return partsAltered ? say('verdicts.partAltered', { words }) : say(`verdicts.${utterance}.part`, { words })
    }
    case 'none':
      return say('verdicts.none', { paragraphs: searched.paragraphs, documents: searched.documents })
  }
}

/** A difference between a quotation and what was said, in words. */
export function differenceWords(say: Say, { kind, alters, said, quoted }: QuotationDifference): string {
  const both = said !== '' && quoted !== ''
  const own = say(`verdicts.kinds.${kind}`)
  const alteration = alters && say(`alterations.${alters}`)
  if (both) return say('verdicts.replaced', { kind: alteration ?? own, said, quoted })
  return say('verdicts.oneSided', {
    kind: alteration === undefined ? own : say('verdicts.alteredKind', { alteration, kind: own }),
    words: said + quoted,
  })
}

/** Why a text can't be checked as a quotation. */
export function quotationProblem(say: Say, problem: QuotationProblem): string {
  return problem === 'long'
    ? say('verdicts.problems.long', { count: mostQuotedWords })
    : say(`verdicts.problems.${problem}`)
}
