import type { HeaderCandidate } from '#lib/ingest/header/choose-candidate.ts'
import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import { type JoinedHeader, joinHeader } from '#lib/ingest/header/joined-header.ts'
import { repairOcrErrors } from '#lib/ingest/recognise/ocr-errors/repair-header-words.ts'
import type { Person } from '#lib/ingest/recognise/persons/read-person.ts'
import { type PersonList, readPersons } from '#lib/ingest/recognise/persons/read-persons.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import { maskOtherRoles } from './mask-other-roles.ts'

/** A head as the strategies read it. */
export interface SpeakerContext {
  lines: HeaderLine[]
  /** The lines that can name who speaks as one text, those blanked who did other work. */
  head: SpeakerHeaderText
}

/** Misread words are repaired in `text`; `wordsAt` has them as they are in the source. */
export interface SpeakerHeaderText extends JoinedHeader {
  wordsAt(start: number, end: number): string
}

/** Those who speak, as one strategy reads them. */
export interface SpeakerCandidate extends HeaderCandidate {
  /** Line that has the first name. */
  line: HeaderLine
  /** One, or those who speak with one voice. */
  speakers: [NamedSpeaker, ...NamedSpeaker[]]
}

interface NamedSpeaker {
  name: Known<string>
  role?: Known<string>
}

/** One way in which heads name who speaks. */
export interface SpeakerStrategy {
  id: string
  find(context: SpeakerContext): SpeakerCandidate[]
  /** Heads, a line each, and the names that are found in them. */
  examples: { head: string; finds: string[] }[]
}

const speakerLineKinds = new Set<HeaderLine['kind']>(['genre', 'text', 'person', 'place', 'date', 'field', 'notice'])

/** What the strategies read of the lines of a head. */
export function speakerContext(lines: HeaderLine[]): SpeakerContext {
  const head = joinHeader(lines.filter((line) => speakerLineKinds.has(line.kind)))
  const { text, sourcePlace } = repairOcrErrors(head.text)
  return {
    lines,
    head: {
      text: maskOtherRoles(text),
      lineAt: (place) => head.lineAt(sourcePlace(place)),
      wordsAt: (start, end) => head.text.slice(sourcePlace(start), sourcePlace(end)).replace(/\s+/g, ' ').trim(),
    },
  }
}

/** The candidate of a strategy for the persons named at a place of the head; nothing where not all could be read. */
export function candidateAt(rule: string, head: SpeakerHeaderText, at: number): SpeakerCandidate | undefined {
  const found = readPersons(head.text.slice(at))
  return found?.whole ? candidateOf(rule, head, at, found) : undefined
}

/** The candidate for persons that were read from a place of the head on. */
export function candidateOf(
  rule: string,
  head: SpeakerHeaderText,
  at: number,
  found: PersonList,
): SpeakerCandidate | undefined {
  const [first] = found.people
  const line = first && head.lineAt(at + first.start)
  if (!first || !line) return undefined
  const speaker = speakerOf(rule, first, head, at)
  const others = found.people.slice(1).map((person) => speakerOf(rule, person, head, at, person.start))
  const value = [speaker, ...others].map(({ name }) => name.value).join('; ')
  return { rule, line, speakers: [speaker, ...others], known: { ...speaker.name, value } }
}

/** `from` is where the words for the person begin: the first is named with all that comes before the name. */
function speakerOf(rule: string, person: Person, head: SpeakerHeaderText, at: number, from = 0): NamedSpeaker {
  const line = head.lineAt(at + person.start)?.number
  const words = head.wordsAt(at + from, at + person.end)
  const known = (value: string, said: string): Known<string> => ({
    value,
    basis: { kind: 'stated', ...(line ? { line } : {}), words: said, rule },
  })
  return {
    name: known(person.name, words),
    ...(person.role ? { role: known(person.role, person.role) } : {}),
  }
}

/** Where the words begin that a label of who speaks has behind it, or below it: "Speaker: …", a table's "Speaker | …". */
export function placesOfLabelledSpeakers({ text, lineAt }: SpeakerHeaderText): number[] {
  let place = 0
  return text.split('\n').flatMap((line) => {
    const end = place + line.length
    const { field } = lineAt(place) ?? {}
    place = end + 1
    const value = field?.name === 'speaker' ? field.value.replace(/\s+/g, ' ') : ''
    return value !== '' && line.endsWith(value) ? [end - value.length] : []
  })
}
