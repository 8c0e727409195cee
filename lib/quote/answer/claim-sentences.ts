import type { Say } from '#lib/i18n/say.ts'
import type { LanguageMismatch } from '#lib/quote/claims/language-mismatch.ts'
import type { PairedDocument } from '#lib/quote/translations/paired-passages.ts'
import { filedDate } from '#lib/site/edtf.ts'
import { formatDate } from '#lib/site/format-date.ts'
import type { PastedCheck } from './judge-interpretation.ts'
import { verdictSentence } from './verdict-words.ts'

/**
 * The outcome of checking a pasted text, in one or two sentences: the verdict, whose words they are, and whether what
 * was claimed is right.
 */
function outcome(say: Say, pasted: PastedCheck): string {
  const own = outcomeOfWords(say, pasted)
  if (!pasted.isQuoted) return own
  const quoted =
    pasted.by.length > 0 ? say('claims.isQuoted', { names: say.list(pasted.by) }) : say('claims.isQuotedBySpeaker')
  return `${own} ${quoted}`
}

function outcomeOfWords(say: Say, pasted: PastedCheck): string {
  const { check, whose } = pasted
  if (whose !== undefined && whose !== 'speaker') {
    const own = say(`claims.foundIn.${whose}`)
    return check.verdict === 'exact' ? own : `${own} ${verdictSentence(say, check, 'written')}`
  }
  const verdict = verdictSentence(say, check)
  const otherwise = otherwiseThanClaimed(say, pasted)
  if (otherwise === undefined) return [verdict, asClaimed(say, pasted)].filter((part) => part !== '').join(' ')
  const { right, wrong } = otherwise
  if (check.verdict === 'exact')
    return right === undefined ? say('claims.saidButNot', { wrong }) : say('claims.saidBut', { right, wrong })
  return `${verdict} ${right === undefined ? say('claims.itWasNot', { wrong }) : say('claims.itWas', { right, wrong })}`
}

/** What was claimed wrongly, and how it was where that is known; undefined where nothing that was claimed is wrong. */
interface Otherwise {
  /** "by Ana Verell, 3 March 2021" */
  right: string | undefined
  /** "by Ivo Sandor in 1863" */
  wrong: string
}

function otherwiseThanClaimed(say: Say, { check: { found, parts }, claim, by }: PastedCheck): Otherwise | undefined {
  const [isOther, isThen] = [claim.speaker?.right === false, claim.date?.right === false]
  const date = found?.place.document.date
  if (!isOther && !isThen) return undefined
  const wrong = wronglyClaimed(
    say,
    isOther ? say('claims.by', { names: claim.speaker?.given ?? '' }) : undefined,
    isThen ? claimedTime(say, claim.date?.given) : undefined,
  )
  if (parts.length > 1 || (by.length === 0 && date === undefined)) return { right: undefined, wrong }
  const when = date === undefined ? undefined : formatDate(date, say)
  const said = isOther
    ? [by.length > 0 ? say('claims.by', { names: say.list(by) }) : undefined, when]
    : [when && timeOf(say, when, (filedDate(date) ?? '').length > 7)]
  const right = said.filter((part) => part !== undefined).join(', ')
  return { right: right === '' ? undefined : right, wrong }
}

function wronglyClaimed(say: Say, by = '', time = ''): string {
  return by === '' || time === '' ? by + time : say('claims.byAndTime', { by, time })
}

function timeOf(say: Say, date: string, isDay: boolean): string {
  return isDay ? say('claims.onDay', { date }) : say('claims.inTime', { date })
}

/** A date as it was claimed: "on 4 March 1862", "in 1862". */
function claimedTime(say: Say, given = ''): string {
  return timeOf(say, given, isDayGiven(given))
}

function isDayGiven(given: string): boolean {
  return (given.match(/\d+/gu) ?? []).some((figure) => figure.length < 3) && !/\d{4}\s?[-–/]\s?\d{2}$/u.test(given)
}

function asClaimed(say: Say, { claim: { speaker, date }, by }: PastedCheck): string {
  const right = [
    speaker?.right === true ? say('claims.by', { names: by.length > 0 ? say.list(by) : speaker.given }) : undefined,
    date?.right === true ? claimedTime(say, date.given) : undefined,
  ].filter((part) => part !== undefined)
  return right.length > 0 ? say('claims.asClaimed', { what: right.join(', ') }) : ''
}

/** What of a claim can't be judged, and why; undefined where all of it can. */
function notKnown(say: Say, { check, claim, whose, by, isQuoted }: PastedCheck): string | undefined {
  if (check.verdict === 'none') return undefined
  const date = check.found?.place.document.date
  const parts = [
    claim.speaker?.right === null
      ? say('claims.notKnown.speaker', { name: claim.speaker.given, why: whyNobodyKnows(say, whose, by, isQuoted) })
      : undefined,
    claim.date?.right === null
      ? say('claims.notKnown.date', {
          when: claimedTime(say, claim.date.given),
          why: date === undefined ? say('claims.why.noDate') : say('claims.why.date', { date: formatDate(date, say) }),
        })
      : undefined,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(' ')
}

function whyNobodyKnows(say: Say, whose: PastedCheck['whose'], by: readonly string[], isQuoted = false): string {
  if (whose !== 'speaker') return say('claims.why.ownWords')
  if (by.length === 0) return say('claims.why.noSpeaker')
  return say(isQuoted ? 'claims.why.quoting' : 'claims.why.otherAlphabet', { names: say.list(by) })
}

function language(say: Say, { archive, speaker }: LanguageMismatch): string {
  const languages = say.list(archive.map((tag) => say.languageName(tag)))
  return speaker === undefined
    ? say('claims.language', { languages })
    : say('claims.languageOfSpeaker', { speaker, languages })
}

/** The heading of a passage in another language, or of a document of which it isn't sure which passage is the same. */
function paired(say: Say, { document, place }: PairedDocument): string {
  return say(place ? 'claims.paired' : 'claims.pairedDocument', { language: say.languageName(document.language) })
}

/** What is claimed of a quotation and whose words they are, in sentences. */
export const claimSentences = { outcome, notKnown, language, paired }
