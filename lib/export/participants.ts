import { attributionOfVoice } from '#lib/domain/attribution.ts'
import type { SpeakerRecord } from '#lib/domain/authority.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { roleOfSpeaker, speakersOf } from '#lib/domain/speakers.ts'
import { slug } from '#lib/text/slug.ts'

/** Somebody who speaks in a document, or whose words it reports. */
export interface Participant {
  /** Unique in the document, and the same in every document for a name that has a record: `speaker-ana-verell`. */
  key: string
  name: string
  /** The office in which they speak here, where it is known. */
  role?: string
  record?: SpeakerRecord
  /** Whether the document is on record as theirs. */
  isSpeaker: boolean
}

/** Who speaks in a document, by name. */
export type Participants = ReadonlyMap<string, Participant>

/** The key of whoever asks questions and is not named. */
export const questionerKey = 'questioner'

/**
 * Who speaks in a document: its speakers first, in their order, then those whose voices its paragraphs have. `recordOf` gives
 * the record of a name, where there is one.
 */
export function participantsOf(
  document: ArchiveDocument,
  recordOf: (name: string) => SpeakerRecord | undefined,
): Participants {
  const speakers = speakersOf(document)
  const found = new Map<string, Participant>()
  const keys = new Set([questionerKey])
  for (const name of [...speakers, ...voicesOf(document).flatMap(namesOfVoice)]) {
    if (found.has(name)) continue
    const record = recordOf(name)
    const role = roleOfSpeaker(document, name)
    const wanted = record ? `speaker-${record.id}` : `person-${slug(name, 40)}`
    let key = wanted
    for (let number = 2; keys.has(key); number += 1) key = `${wanted}-${number}`
    keys.add(key)
    found.set(name, {
      key,
      name,
      isSpeaker: speakers.includes(name),
      ...(role !== undefined && { role }),
      ...(record && { record }),
    })
  }
  return found
}

/** Whether somebody asks who is not named. */
export function hasQuestioner(document: ArchiveDocument): boolean {
  return document.blocks.some((block) => block.type === 'paragraph' && block.voice === 'questioner')
}

/** The names in a voice: of several who speak at once they are divided by semicolons. */
export function namesOfVoice(voice: string): string[] {
  if (attributionOfVoice(voice) !== undefined) return []
  return voice.split(';').flatMap((name) => name.trim() || [])
}

function voicesOf({ blocks }: ArchiveDocument): string[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' && !block.withdrawn ? (block.voice ?? []) : []))
}
