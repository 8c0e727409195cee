import type { Attribution } from '#lib/domain/attribution.ts'
import type { LanguageMismatch } from '#lib/quote/claims/language-mismatch.ts'
import type { PairedDocument } from '#lib/quote/translations/paired-passages.ts'
import { filedDate } from '#lib/site/edtf.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { messagesFor } from '#lib/site/messages.ts'
import type { PastedCheck } from './judge-interpretation.ts'
import { verdictWords } from './verdict-words.ts'

const messages = messagesFor('en')

const foundIn: Record<Exclude<Attribution, 'speaker'>, string> = {
  publisher: 'Found in the publisher’s words',
  reporter: 'Found in a report',
  factsheet: 'Found in a factsheet',
  questioner: 'Found in a question',
  transcriber: 'Found in a transcriber’s note',
}

const whoseWords: Record<Attribution, string> = {
  speaker: 'the speaker’s own words',
  publisher: 'the publisher’s words',
  reporter: 'the reporter’s words',
  factsheet: 'the words of a factsheet',
  questioner: 'the words of whoever asks',
  transcriber: 'a transcriber’s note',
}

/**
 * The outcome of checking a pasted text, in one or two sentences: the verdict, whose words they are, and whether what
 * was claimed is right.
 */
function outcome(pasted: PastedCheck): string {
  const own = outcomeOfWords(pasted)
  if (!pasted.isQuoted) return own
  return `${own} It is in quotation marks there: ${pasted.by.length > 0 ? messages.joinNames(pasted.by) : 'the speaker'} may be quoting somebody.`
}

function outcomeOfWords(pasted: PastedCheck): string {
  const { check, whose } = pasted
  const verdict = verdictWords.verdict(check)
  if (whose !== undefined && whose !== 'speaker') {
    const own = `${foundIn[whose]}, not in the speaker’s own words.`
    return check.verdict === 'exact' ? own : `${own} ${ofWriting(verdict)}`
  }
  const otherwise = otherwiseThanClaimed(pasted)
  if (otherwise === '') return [verdict, asClaimed(pasted)].filter((part) => part !== '').join(' ')
  if (check.verdict === 'exact') return `Said, but ${otherwise}.`
  return `${verdict} It was ${otherwise.replace(/^(?:not )?/u, '$&said ')}.`
}

/** A verdict on words that were written, and that nobody is known to have said. */
function ofWriting(verdict: string): string {
  return verdict
    .replace(/^Said, but not/u, 'Not')
    .replace(/^Said in/u, 'In')
    .replace('were said', 'were written')
    .replace('what was said', 'what was written')
}

/** "by Ana Verell, 3 March 2021, not by Ivo Sandor"; empty where nothing that was claimed is wrong. */
function otherwiseThanClaimed({ check: { found, parts }, claim, by }: PastedCheck): string {
  const [isOther, isThen] = [claim.speaker?.right === false, claim.date?.right === false]
  const date = found?.place.document.date
  if (!isOther && !isThen) return ''
  const then = isThen && `${isDayGiven(claim.date?.given) ? 'on' : 'in'} ${claim.date?.given}`
  const wrong = ['not', isOther && `by ${claim.speaker?.given}`, then].filter((part) => part !== false).join(' ')
  if (parts.length > 1 || (by.length === 0 && date === undefined)) return wrong
  const when = date === undefined ? undefined : formatDate(date, messages)
  const said = isOther
    ? [by.length > 0 && `by ${messages.joinNames(by)}`, when]
    : [when && `${(filedDate(date) ?? '').length > 7 ? 'on' : 'in'} ${when}`]
  return [...said.filter((part) => part), wrong].join(', ')
}

function isDayGiven(given = ''): boolean {
  return (given.match(/\d+/gu) ?? []).some((figure) => figure.length < 3) && !/\d{4}\s?[-–/]\s?\d{2}$/u.test(given)
}

function asClaimed({ claim: { speaker, date }, by }: PastedCheck): string {
  const right = [
    speaker?.right === true && `by ${by.length > 0 ? messages.joinNames(by) : speaker.given}`,
    date?.right === true && `${isDayGiven(date.given) ? 'on' : 'in'} ${date.given}`,
  ].filter((part) => part !== false)
  return right.length > 0 ? `As claimed, ${right.join(', ')}.` : ''
}

/** What of a claim can't be judged, and why; undefined where all of it can. */
function notKnown({ check, claim, whose, by, isQuoted }: PastedCheck): string | undefined {
  if (check.verdict === 'none') return undefined
  const date = check.found?.place.document.date
  const parts = [
    claim.speaker?.right === null &&
      `Whether ${claim.speaker.given} said it is not known: ${whyNobodyKnows(whose, by, isQuoted)}.`,
    claim.date?.right === null &&
      `Whether it was ${isDayGiven(claim.date.given) ? 'on' : 'in'} ${claim.date.given} is not known: the document ${date === undefined ? 'has no date' : `has the date ${formatDate(date, messages)}`}.`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? undefined : parts.join(' ')
}

function whyNobodyKnows(whose: PastedCheck['whose'], by: readonly string[], isQuoted = false): string {
  if (whose !== 'speaker') return 'the document has it in words of its own'
  if (by.length === 0) return 'the document names no speaker'
  if (isQuoted) return `it was said by ${messages.joinNames(by)}, who may be quoting`
  return `it was said by ${messages.joinNames(by)}, and the archive has no form of that name in this alphabet`
}

function language({ archive, speaker }: LanguageMismatch): string {
  const names = messages.joinNames(archive.map((tag) => messages.languageName(tag)))
  return speaker === undefined
    ? `The words are in another language: the archive has texts in ${names} only.`
    : `The words are in another language: the archive has ${speaker} in ${names} only.`
}

/** The heading of a passage in another language, or of a document of which it isn't sure which passage is the same. */
function paired({ document, place }: PairedDocument): string {
  const name = messages.languageName(document.language)
  return place ? `The same passage in ${name}` : `By the same speaker on the same day, in ${name}`
}

/** What is claimed of a quotation and whose words they are, in sentences. English. */
export const claimSentences = {
  outcome,
  notKnown,
  language,
  spoken: 'The nearest passage that was said:',
  whose: whoseWords,
  paired,
}
