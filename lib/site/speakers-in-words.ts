import type { ArchiveDocument } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import type { Words } from './words.ts'

/** Who speaks, as one text: "Ana Verell and Ivo Sandor". Undefined where it is not known. */
export function speakersInWords(document: Pick<ArchiveDocument, 'speaker'>, words: Words): string | undefined {
  const names = speakersOf(document)
  return names.length === 0 ? undefined : words.andAll(names)
}

/** The office, as one text; of several speakers the offices in their order. Undefined where it is not known. */
export function roleInWords({ role }: Pick<ArchiveDocument, 'role'>, words: Words): string | undefined {
  return role === undefined ? undefined : words.andAll([role].flat())
}
