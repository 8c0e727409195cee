import type { Alteration } from '#lib/quote/alignment/alteration.ts'
import type { DifferenceKind, QuotationDifference } from '#lib/quote/alignment/word-edits.ts'
import { mostQuotedWords, type QuotationProblem } from '#lib/quote/reading/quotation.ts'
import type { QuoteCheck } from '#lib/quote/verdict/check-quotation.ts'
import type { QuotationMatch } from '#lib/quote/verdict/compare-candidates.ts'
import { alterationMessages } from '#lib/site/alteration-messages.ts'

const figures = new Intl.NumberFormat('en')

function counted(count: number, one: string, other: string): string {
  return `${figures.format(count)} ${count === 1 ? one : other}`
}

const alterations: Record<Alteration, string> = alterationMessages

const kinds: Record<DifferenceKind, string> = {
  missing: 'left out',
  added: 'added',
  replaced: 'other words',
  spelling: 'written otherwise',
  moved: 'in another order',
  ellipsis: 'left out by an ellipsis',
  inserted: 'put in by the quoter, in brackets',
}

const short: Record<QuotationMatch['verdict'], string> = {
  exact: 'exactly',
  near: 'nearly',
  altered: 'altered',
  none: 'not found',
  paraphrase: 'in other words',
}

const problems: Record<QuotationProblem, string> = {
  empty: 'There is no word to look for.',
  long: `This is too long for a quotation: at most ${figures.format(mostQuotedWords)} words can be checked at once.`,
}

const tooCommon =
  'These words are too common to be looked for by themselves: it can’t be said whether they are in the archive. Add some of those around them.'

function joinWithAnd(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** What the differences alter, each kind once, in the order of the quotation. */
function altered(differences: readonly QuotationDifference[]): string[] {
  return [...new Set(differences.flatMap(({ alters }) => (alters ? [alterations[alters]] : [])))]
}

function verdict({ verdict: found, found: best, parts, searched, isTooCommon }: QuoteCheck): string {
  if (isTooCommon) return tooCommon
  const differences = best?.differences ?? []
  const partsAltered = parts.some((part) => part.verdict === 'altered')
  switch (found) {
    case 'exact':
      return 'Said, in exactly these words.'
    case 'near':
      return `Said, but not in exactly these words: ${counted(differences.length, 'difference', 'differences')}.`
    case 'altered':
      return `Altered: ${joinWithAnd(altered(differences))} ${altered(differences).length === 1 ? 'is' : 'are'} not what was said.`
    case 'composed':
      return `Put together: its ${counted(parts.length, 'part is', 'parts are')} in different places.${partsAltered ? ' One of them is altered, too.' : ''}`
    case 'paraphrase':
      return 'Said in other words: most of it is in one sentence.'
    case 'part':
      return `Only these words ${partsAltered ? 'are there, and they are altered' : 'were said'}: ${joinWithAnd(parts.map(({ words }) => `“${words}”`))}.`
    case 'none':
      return `Not found in ${counted(searched.paragraphs, 'paragraph', 'paragraphs')} of ${counted(searched.documents, 'document', 'documents')}.`
  }
}

function difference({ kind, alters, said, quoted }: QuotationDifference): string {
  const both = said !== '' && quoted !== ''
  const label = !alters ? kinds[kind] : both ? alterations[alters] : `${alterations[alters]}, ${kinds[kind]}`
  return both ? `${label}: said “${said}”, quoted “${quoted}”` : `${label}: “${said}${quoted}”`
}

/** Verdicts and differences in words. English. */
export const verdictWords = {
  verdict,
  difference,
  alternatives: 'Also in:',
  short,
  problems,
}
