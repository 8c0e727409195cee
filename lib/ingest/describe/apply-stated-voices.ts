import { attributionOfVoice, defaultAttribution } from '#lib/domain/attribution.ts'
import type { Metadata } from '#lib/ingest/parsed.ts'
import type { VoiceHint } from '#lib/ingest/read/hints.ts'
import { resolveName } from '#lib/ingest/recognise/authority-names.ts'
import { firstOverlap } from '#lib/ingest/segment/first-overlap.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import type { Authorities } from '#lib/records/authorities.ts'
import { fold } from '#lib/text/fold.ts'
import { textOfSpans } from '#lib/text/spans.ts'
import type { Description } from './describe-document.ts'
import { setFields } from './set-fields.ts'

/** Whether markup names somebody who speaks, so that no label of a text has to be read for it. */
export function namesSpeakers(voices: readonly VoiceHint[] | undefined): boolean {
  return voices?.some(({ name }) => attributionOfVoice(name) === undefined) ?? false
}

/** Gives each draft the voice that markup states of its words. A heading has none, and a name that a record knows is that of the record. */
export function stateVoices(drafts: Draft[], voices: readonly VoiceHint[], authorities: Authorities): Draft[] {
  const voiceOf = firstOverlap(voices)
  const names = new Map<string, string>()
  const preferred = (name: string) => {
    const known = names.get(name)
    if (known !== undefined) return known
    // A name is a line of text: what shows nothing is no part of it.
    const plain = textOfSpans(name, [{ start: 0, end: name.length }])
    const found = attributionOfVoice(plain) ? plain : (resolveName(plain, authorities.speakers)?.name ?? plain)
    names.set(name, found)
    return found
  }
  return drafts.map((draft) => {
    const [first] = draft.spans
    const voice = draft.type === 'paragraph' && first ? voiceOf(first) : undefined
    const name = voice ? preferred(voice.name) : ''
    return name === '' ? draft : { ...draft, voice: name }
  })
}

/**
 * Who speaks in a text whose markup names speakers: the one who says all that is said, else nobody, since each paragraph
 * has its own; a speaker that was inferred is left out. What the head of the file states stays.
 */
export function describeStatedVoices(
  description: Description,
  drafts: readonly Draft[],
  authorities: Authorities,
): Description {
  const { speaker } = description.metadata
  if (speaker?.basis.kind === 'stated' && speaker.basis.rule === 'head-of-the-file') return description
  const said = drafts.filter(({ type, voice }) => type === 'paragraph' && !(voice && attributionOfVoice(voice)))
  const [name, ...others] = new Set(said.map(({ voice }) => voice ?? ''))
  if (name && others.length === 0) {
    const basis = { kind: 'stated' as const, words: name, rule: 'speaker-in-markup' }
    const { document } = setFields(description, [{ field: 'speaker', value: name, basis }], authorities)
    return { ...document, findings: description.findings }
  }
  const { speakerRecord: _, ...rest } = description
  const { speaker: _speaker, role: _role, ...metadata } = description.metadata
  return { ...rest, metadata }
}

/**
 * The drafts without the voice of the document's own speakers, who speak with one where they are several. In a text that is another's, as
 * a report is its reporter's, what a speaker says keeps its voice.
 */
export function withoutOwnVoice(drafts: Draft[], { kind, speaker }: Pick<Metadata, 'kind' | 'speaker'>): Draft[] {
  const speakers = [speaker?.value ?? []].flat()
  if (defaultAttribution(kind.value, speakers.length > 0) !== undefined) return drafts
  const own = fold(speakers.join('; '))
  if (own === '') return drafts
  return drafts.map((draft) => {
    if (draft.voice === undefined || fold(draft.voice) !== own) return draft
    const { voice: _, ...plain } = draft
    return plain
  })
}
