import type { Draft } from '#lib/ingest/source-segment.ts'
import { fold } from '#lib/text/fold.ts'
import { closingNote } from './closing-notes.ts'
import { isProceedingsNote } from './proceedings-notes.ts'
import { publisherNotes } from './publisher-notes.ts'
import { preambleLength } from './publisher-preamble.ts'
import { surnameOf, type TurnLabel, turnLabels } from './turn-labels.ts'

/** Who asks, where a transcript only says that somebody does. */
const questioner = 'questioner'

/** A paragraph that is a note of the transcriber: "(Applause.)", "[Laughter]". */
const stageDirection = /^[([（【][^()[\]（）【】]{2,80}[)\]）】]\.?$/u

/**
 * Gives each paragraph of a transcript its speaker, by the labels that come before the words or on a line above them
 * ("President of Ormond Anna Berg: …", "Q.", "The SPEAKER: …"); `turnLabels` says which count. A label holds until the
 * next. Paragraphs of the document's own speaker stay without a voice, answers to those who ask among them. What is
 * above the first label is the publisher's where it says so, and so are notes of an editor and what publishers add at the
 * foot. Stage directions that are paragraphs of their own are the transcriber's words. The labels stay in the text.
 * `speaker` and `role` are of the one who speaks alone, where there is one; `speakers` are all, by whose names a surname in a
 * label is made whole.
 */
export function attributeTurns(
  drafts: Draft[],
  speaker: string | undefined,
  role: string | undefined,
  speakers: readonly string[] = [],
): Draft[] {
  const labels = turnLabels(drafts, speaker).filter(({ index }) => !isEditorsNote(drafts[index]))
  const voices = voicesOf(labels, speaker, role, speakers)
  const byIndex = new Map(labels.map((label) => [label.index, label]))
  const endsItself = wholeQuestions(labels, drafts)
  const first = labels[0]?.index ?? 0
  const ofPublisher = preambleLength(drafts.slice(0, first), speaker, labels)
  const notes = speaker || labels.length > 0 ? publisherNotes(drafts, labels.at(-1)?.index ?? -1) : undefined
  let voice: string | undefined
  return drafts.map((draft, index): Draft => {
    const label = byIndex.get(index)
    if (draft.type === 'divider' || (draft.type === 'heading' && !label) || draft.voice) return draft
    if (notes?.has(index)) return { ...draft, voice: 'publisher' }
    if (!label && (stageDirection.test(draft.text) || (labels.length > 0 && isProceedingsNote(draft.text))))
      return { ...draft, voice: 'transcriber' }
    // What is beside a table or picture is nobody's speech.
    if (draft.form === 'caption' && !label)
      return speaker || labels.length > 0 ? { ...draft, voice: 'publisher' } : draft
    if (index < ofPublisher) return { ...draft, voice: 'publisher' }
    if (label) voice = voices.get(label)
    const own = voice
    if (label && endsItself.has(label)) voice = undefined
    // A name that is alone above the words is no heading.
    const plain: Draft = draft.type === 'heading' ? { ...draft, type: 'paragraph' } : draft
    return own ? { ...plain, voice: own } : plain
  })
}

/** "Editor's note:" has the form of a label, and names nobody who speaks. */
function isEditorsNote(draft: Draft | undefined): boolean {
  return draft !== undefined && closingNote(draft.text)?.place === 'anywhere'
}

/** The voice of each label; nothing for the document's own speaker. */
function voicesOf(
  labels: TurnLabel[],
  speaker: string | undefined,
  role: string | undefined,
  speakers: readonly string[],
) {
  const voices = new Map<TurnLabel, string | undefined>()
  const names = fullNames(labels, speakers)
  const asking = askingModerators(labels)
  for (const label of labels) {
    const asks = isQuestion(label) || (label.kind === 'moderator' && asking.has(label.who))
    if (asks) voices.set(label, questioner)
    else if (label.kind === 'answer' || isSpeaker(label, speaker, role)) voices.set(label, undefined)
    else voices.set(label, names(label))
  }
  return voices
}

