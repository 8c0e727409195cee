import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'

/**
 * What an assistant may do with a quotation. Only `confirmed` says that it was said so, in these words, by whom and when as
 * claimed; of what was not claimed it says nothing.
 */
export const quotationStatuses = [
  'confirmed',
  'words differ',
  'sense altered',
  'put together',
  'only in part',
  'other words',
  'wrong attribution',
  'quoted by the speaker',
  'attribution not known',
  'not a speaker’s words',
  'not in this archive',
] as const

/** One of `quotationStatuses`. */
export type QuotationStatus = (typeof quotationStatuses)[number]

const ofVerdict: Partial<Record<PastedCheck['check']['verdict'], QuotationStatus>> = {
  near: 'words differ',
  altered: 'sense altered',
  composed: 'put together',
  part: 'only in part',
  paraphrase: 'other words',
  none: 'not in this archive',
}

/** The status of a quotation that was checked: what is wrong with its words first, then whose they are, then what is claimed of them. */
export function quotationStatus({ check: { verdict }, whose, by, claim, isQuoted }: PastedCheck): QuotationStatus {
  const ofWords = ofVerdict[verdict]
  if (ofWords !== undefined) return ofWords
  if (whose !== 'speaker') return 'not a speaker’s words'
  const judged = [claim.speaker?.right, claim.date?.right]
  if (judged.includes(false)) return 'wrong attribution'
  if (isQuoted) return 'quoted by the speaker'
  return judged.includes(null) || by.length === 0 ? 'attribution not known' : 'confirmed'
}

/** What each status means for somebody who is about to quote. */
export const statusWords: Readonly<Record<QuotationStatus, string>> = {
  confirmed: 'Confirmed: said in exactly these words; nothing that is claimed of them is wrong.',
  'words differ': 'Not confirmed: it was not said in exactly these words. Quote it as it is in the archive.',
  'sense altered': 'Not confirmed: what was said says something else.',
  'put together': 'Not confirmed: its parts are from different places, and were not said so together.',
  'only in part': 'Not confirmed: only a part of it is in the archive.',
  'other words': 'Not confirmed as a quotation: something like it was said in other words.',
  'wrong attribution': 'Not confirmed: the words were said, but not by whom or not when it is claimed.',
  'quoted by the speaker':
    'Not confirmed as the speaker’s own words: the text has them in quotation marks. Read what is around them for whom the speaker quotes.',
  'attribution not known':
    'Not confirmed: the words are in the archive, but who said them, or when, can’t be told as it is claimed.',
  'not a speaker’s words': 'Not confirmed: these are not a speaker’s own words, and must not be quoted as such.',
  'not in this archive': 'Not in this archive. It does not follow that nobody ever said it.',
}
