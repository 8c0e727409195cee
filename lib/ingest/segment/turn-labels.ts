import type { SpeakerLabel } from '#lib/ingest/recognise/labels/label-rule.ts'
import { readSpeakerLabel } from '#lib/ingest/recognise/labels/speaker-label.ts'
import { answerWords, letterPairs, questionWords } from '#lib/ingest/recognise/labels/speaker-label-words.ts'
import { startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import { fold } from '#lib/text/fold.ts'

/** A label that counts, and which draft begins with it or is it. */
export interface TurnLabel extends SpeakerLabel {
  /** Place among the drafts. */
  index: number
  /** It is on a line of its own, above the words. */
  alone: boolean
  /** As it is written, and the words behind it in its own paragraph. */
  written: string
  words: string
}

/** Longest name that is alone on a line, in UTF-16 units. */
const longestAlone = 60

/**
 * The labels of a text that say who speaks, in order. A label that only looks like one ("Clean Water: …") counts where
 * it is said again, or where others are sure; one that asks or answers within a speech ("Question: what is old?") is
 * the speaker's own words. One label makes no transcript, unless it has the form of a report of parliament.
 */
export function turnLabels(drafts: Draft[], speaker?: string): TurnLabel[] {
  const read = drafts.flatMap((draft, index) => {
    const label = labelOf(draft, index, drafts[index + 1])
    return label ? [label] : []
  })
  if (read.length === 0) return []
  const asked = withoutRhetoricalQuestions(withLetterPairs(withoutStrayLabels(read)))
  const labels = withoutUnsureLabels(asked, drafts, speaker)
  return labels.length >= 2 || labels.some(({ ofRecord }) => ofRecord) ? labels : []
}

function labelOf(draft: Draft, index: number, next: Draft | undefined): TurnLabel | undefined {
  const { text } = draft
  const isText = draft.type === 'paragraph' && draft.form === 'plain' && !draft.ourBreak
  const label = isText ? readSpeakerLabel(text) : undefined
  if (label && label.end < text.length)
    return { ...label, index, alone: false, written: text.slice(0, label.end), words: text.slice(label.end) }
  const mayStandAlone =
    (isText || draft.type === 'heading') && text.length <= longestAlone && next?.type === 'paragraph'
  if (!mayStandAlone || /[.!?…,;]$/u.test(text)) return undefined
  const alone = readSpeakerLabel(/[:：]$/u.test(text) ? text : `${text}:`)
  return alone && alone.end >= text.length ? { ...alone, index, alone: true, written: text, words: '' } : undefined
}

/**
 * Names alone on a line count where the same one occurs so again, with something else in between, or where a colon and an
 * office say that somebody speaks now ("Ana Verell, Treasurer:").
 */
function withoutStrayLabels(labels: TurnLabel[]): TurnLabel[] {
  const form = (label: TurnLabel) => `${label.kind} ${fold(label.who)}`
  const alone = labels.filter((label) => label.alone)
  const forms = new Set(alone.map(form))
  const counts = countsOf(alone.map(form))
  const recurs = (label: TurnLabel) => (counts.get(form(label)) ?? 0) > 1
  const isTranscript = forms.size > 1 && alone.some(recurs)
  return labels
    .filter((label) => !label.alone || isTranscript || opensTurn(label))
    .map((label) => (label.alone && (recurs(label) || opensTurn(label)) ? { ...label, sure: true } : label))
}

function opensTurn({ written, name, beside: [office = ''] }: TurnLabel): boolean {
  return /[:：]$/u.test(written) && name !== undefined && startsWithOffice(office)
}

/** Letters that ask and answer count in pairs, and answers only where somebody asks. */
function withLetterPairs(labels: TurnLabel[]): TurnLabel[] {
  const letters = new Set(labels.flatMap(({ kind, who }) => (kind === 'letter' ? [who] : [])))
  const asksByWord = labels.some(({ kind }) => kind === 'question')
  const pair = letterPairs.find(
    ([question, answer]) => letters.has(answer) && (letters.has(question) || (question === 'q' && asksByWord)),
  )
  const settled = labels.flatMap((label): TurnLabel[] => {
    if (label.kind !== 'letter') return [label]
    const [question, answer] = pair ?? []
    if (label.who === question) return [{ ...label, kind: 'question', who: 'questioner', sure: true }]
    return label.who === answer ? [{ ...label, kind: 'answer', who: 'answer', sure: true }] : []
  })
  return asks(settled) ? settled : settled.filter(({ kind }) => kind !== 'answer')
}

function asks(labels: TurnLabel[]): boolean {
  return labels.some(({ kind }) => kind === 'question' || kind === 'press' || kind === 'moderator')
}

const answerInside = new RegExp(
  String.raw`(?:^|[\s?!.»”"])(?:${[...answerWords].filter((word) => word.length > 1).join('|')})\s?[:：]`,
  'iu',
)
/** "Q: What is old? A: The weir is." in one paragraph. */
const letterInside = /[?？]\s+[AОЖR]\s?[:：.]\s/u
const questionInside = new RegExp(
  String.raw`[\s.!?](?:${[...questionWords].filter((word) => word.length > 3).join('|')})\s?[:：]`,
  'iu',
)

/** A speaker who asks and answers is one speaker: "Question: what is old? The quays are old." */
function withoutRhetoricalQuestions(labels: TurnLabel[]): TurnLabel[] {
  const others = labels.some(({ kind }) => kind !== 'question')
  const kept = labels.filter(({ kind, words, written }) => {
    if (kind !== 'question') return true
    const goesOn = /^[“"«„]?\p{Ll}/u.test(words) && !/^Q\P{L}*$/u.test(written)
    if (goesOn || answerInside.test(words) || letterInside.test(words) || questionInside.test(words)) return false
    // The question is asked and answered in one breath.
    return others || !/[?？؟]/u.test(words) || !/[.!…。][”"»]?$/u.test(words.slice(-3))
  })
  return asks(kept) ? kept : kept.filter(({ kind }) => kind !== 'answer')
}

/** Labels that are none by themselves: they count by what else the text has. */
function withoutUnsureLabels(labels: TurnLabel[], drafts: Draft[], speaker: string | undefined): TurnLabel[] {
  const sure = labels.filter((label) => label.sure)
  const surnames = new Set(
    [...sure.map(({ name, who }) => name?.surname ?? who), ...(speaker ? [surnameOf(speaker)] : [])].map(fold),
  )
  const counts = countsOf(labels.map(({ who }) => fold(who)))
  const recurring = new Set([...counts].flatMap(([who, times]) => (times > 1 ? [who] : [])))
  const paragraphs = drafts.filter(({ type }) => type === 'paragraph')
  let small: Set<string> | undefined
  const isCommon = ({ name, who }: TurnLabel) =>
    (name ? [name.surname, ...name.given] : who.split(' ')).some((word) => {
      // All words of the text are read for it, which most texts don't need.
      small ??= smallWordsOf(paragraphs)
      return word.length > 2 && small.has(fold(word))
    })
  const plain = labels.filter((label) => label.kind === 'person' && !label.sure && !isCommon(label))
  const mostAreLabelled = plain.length >= 2 && plain.length * 2 > paragraphs.length - (plain[0]?.index ?? 0)
  const stopped = plain.filter(({ rule }) => rule === 'honoured-name' || rule === 'initials-and-name')
  return labels.filter((label) => {
    if (label.sure) return true
    const who = fold(label.who)
    if (label.name && surnames.has(fold(label.name.surname))) return true
    const others = sure.length > 0 || recurring.size > (recurring.has(who) ? 1 : 0)
    if (label.kind === 'unknown' || label.kind === 'unnamed') return others
    if (label.kind === 'office') return sure.length > 0 || stopped.length > 0 || (others && recurring.has(who))
    if (isCommon(label) && !label.name?.capitals) return false
    if (stopped.includes(label)) return others || stopped.length > 1
    if (recurring.has(who) && others) return true
    if (label.name?.words === 1 && !label.name.capitals) return false
    return sure.length > 0 || mostAreLabelled
  })
}

function countsOf(words: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Words that occur somewhere in small letters, and so are no names. */
function smallWordsOf(paragraphs: Draft[]): Set<string> {
  return new Set(paragraphs.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}-])\p{Ll}[\p{L}\p{M}]+/gu) ?? []))
}

/** The last word of a name. */
export function surnameOf(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? ''
}