/** Those who lead a talk and ask the questions; others only give the word. */
function askingModerators(labels: TurnLabel[]): Set<string> {
  const own = labels.filter(({ kind }) => kind === 'moderator')
  const asked = own.filter(({ words }) => /[?？؟]/u.test(words))
  const count = (turns: TurnLabel[], who: string) => turns.filter((turn) => turn.who === who).length
  const who = new Set(own.map((turn) => turn.who))
  return new Set([...who].filter((one) => count(asked, one) * 2 >= count(own, one)))
}

/**
 * Whom each label means: "Mr. FORD" is the "Osk Ford" of another label, where only one of that surname speaks; "The
 * DEPUTY SPEAKER" is who holds that office in another, where only one does; and a surname is that of the one of the
 * document's `speakers` who has it.
 */
function fullNames(labels: TurnLabel[], speakers: readonly string[]): (label: TurnLabel) => string {
  const whole = new Map<string, Map<string, TurnLabel>>()
  const add = (key: string, label: TurnLabel) =>
    whole.set(key, (whole.get(key) ?? new Map<string, TurnLabel>()).set(fold(label.who), label))
  for (const label of labels) {
    if (label.name && label.name.given.length > 0) add(fold(label.name.surname), label)
    if (label.kind === 'office' && label.name) add(`office ${fold(label.beside[0] ?? '')}`, label)
  }
  return ({ name, gender, kind, who }) => {
    if (name ? name.given.length > 0 : kind !== 'office') return who
    const others = [
      ...(whole.get(name ? fold(name.surname) : `office ${fold(who).replace(/^the /, '')}`)?.values() ?? []),
    ]
    const [other] = others
    const differ = other?.gender && gender && other.gender !== gender
    if (other) return others.length === 1 && !differ ? other.who : who
    const named = name ? speakers.filter((one) => one.includes(' ') && fold(surnameOf(one)) === fold(name.surname)) : []
    return named.length === 1 ? (named[0] ?? who) : who
  }
}

/**
 * The questions that end with their own paragraph: where answers have labels a question goes on until the next, else
 * what follows is the answer.
 */
function wholeQuestions(labels: TurnLabel[], drafts: Draft[]): Set<TurnLabel> {
  const questions = labels.flatMap((label, place) => (isQuestion(label) ? [{ label, next: labels[place + 1] }] : []))
  const answered = questions.filter(({ next }) => next && !isQuestion(next)).length
  const answersAreLabelled = answered * 2 >= questions.length
  const whole = questions.filter(({ label, next }) => {
    if (!answersAreLabelled) return !label.alone
    const asked = /[?？؟][”"»’)]*$/u.test(label.words.slice(-4))
    const unanswered = next !== undefined && isQuestion(next) && next.index > label.index + 1
    return asked && unanswered && !drafts[label.index + 1]?.text.includes('?')
  })
  return new Set(whole.map(({ label }) => label))
}

function isQuestion({ kind }: TurnLabel): boolean {
  return kind === 'question' || kind === 'press'
}

/** Offices that are written short. */
const shortOffices = new Map([
  ['pm', 'prime minister'],
  ['dpm', 'deputy prime minister'],
])

/** Whether a label means the document's speaker: by the name, or by the office. */
function isSpeaker(label: TurnLabel, speaker: string | undefined, role: string | undefined): boolean {
  if (!speaker) return false
  if (label.name) return isNamed(label.name, speaker)
  if (label.kind !== 'office') return fold(label.who) === fold(speaker)
  const office = fold(label.who).replace(/^(?:the|hon\.?|mr\.?|madam) /, '')
  const held = role === undefined ? '' : fold(role).replace(/^(?:the|acting) /, '')
  const full = shortOffices.get(office) ?? office
  return held === full || held.startsWith(`${full} `) || held.startsWith(`${full},`)
}

/** Surnames must be the same, and given names as far as both have them. */
function isNamed({ surname, given }: NonNullable<TurnLabel['name']>, speaker: string): boolean {
  const words = speaker.split(/\s+/)
  if (fold(surnameOf(speaker)) !== fold(surname) && fold(words[0] ?? '') !== fold(surname)) return false
  const others = words.filter((word) => fold(word) !== fold(surname))
  const [own, other] = [given[0], others[0]]
  if (!own || !other) return true
  const isInitial = (word: string) => word.replace(/\./g, '').length <= 2
  return isInitial(own) || isInitial(other)
    ? fold(own).charAt(0) === fold(other).charAt(0)
    : given.some((one) => others.some((two) => fold(one) === fold(two)))
}
