import { officeLength, startsWithOffice } from '#lib/ingest/recognise/offices.ts'
import { readPerson } from '#lib/ingest/recognise/persons.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import { fold } from '#lib/text/fold.ts'

/** Who asks, where a transcript only says that somebody does. */
const questioner = 'questioner'
const question =
  /^(?:Q(?:uestion(?:er)?)?|journalist|reporter|interviewer|correspondent|presenter|compere|вопрос|журналист|ведущ(?:ий|ая)|сұрақ|тілші)(?:\s*\([^)]{1,60}\)|\s+\d{1,2})?$/iu
const labelled = /^(?<label>[\p{Lu}«"“(][^:!?;]{0,90}?)(?:\s\([^)]{1,60}\))?\s?:\s+\S/u
const questionMark = /^Q(?:\.|:|\s{1,4})\s*(?=\S)/u

/** A paragraph that is a note of the transcriber: "(Applause.)", "[Laughter]". */
const stageDirection = /^[([][^()[\]]{2,80}[)\]]\.?$/u

interface Turn {
  /** Name, office or `questioner`, as the label has it. */
  who: string
}

/**
 * Gives each paragraph of a transcript its speaker, by the labels that stand before the words ("President of Ormond
 * Anna Berg: …", "Q.", "The Prime Minister: …"). A label holds until the next. Paragraphs of the document's own
 * speaker stay without a voice; what stands above the first label is the publisher's. One label makes no transcript.
 * Stage directions that are paragraphs of their own are the transcriber's words. The labels stay in the text.
 */
export function attributeTurns(drafts: Draft[], speaker: string | undefined, role: string | undefined): Draft[] {
  const turns = drafts.map((draft) => (isPlain(draft) ? turnOf(draft.text) : undefined))
  const first = turns.findIndex((turn) => turn !== undefined)
  const isTranscript = turns.filter((turn) => turn !== undefined).length >= 2
  let voice: string | undefined
  return drafts.map((draft, index) => {
    if (draft.type !== 'paragraph' || draft.voice) return draft
    if (stageDirection.test(draft.text)) return { ...draft, voice: 'transcriber' }
    if (!isTranscript) return draft
    if (index < first) return { ...draft, voice: 'publisher' }
    const turn = turns[index]
    if (turn) voice = isSpeaker(turn, speaker, role) ? undefined : turn.who
    return voice ? { ...draft, voice } : draft
  })
}

function isPlain(draft: Draft): boolean {
  return draft.type === 'paragraph' && draft.form === 'plain' && !draft.ourBreak
}

function turnOf(text: string): Turn | undefined {
  if (questionMark.test(text)) return { who: questioner }
  const label = labelled.exec(text)?.groups?.label?.trim()
  if (!label) return undefined
  const bare = label.replace(/[.\s]+$/u, '')
  if (question.test(bare)) return { who: questioner }
  // "Anna Berg, Keeper of the Ferry": the name goes to the comma.
  const [name = label] = label.split(/,\s+(?=\p{Lu}|the\s)/u)
  const person = readPerson(name)
  if (person && name.length - person.end <= 1 && (person.honoured || person.role || person.name.includes(' '))) {
    return { who: person.name }
  }
  // "Speaker of the Assembly Anna Berg": where the office ends can't be told, so the last two words are the name.
  const lastTwo = /\S+\s+\S+$/u.exec(bare)?.[0]
  const before = lastTwo ? bare.slice(0, -lastTwo.length).trim() : ''
  if (lastTwo && startsWithOffice(before) && !/\s(?:of|and|the)$/iu.test(before)) {
    const named = readPerson(lastTwo)
    if (named?.start === 0 && named.end === lastTwo.length && named.name.includes(' ')) return { who: named.name }
  }
  const office = bare.replace(/^the\s+/iu, '')
  return officeLength(office) === office.length && office.length > 0
    ? { who: bare.replace(/^THE /u, 'The ') }
    : undefined
}

/** Whether a label means the document's speaker: by the surname, or by the office. */
function isSpeaker({ who }: Turn, speaker: string | undefined, role: string | undefined): boolean {
  if (!speaker || who === questioner) return false
  const last = (name: string) => fold(name).split(' ').at(-1) ?? ''
  if (last(who) === last(speaker)) return true
  const office = fold(who).replace(/^the /, '')
  return role !== undefined && fold(role).includes(office)
}
