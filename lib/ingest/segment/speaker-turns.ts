import type { Draft } from '#lib/ingest/source-segment.ts'
import { fold } from '#lib/text/fold.ts'
import { preambleLength } from './publisher-preamble.ts'
import { surnameOf, type TurnLabel, turnLabels } from './turn-labels.ts'

/** Who asks, where a transcript only says that somebody does. */
const questioner = 'questioner'

/** A paragraph that is a note of the transcriber: "(Applause.)", "[Laughter]". */
const stageDirection = /^[([（【][^()[\]（）【】]{2,80}[)\]）】]\.?$/u

/**
 * Gives each paragraph of a transcript its speaker, by the labels that stand before the words or on a line above them
 * ("President of Ormond Anna Berg: …", "Q.", "The SPEAKER: …"); `turnLabels` says which count. A label holds until the
 * next. Paragraphs of the document's own speaker stay without a voice, answers to those who ask among them. What stands
 * above the first label is the publisher's where it says so. Stage directions that are paragraphs of their own are the
 * transcriber's words. The labels stay in the text.
 */
export function attributeTurns(drafts: Draft[], speaker: string | undefined, role: string | undefined): Draft[] {
  const labels = turnLabels(drafts, speaker)
  const voices = voicesOf(labels, speaker, role)
  const byIndex = new Map(labels.map((label) => [label.index, label]))
  const endsItself = new Set(labels.filter((label, place) => isWholeQuestion(label, labels, place, drafts)))
  const first = labels[0]?.index ?? 0
  const ofPublisher = preambleLength(drafts.slice(0, first), speaker, labels)
  let voice: string | undefined
  return drafts.map((draft, index): Draft => {
    const label = byIndex.get(index)
    if (draft.type === 'divider' || (draft.type === 'heading' && !label) || draft.voice) return draft
    if (!label && stageDirection.test(draft.text)) return { ...draft, voice: 'transcriber' }
    if (index < ofPublisher) return { ...draft, voice: 'publisher' }
    if (label) voice = voices.get(label)
    const own = voice
    if (label && endsItself.has(label)) voice = undefined
    // A name that stands alone above the words is no heading.
    const plain: Draft = draft.type === 'heading' ? { ...draft, type: 'paragraph' } : draft
    return own ? { ...plain, voice: own } : plain
  })
}

/** The voice of each label; nothing for the document's own speaker. */
function voicesOf(labels: TurnLabel[], speaker: string | undefined, role: string | undefined) {
  const voices = new Map<TurnLabel, string | undefined>()
  for (const label of labels) {
    const asks =
      label.kind === 'question' || label.kind === 'press' || (label.kind === 'moderator' && ask(labels, label))
    if (asks) voices.set(label, questioner)
    else if (label.kind === 'answer' || isSpeaker(label, speaker, role)) voices.set(label, undefined)
    else voices.set(label, fullName(label, labels))
  }
  return voices
}

/** Whether one who leads a talk asks the questions, or only gives the word. */
function ask(labels: TurnLabel[], { who }: TurnLabel): boolean {
  const own = labels.filter((label) => label.kind === 'moderator' && label.who === who)
  return own.filter(({ words }) => /[?？؟]/u.test(words)).length * 2 >= own.length
}

/**
 * "Mr. FORD" is the "Osk Ford" of another label, where only one of that surname speaks; "The DEPUTY SPEAKER" is who
 * holds that office in another, where only one does.
 */
function fullName(label: TurnLabel, labels: TurnLabel[]): string {
  const { name, gender, kind, who } = label
  if (kind === 'office' && !name) {
    const office = fold(who).replace(/^the /, '')
    const holders = labels.flatMap((other) =>
      other.kind === 'office' && other.name && fold(other.beside[0] ?? '') === office ? [other.who] : [],
    )
    return new Set(holders).size === 1 ? (holders[0] ?? who) : who
  }
  if (!name || name.given.length > 0) return label.who
  const surname = fold(name.surname)
  const others = labels.filter(
    (other) => other.name && fold(other.name.surname) === surname && other.name.given.length > 0,
  )
  const names = new Set(others.map(({ who }) => fold(who)))
  const differ = others.some((other) => other.gender && gender && other.gender !== gender)
  return names.size === 1 && !differ ? (others[0]?.who ?? label.who) : label.who
}

/**
 * Whether a question ends with its own paragraph: where answers have labels it goes on until the next, else what
 * follows is the answer.
 */
function isWholeQuestion(label: TurnLabel, labels: TurnLabel[], place: number, drafts: Draft[]): boolean {
  if (!isQuestion(label)) return false
  const questions = labels.filter(isQuestion)
  const answered = questions.filter((question) => {
    const next = labels[labels.indexOf(question) + 1]
    return next && !isQuestion(next)
  })
  if (answered.length * 2 < questions.length) return !label.alone
  const next = labels[place + 1]
  const following = drafts[label.index + 1]
  const asked = /[?？؟][”"»’)]*$/u.test(label.words)
  return (
    asked && next !== undefined && isQuestion(next) && next.index > label.index + 1 && !following?.text.includes('?')
  )
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
