import type { AuthorityRecord } from '#lib/domain/authority.ts'
import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import { resolveName } from '#lib/ingest/recognise/authority-names.ts'
import type { Authorities } from '#lib/records/authorities.ts'
import type { CatalogueFact } from '#lib/records/catalogue.ts'
import { editDistance } from '#lib/text/edit-distance.ts'
import { fold } from '#lib/text/fold.ts'

type RecordNames = Pick<AuthorityRecord, 'id' | 'name' | 'forms'>

/** The file of authority records that the values of a field name. */
const recordFiles = {
  speaker: 'speakers',
  venue: 'venues',
  event: 'events',
  topics: 'topics',
  publisher: 'publishers',
} as const

/** Most letters that a slip changes in a word, and the shortest word that has one: "Ana" and "Ida" are two names. */
const maximumTypoDistance = 1
const minimumTypoWordLength = 4

/**
 * Names in a fact of the catalogue that are no record's: they are set as they are written, and have no page, office or date of
 * a record. A warning where a record has nearly that name, for it may be a slip; else a note. Nothing is said of a kind
 * of which the archive has no records.
 */
export function findUnauthorisedNames(fact: CatalogueFact, document: string, authorities: Authorities): Finding[] {
  const file = recordFiles[fact.field as keyof typeof recordFiles]
  const records: readonly RecordNames[] = file === undefined ? [] : authorities[file]
  if (records.length === 0) return []
  return [fact.value].flat().flatMap((name): Finding[] => {
    if (resolveName(name, [...records])) return []
    const near = nearestRecord(name, records)
    const said = { document, field: fact.field, name, file: String(file) }
    const message = near
      ? findingMessage('namesNearRecord', { ...said, near: near.name })
      : findingMessage('namesNoRecord', said)
    const place = { file: fact.file, ...(fact.line ? { line: fact.line } : {}) }
    return [{ rule: 'fact-names-no-record', severity: near ? 'warning' : 'note', ...place, document, ...message }]
  })
}

/** The first record of which a name, or a form, may be meant; nothing where none is like enough. */
function nearestRecord(name: string, records: readonly RecordNames[]): RecordNames | undefined {
  // A form of one word, a surname, is in the names of others as well.
  const isComparable = (form: string) => wordsOf(form).length > 1 || wordsOf(name).length === 1
  return records.find((record) =>
    [record.name, ...record.forms].some((form) => isComparable(form) && isNearMatch(name, form)),
  )
}

/**
 * Whether one name is the other with a slip in its words, or without some of them: "Ana Verel" is "Ana Verell", "Verell" is, and
 * "Verell, Ana Maria". Other figures are no slip: the 12th session is not the 13th.
 */
function isNearMatch(one: string, other: string): boolean {
  const [fewer = [], more = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  if (fewer.join('').length < minimumTypoWordLength) return false
  const rest = [...more]
  return fewer.every((word) => {
    const at = rest.findIndex(
      (candidate) => word === candidate || (fewer.length === more.length && isTypo(word, candidate)),
    )
    if (at !== -1) rest.splice(at, 1)
    return at !== -1
  })
}

function isTypo(one: string, other: string): boolean {
  if (/\p{N}/u.test(one + other) || Math.max(one.length, other.length) < minimumTypoWordLength) return false
  return editDistance(one, other, maximumTypoDistance) <= maximumTypoDistance
}

function wordsOf(name: string): string[] {
  return fold(name).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
