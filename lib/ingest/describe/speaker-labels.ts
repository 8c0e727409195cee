import { readPerson } from '#lib/ingest/recognise/persons.ts'
import type { Draft, Known } from '#lib/ingest/source-segment.ts'

export interface LabelledSpeaker {
  speaker: Known<string>
  role?: Known<string>
}

/** Longest label before the words of a speaker. */
const longest = 160

/**
 * The chief speaker of a transcript whose paragraphs begin with labels ("President of Ormond Anna Berg: …"): the first
 * who is named with an office, and is not the one whom the title says was met. Later speakers answer.
 */
export function labelledSpeaker(title: string, drafts: Draft[]): LabelledSpeaker | undefined {
  const met = /\b(?:with|from)\s+(.+)$/iu.exec(title)?.[1]?.toLowerCase() ?? ''
  const member = memberLabel(drafts)
  if (member) return member
  for (const draft of drafts) {
    if (draft.type !== 'paragraph') continue
    const colon = draft.text.slice(0, longest).indexOf(':')
    if (colon < 5 || !/^:\s+\S/u.test(draft.text.slice(colon))) continue
    const label = draft.text.slice(0, colon)
    const person = readPerson(label)
    if (!person?.role || person.end !== label.length || person.name.split(' ').length < 2) continue
    const surname = person.name.split(' ').at(-1)?.toLowerCase() ?? ''
    if (met.includes(surname)) continue
    const basis = { kind: 'inferred' as const, rule: 'first-labelled-speaker', line: draft.line, words: label }
    return { speaker: { value: person.name, basis }, role: { value: person.role, basis } }
  }
  return undefined
}

/** "Mr BERG (Ferris-Prime Minister)": how reports of parliaments name the member who speaks, with seat and office. */
const member =
  /^(?:M\p{Lu}|M\p{L}{1,3}|Sir|Dr|Senator|Dame)\.?\s+(?<name>(?:\p{Lu}[\p{L}’'-]+\s+){1,3})\(\s?\p{Lu}[\p{L} ]+[-–—]\s*(?<office>(?:Prime |Deputy )?(?:Minister|Treasurer|President)[^)]*)\)/u

function memberLabel(drafts: Draft[]): LabelledSpeaker | undefined {
  for (const draft of drafts.slice(0, 3)) {
    const { name, office } = member.exec(draft.text)?.groups ?? {}
    const person = name && office ? readPerson(`Mr ${name}`) : undefined
    if (!person || !office) continue
    const basis = { kind: 'stated' as const, line: draft.line, words: `${name}(${office})` }
    return { speaker: { value: person.name, basis }, role: { value: office.trim(), basis } }
  }
  return undefined
}
