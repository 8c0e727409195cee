import type { AuthorityRecord } from '#lib/domain/authority.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { resolveName } from '#lib/ingest/recognise/authority-names.ts'
import type { Authorities } from '#lib/records/authorities.ts'
import type { CatalogueFact } from '#lib/records/catalogue.ts'
import { likeness } from '#lib/text/likeness.ts'

type NamedRecord = Pick<AuthorityRecord, 'id' | 'name' | 'forms'>

/** The file of authority records that the values of a field name. */
const recordFiles = {
  speaker: 'speakers',
  venue: 'venues',
  event: 'events',
  topics: 'topics',
  publisher: 'publishers',
} as const

/**
 * Likeness (`likeness`, 0 to 1) from which a name may be another one mistyped. .6: one letter more, less or other in a name
 * of two short words leaves .66 to .85; two names that share one of their two words are .45 to .55 alike.
 */
const mistyped = 0.6

/**
 * Names in a fact of the catalogue that are no record's: they are set as they are written, and have no page, office or date of
 * a record. A warning where a record has nearly that name, for it may be a slip; else a note. Nothing is said of a kind
 * of which the archive has no records.
 */
export function factWithoutRecord(fact: CatalogueFact, document: string, authorities: Authorities): Finding[] {
  const file = recordFiles[fact.field as keyof typeof recordFiles]
  const records: readonly NamedRecord[] = file === undefined ? [] : authorities[file]
  if (records.length === 0) return []
  return [fact.value].flat().flatMap((name): Finding[] => {
    if (resolveName(name, [...records])) return []
    const near = nearestRecord(name, records)
    const message =
      `${document} ${fact.field}: "${name}" is in no record of authorities/${file}.yaml` +
      (near
        ? `; the nearest is "${near.name}". If that is meant, write its name; else add a record, or leave it as it is`
        : '; it is shown without one')
    const place = { file: fact.file, ...(fact.line ? { line: fact.line } : {}) }
    return [{ rule: 'fact-names-no-record', severity: near ? 'warning' : 'note', ...place, document, message }]
  })
}

/**
 * The record whose name, or a form of as many words, is most like a name; nothing where none is like enough to be meant.
 * A form of a surname alone is half of many names.
 */
function nearestRecord(name: string, records: readonly NamedRecord[]): NamedRecord | undefined {
  const wordsIn = (form: string) => form.trim().split(/\s+/).length
  const alike = (record: NamedRecord) =>
    [record.name, ...record.forms.filter((form) => wordsIn(form) === wordsIn(name))].map((form) => likeness(form, name))
  const [nearest] = records
    .map((record) => ({ record, likeness: Math.max(...alike(record)) }))
    .sort((a, b) => b.likeness - a.likeness)
  return nearest && nearest.likeness >= mistyped ? nearest.record : undefined
}
