import type { HeadLine } from '#lib/ingest/header/head-line.ts'
import type { HeadText } from '#lib/ingest/header/header-text.ts'
import { labelsOf } from '#lib/ingest/recognise/head-lexicon/all-languages.ts'
import { honorificLength } from '#lib/ingest/recognise/persons/honorifics.ts'
import { startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import { anyOf } from '#lib/ingest/recognise/words.ts'
import { candidateAt, type SpeakerStrategy } from './strategy.ts'

const label = new RegExp(String.raw`^\W{0,3}${anyOf(labelsOf('speaker'))}\s*[:：]\s*`, 'gimu')
/** "From: the press secretary and the Rt Hon Ivo Ferris": who sends is named last. */
const sender = /^from(?:\s*:\s*|\s+)(?:.{3,60}?\s+and\s+)?/gimu

/** "Speaker: Ana Verell". */
export const namedByLabel: SpeakerStrategy = {
  id: 'speaker-label',
  find: ({ head, lines }) => {
    const places = [...head.text.matchAll(label)].map((match) => match.index + match[0].length)
    const below = lines
      .filter((line) => line.rule === 'value-of-the-label-above' && line.field?.name === 'speaker')
      .map((line) => placeOf(line, head))
    return [...places, ...below].flatMap((at) =>
      at === undefined ? [] : (candidateAt('speaker-label', head, at) ?? []),
    )
  },
  examples: [
    { head: 'Opening of the mill\nSpeaker: Ana Verell\n3 May 2021', finds: ['Ana Verell'] },
    { head: 'Об открытии мельницы\nВыступающий: Ерлан Сабитов', finds: ['Ерлан Сабитов'] },
    { head: 'Диірменнің ашылуы\nСөйлеуші: Әнуар Серіков', finds: ['Әнуар Серіков'] },
    { head: 'Speaker: to be announced', finds: [] },
    { head: 'Translator: Osk Brandt', finds: [] },
  ],
}

/** Where a line begins in the text of the head; nothing where that is without it. */
function placeOf(line: HeadLine, { text, lineAt }: HeadText): number | undefined {
  return [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)].find((place) => lineAt(place) === line)
}

/** "From: The Rt Hon Ivo Ferris" above a release. */
export const namedAsSender: SpeakerStrategy = {
  id: 'sender',
  find: ({ head }) =>
    [...head.text.matchAll(sender)].flatMap((match) => {
      const candidate = candidateAt('sender', head, match.index + match[0].length)
      const rest = head.text.slice(match.index + match[0].length)
      return candidate && (honorificLength(rest) > 0 || startsWithOffice(rest)) ? [candidate] : []
    }),
  examples: [
    { head: 'From: The Rt Hon Ivo Ferris\nTo: all harbours', finds: ['Ivo Ferris'] },
    { head: 'Open Letter to the Pilots\nfrom Minister Ana Verell', finds: ['Ana Verell'] },
    { head: 'From: Ormond Harbour', finds: [] },
  ],
}
