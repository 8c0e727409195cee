import type { ArchiveDocument } from './document.ts'

/** Who speaks in a document, in the order in which it names them: none, one, or several of a joint statement. */
export function speakersOf({ speaker }: Pick<ArchiveDocument, 'speaker'>): string[] {
  return speaker === undefined ? [] : [speaker].flat()
}

/** A speaker or an office where it is one alone; undefined for a list, or where none is known. */
export function soleValue(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/**
 * The office of each speaker, in the order of `speakersOf`; undefined for one whose office is not known. One office
 * that several speakers are said to hold ("Foreign Ministers") is nobody's own, and is in `role` alone.
 */
export function roleOfSpeaker({ speaker, role }: Pick<ArchiveDocument, 'speaker' | 'role'>, name: string) {
  if (typeof role === 'string') return speaker === name ? role : undefined
  return role?.[speakersOf({ ...(speaker !== undefined && { speaker }) }).indexOf(name)]
}
