import type { SpeakerRecord } from '#lib/domain/authority.ts'
import { resolveName } from '#lib/ingest/recognise/authority-names.ts'
import type { Known } from '#lib/ingest/source-segment.ts'

/** The office of each of the speakers on a day: a list for several, and only where all are known. */
export function rolesOnDate(
  speaker: string | string[],
  records: SpeakerRecord[],
  date: string | undefined,
): Known<string | string[]> | undefined {
  const roles = [speaker].flat().map((name) => {
    const record = resolveName(name, records)
    return record && roleOnDate(record, date)
  })
  const [first] = roles
  const titles = roles.flatMap((role) => role?.value ?? [])
  if (!first || titles.length < roles.length) return undefined
  return { value: Array.isArray(speaker) ? titles : first.value, basis: first.basis }
}

/**
 * The office that the record says the speaker held on a day, or in a month or year, or from the first to the last of
 * several days; nothing where that is not known, or where there were two.
 */
export function roleOnDate(record: SpeakerRecord, date: string | undefined): Known<string> | undefined {
  const [first, last] = date?.split('/') ?? []
  const role = roleOnDay(record, first)
  return last === undefined || roleOnDay(record, last)?.value === role?.value ? role : undefined
}

function roleOnDay(record: SpeakerRecord, date: string | undefined): Known<string> | undefined {
  const day = /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(date ?? '')?.[0]
  if (!day) return undefined
  const held = record.roles.filter(
    ({ from, to }) => (!from || from.slice(0, day.length) <= day) && (!to || day <= to.slice(0, day.length)),
  )
  const titles = new Set(held.map((role) => role.title))
  const [title] = titles
  if (!title || titles.size > 1) return undefined
  return { value: title, basis: { kind: 'inferred', rule: 'office-on-that-day' } }
}
