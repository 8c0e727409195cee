import { labelsOf } from '#lib/ingest/recognise/header-lexicon/all-languages.ts'
import { honorificLength } from '#lib/ingest/recognise/persons/honorifics.ts'
import { startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import { postNominalsLength } from '#lib/ingest/recognise/persons/post-nominals.ts'
import { anyOf } from '#lib/ingest/recognise/word-patterns.ts'
import { personReaders } from './office-line.ts'
import {
  candidateAt,
  candidateOf,
  placesOfLabelledSpeakers,
  type SpeakerCandidate,
  type SpeakerHeaderText,
  type SpeakerStrategy,
} from './strategy.ts'

const label = new RegExp(String.raw`^\W{0,3}${anyOf(labelsOf('speaker'))}\s*[:：]\s*`, 'gimu')
/** "From: the press secretary and the Rt Hon Ivo Ferris": who sends is named last. */
const sender = /^from(?:\s*:\s*|\s+)(?:.{3,60}?\s+and\s+)?/gimu

/** "Speaker: Ana Verell". */
export const namedByLabel: SpeakerStrategy = {
  id: 'speaker-label',
  find: ({ head }) => {
    const labelled = [...head.text.matchAll(label)].map((match) => match.index + match[0].length)
    const places = new Set([...labelled, ...placesOfLabelledSpeakers(head)])
    return [...places].flatMap((at) => candidateAt('speaker-label', head, at) ?? inOtherLanguages(head, at) ?? [])
  },
  examples: [
    { head: 'Opening of the mill\nSpeaker: Ana Verell\n3 May 2021', finds: ['Ana Verell'] },
    { head: 'Об открытии мельницы\nВыступающий: Ерлан Сабитов', finds: ['Ерлан Сабитов'] },
    { head: 'Диірменнің ашылуы\nСөйлеуші: Әнуар Серіков', finds: ['Әнуар Серіков'] },
    { head: 'Про млин\nДоповідачка: пані Дарина Сокіл', finds: ['Дарина Сокіл'] },
    { head: 'Opening of the mill\nSpeaker | Ana Verell\n3 May 2021', finds: ['Ana Verell'] },
    { head: 'Speaker: to be announced', finds: [] },
    { head: 'Translator: Osk Brandt', finds: [] },
  ],
}

/** With the titles of a language that has its own: "пані Дарина Сокіл". */
function inOtherLanguages(head: SpeakerHeaderText, at: number): SpeakerCandidate | undefined {
  for (const read of personReaders) {
    const person = read(head.text.slice(at), false)
    if (person) return candidateOf('speaker-label', head, at, { people: [person], whole: true })
  }
  return undefined
}

/** "From: The Rt Hon Ivo Ferris" above a release. */
export const namedAsSender: SpeakerStrategy = {
  id: 'sender',
  find: ({ head }) =>
    [...head.text.matchAll(sender)].flatMap((match) => {
      const candidate = candidateAt('sender', head, match.index + match[0].length)
      const rest = head.text.slice(match.index + match[0].length)
      const isSomebody =
        honorificLength(rest) > 0 ||
        startsWithOffice(rest) ||
        candidate?.speakers[0].role !== undefined ||
        hasSeat(rest, candidate?.known.value)
      return candidate && isSomebody ? [candidate] : []
    }),
  examples: [
    { head: 'From: The Rt Hon Ivo Ferris\nTo: all harbours', finds: ['Ivo Ferris'] },
    { head: 'Open Letter to the Pilots\nfrom Minister Ana Verell', finds: ['Ana Verell'] },
    { head: 'From: Ana Verell, Minister of Ports\nTo: all harbours', finds: ['Ana Verell'] },
    { head: 'From: Department for Ports and Ana Verell MP', finds: ['Ana Verell'] },
    { head: 'From: Ormond Harbour', finds: [] },
  ],
}

/** Whether the letters of a seat or an order are behind the name that a text begins with: "Ana Verell MP". */
function hasSeat(text: string, name: string | undefined): boolean {
  return name !== undefined && text.startsWith(name) && postNominalsLength(text.slice(name.length)) > 0
}
