import { type Attribution, attributionOfVoice, defaultAttribution } from '#lib/domain/attribution.ts'
import type { ArchiveDocument, Heading } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { type BlockGroup, groupBlocks } from '#lib/site/block-groups.ts'
import { namesOfVoice } from './participants.ts'

/** Whose words a stretch of a text is. `text` is what nobody says: words of a reporter or a fact sheet, a caption. */
export type Voice =
  | { of: 'speaker' /** Nobody where it is not known who speaks. */; names: readonly string[] }
  | { of: 'questioner' | 'publisher' | 'transcriber' | 'text' }

/** Paragraphs that are set together, or a line that divides. */
export type TextGroup = Exclude<BlockGroup, { type: 'heading' }>

/** A stretch of one voice. Of what somebody says, notes of the transcriber in between are a part. */
export interface TextPart {
  voice: Voice
  groups: TextGroup[]
}

/** What stands under a heading, and the sections below it. */
export interface TextSection {
  heading?: Heading
  parts: TextPart[]
  sections: TextSection[]
}

/** The level of the headings that are the highest in a text. */
const highestLevel = 2

/**
 * The text of a document as sections in each other, by the levels of its headings, and in each the stretches of one voice: for
 * formats that have sections and speeches around their paragraphs. A level that is left out has a section without a heading.
 */
export function outlineOf(document: ArchiveDocument): TextSection {
  const top: TextSection = { parts: [], sections: [] }
  let open = [top]
  for (const group of groupBlocks(document.blocks)) {
    if (group.type === 'heading') open = openSection(open, group.heading)
    else addGroup(open.at(-1) ?? top, group, document)
  }
  return top
}

function openSection(open: readonly TextSection[], heading: Heading): TextSection[] {
  const around = open.slice(0, heading.level - highestLevel + 1)
  while (around.length < heading.level - highestLevel + 1) around.push(sectionIn(around, {}))
  return [...around, sectionIn(around, { heading })]
}

function sectionIn(around: readonly TextSection[], { heading }: Pick<TextSection, 'heading'>): TextSection {
  const section: TextSection = { ...(heading && { heading }), parts: [], sections: [] }
  around.at(-1)?.sections.push(section)
  return section
}

function addGroup({ parts }: TextSection, group: TextGroup, document: ArchiveDocument): void {
  const last = parts.at(-1)
  const isSpeech = last?.voice.of === 'speaker' || last?.voice.of === 'questioner'
  if (group.type === 'divider') {
    if (last) last.groups.push(group)
    else parts.push({ voice: { of: 'text' }, groups: [group] })
    return
  }
  const voice = voiceOf(group, document)
  const isNoteInSpeech = isSpeech && voice.of === 'transcriber'
  if (last && (isNoteInSpeech || isSameVoice(last.voice, voice))) last.groups.push(group)
  else parts.push({ voice, groups: [group] })
}

function voiceOf(group: Extract<BlockGroup, { type: 'paragraphs' }>, document: ArchiveDocument): Voice {
  const { voice, form } = group
  const of = voice === undefined ? undefined : attributionOfVoice(voice)
  if (of !== undefined) return { of: ofNobodyNamed(of) }
  // What is beside a table or a picture is nobody's speech.
  if (form === 'caption') return { of: 'text' }
  if (voice !== undefined) return { of: 'speaker', names: namesOfVoice(voice) }
  const speakers = speakersOf(document)
  return defaultAttribution(document.kind, speakers.length > 0) === undefined
    ? { of: 'speaker', names: speakers }
    : { of: 'text' }
}

function ofNobodyNamed(of: Attribution): Exclude<Voice['of'], 'speaker'> {
  return of === 'questioner' || of === 'publisher' || of === 'transcriber' ? of : 'text'
}

function isSameVoice(a: Voice, b: Voice): boolean {
  if (a.of === 'speaker' && b.of === 'speaker') return a.names.join(';') === b.names.join(';')
  return a.of === b.of
}
