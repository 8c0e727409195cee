import type { ArchiveDocument } from '#lib/domain/document.ts'

/** A day of the year, and the documents of it in all years. */
export interface DayOfYear {
  /** `01-31` */
  day: string
  /** In the order of the archive: the earliest year first. */
  documents: ArchiveDocument[]
}

/**
 * Whether the day of a document is known exactly: a date of one whole day that is neither uncertain nor approximate, and
 * that no rule inferred.
 */
function hasExactDay({ date, basis }: Pick<ArchiveDocument, 'date' | 'basis'>): boolean {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) && basis.date?.kind !== 'inferred'
}

/** The days of the year on which something was said, from 1 January on. Only documents whose day is known exactly are of one. */
export function daysOfYear(documents: readonly ArchiveDocument[]): DayOfYear[] {
  const days = new Map<string, DayOfYear>()
  for (const document of documents) {
    if (!hasExactDay(document)) continue
    const day = (document.date ?? '').slice(5)
    const known = days.get(day) ?? { day, documents: [] }
    known.documents.push(document)
    days.set(day, known)
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
}

/**
 * At most so many of the documents of a day, which are in the order of the archive: of each year its most important one
 * before the second of any, and those again in the order of the archive.
 */
export function spreadOverYears(documents: readonly ArchiveDocument[], most: number): ArchiveDocument[] {
  if (documents.length <= most) return [...documents]
  const rounds: ArchiveDocument[][] = []
  const taken = new Map<string, number>()
  for (const document of documents) {
    const year = (document.date ?? '').slice(0, 4)
    const round = taken.get(year) ?? 0
    taken.set(year, round + 1)
    rounds[round] = [...(rounds[round] ?? []), document]
  }
  const chosen = new Set(rounds.flat().slice(0, most))
  return documents.filter((document) => chosen.has(document))
}
