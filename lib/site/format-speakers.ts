import type { ArchiveDocument } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import type { Say } from '#lib/i18n/say.ts'

/** Who speaks, as one text: "Ana Verell and Ivo Sandor". Undefined where it is not known. */
export function formatSpeakers(document: Pick<ArchiveDocument, 'speaker'>, say: Say): string | undefined {
  const names = speakersOf(document)
  return names.length === 0 ? undefined : say.list(names)
}

/** The office, as one text; of several speakers the offices in their order. Undefined where it is not known. */
export function formatRole({ role }: Pick<ArchiveDocument, 'role'>, say: Say): string | undefined {
  return role === undefined ? undefined : say.list([role].flat())
}
