import { isCity, isLand } from '#lib/ingest/recognise/gazetteer.ts'
import { startsWithOffice } from '#lib/ingest/recognise/offices.ts'
import { type Person, readPerson } from '#lib/ingest/recognise/persons.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import type { HeadLine } from './head-line.ts'
import { headText } from './header-text.ts'

export interface HeadSpeaker {
  speaker: Known<string>
  role?: Known<string>
  /** Line that has the name. */
  line: HeadLine
}

const told = new Set<HeadLine['kind']>(['genre', 'text', 'person', 'place', 'date', 'field', 'notice'])

const cues = [
  /\b(?:delivered\s+|given\s+|presented\s+)?by\s*:?\s+/giu,
  /\b(?:statement|message|remarks|greetings?|letter)\s+from\s+/giu,
  /\b(?:statement|transcript|speech|address|remarks|message|lecture|intervention|keynote)\s+(?:of|to the press of)\s+/giu,
  /^from\s*:\s*(?:.{3,60}?\s+and\s+)?(?=(?:the\s+)?(?:rt|right|hon|his|her|mr|mrs|ms|dr|sir|lord|baroness))/gimu,
  /^(?:speaker|выступающий)\s*:\s*/gimu,
]
/** Who comes after such words is not the one who speaks. */
const honoured =
  /\b(?:honou?r(?:ing)? (?:of|to)|welcom(?:e|ing)|tribute to|reception for|visit (?:of|by)|meeting with|talks with|in memory of|toast to|(?:dinner|lunch(?:eon)?|banquet) (?:for|given by|hosted by)|farewell to|guests?|presentation to)\b/iu

const possessive =
  /['’]s?\s+(?:\p{L}+\s+){0,5}(?:statement|speech|address|remarks|message|intervention|lecture|keynote)\b/iu

/**
 * Who speaks, as the head of a text names them: after "by", before "'s statement", or on a line of their own that
 * begins with an honorific. Who is honoured, welcomed or addressed there is none, nor are two who speak together.
 */
export function headSpeaker(lines: HeadLine[]): HeadSpeaker | undefined {
  const head = headText(lines.filter((line) => told.has(line.kind)))
  for (const cue of cues) {
    for (const match of head.text.matchAll(cue)) {
      const at = match.index + match[0].length
      const person = readPerson(head.text.slice(at))
      if (person && isPerson(person) && !isJoint(head.text.slice(at + person.end))) return known(person, at, head)
    }
  }
  for (const line of head.text.split('\n')) {
    if (!possessive.test(line)) continue
    const at = head.text.indexOf(line)
    for (const start of [
      0,
      ...[...line.matchAll(/\s(?=(?:Dr|Mr|Mrs|Ms|H\.?E|President|Prime|Minister)\b)/giu)].map((one) => one.index + 1),
    ]) {
      const person = readPerson(line.slice(start))
      if (person?.honoured && isPerson(person) && /^['’]/u.test(line.slice(start + person.end)))
        return known(person, at + start, head)
    }
  }
  if (!lines.some((line) => line.kind === 'genre' || line.kind === 'date' || line.kind === 'place')) return undefined
  let place = 0
  const texts = head.text.split('\n')
  for (const [index, line] of texts.entries()) {
    const one = head.lineAt(place)
    const before = texts[index - 1] ?? ''
    const above = texts.slice(Math.max(0, index - 3), index).join(' ')
    const office = (one?.kind === 'text' || one?.kind === 'genre') && startsWithOffice(line)
    const named =
      one?.kind === 'person' || (office && (line.includes(',') || line.includes(':') || isOfficeAndName(line)))
    if (
      named &&
      !honoured.test(above) &&
      !/\b(?:of|to|for|with|upon|from|and|the)$/iu.test(before) &&
      !/\(/.test(line)
    ) {
      const person = readPerson(head.text.slice(place))
      if (
        person?.honoured &&
        isPerson(person) &&
        !/^,?\s*(?:president of the (?:\d|.{0,20}(?:session|assembly))|secretary[- ]general of the united)/iu.test(
          head.text.slice(place + person.end),
        )
      ) {
        const role = person.role ? undefined : officeLine(before)
        return known(role ? { ...person, role } : person, place, head)
      }
    }
    place += line.length + 1
  }
  return undefined
}

function officeLine(line: string): string | undefined {
  return /^(?:the\s+)?(?:(?:prime|deputy|vice|foreign|federal|first|acting)\s+)*(?:president|minister|chancellor|secretary|governor|premier|chairman|commissioner)\b[^,.]{0,80}$/iu.test(
    line,
  )
    ? line
    : undefined
}

/** "Governor Anna Berg", in ordinary letters and to the end of the line. */
function isOfficeAndName(line: string): boolean {
  const person = line === line.toUpperCase() ? undefined : readPerson(line)
  return person !== undefined && person.end === line.length && person.name.split(' ').length > 1
}

function isPerson({ name }: Person): boolean {
  return !isCity(name) && !isLand(name)
}

function isJoint(after: string): boolean {
  return (
    /^,?\s+and\s+(?:the\s+)?(?:\p{Lu}[\p{L}.]+\s+){1,4}/u.test(after) &&
    readPerson(after.replace(/^,?\s+and\s+/u, ''))?.honoured === true
  )
}

function known(person: Person, at: number, head: ReturnType<typeof headText>): HeadSpeaker | undefined {
  const line = head.lineAt(at + person.start)
  if (!line) return undefined
  const words = head.text
    .slice(at, at + person.end)
    .replace(/\s+/g, ' ')
    .trim()
  return {
    speaker: { value: person.name, basis: { kind: 'stated', line: line.number, words } },
    ...(person.role
      ? { role: { value: person.role, basis: { kind: 'stated', line: line.number, words: person.role } } }
      : {}),
    line,
  }
}
