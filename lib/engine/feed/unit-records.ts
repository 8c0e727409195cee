import { createHash } from 'node:crypto'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { valueField } from '#lib/engine/opensearch/index-definition.ts'
import { positionedTokens, unplacedTokens } from '#lib/engine/opensearch/positioned-tokens.ts'
import { gatherFacets } from '#lib/search/build/gather-facets.ts'
import type { SearchableArchive } from '#lib/search/build/gather-units.ts'
import { documentLengthsOf } from '#lib/search/build/index-parts.ts'
import { metadataTermsOf } from '#lib/search/build/metadata-terms.ts'
import { storedDocumentOf } from '#lib/search/build/text-chunk.ts'
import { attributionOf, everyoneWhoSpeaks, numbersByForm } from '#lib/search/facets/attribution-filter.ts'
import { isOfSeveralYears } from '#lib/search/facets/count-years.ts'
import { daysOfDate } from '#lib/search/facets/field-values.ts'
import { valuesOf } from '#lib/search/facets/values-of.ts'
import { analyze } from '#lib/search/format/analyzer.ts'
import type { FacetField } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import { type IndexedUnit, indexedUnitsOf } from '#lib/search/format/indexed-units.ts'
import { type Addresses, datedSlug } from '#lib/site/addresses.ts'
import { filedDate } from '#lib/site/edtf.ts'
import type { WordFacts } from './word-facts.ts'

/** A unit as it lies in the engine, with its identifier there. */
export interface UnitRecord {
  id: string
  source: Record<string, unknown>
}

/** The units of a document, its title first; `hash` is over all of them. */
export interface DocumentRecords {
  document: string
  hash: string
  units: UnitRecord[]
  /** Whether an editor took words of it out of the record. */
  hasWithdrawn: boolean
}

/**
 * Makes of the documents of an archive what lies of them in the engine: a function of the archive, and nothing else. Nothing of
 * their texts is kept, so that it needs no more memory than they do.
 */
export class UnitRecords {
  readonly facets: Facets
  /** How many units there are, and whose words paragraphs are that are not their document's speaker's. */
  readonly count: number
  readonly voices: string[]
  readonly #archive: SearchableArchive
  readonly #addresses: Addresses
  readonly #orders: string[]
  readonly #termsOf: (document: ArchiveDocument) => string
  readonly #numbersOf: Map<string, number[]>
  readonly #everyone: Facets

  constructor(archive: SearchableArchive, addresses: Addresses) {
    this.#archive = archive
    this.#addresses = addresses
    const voices = new Set<string>()
    let count = 0
    for (const document of archive.documents) {
      const units = indexedUnitsOf(document)
      count += units.length
      for (const { voice } of units) if (voice !== undefined) voices.add(voice)
    }
    this.count = count
    this.voices = [...voices].sort()
    this.facets = gatherFacets(archive.documents, archive)
    this.#termsOf = metadataTermsOf(archive)
    this.#orders = ordersOf(archive)
    this.#everyone = everyoneWhoSpeaks(this.facets, { voices: this.voices })
    this.#numbersOf = numbersByForm(this.#everyone)
  }

  /** The units of the document with a number; `facts` takes note of their words. */
  of(number: number, facts?: WordFacts): DocumentRecords | undefined {
    const document = this.#archive.documents[number]
    if (!document) return undefined
    const own = indexedUnitsOf(document)
    const shared = this.#documentFields(number)
    const language = document.language ?? 'und'
    const asSaid = `${document.title}\n${this.#termsOf(document)}`
    const said = unplacedTokens(asSaid)
    const {
      paragraphs: [paragraphs = 0],
      words: [wordCount = 0],
    } = documentLengthsOf([document])
    const aliases = new Map(
      document.blocks.flatMap((block) => (block.type === 'divider' ? [] : [[block.id, block.aliases ?? []] as const])),
    )
    const units = own.map((unit, place): UnitRecord => {
      const isTitle = place === 0
      const read = analyze(unit.text)
      facts?.add(isTitle ? analyze(asSaid) : read, language)
      const ids = isTitle ? [document.id, datedSlug(document)] : [unit.id, ...(aliases.get(unit.id) ?? [])]
      return {
        id: isTitle ? document.id : `${document.id}/${unit.id}`,
        source: {
          ...shared,
          ids,
          place,
          unit: isTitle ? 'title' : unit.number === 0 ? 'heading' : 'paragraph',
          words: positionedTokens(read),
          said,
          id: unit.id,
          number: unit.number,
          text: unit.text,
          ...(unit.voice !== undefined && { voice: unit.voice }),
          ...(!isTitle && unit.number > 0 && this.#attribution(number, unit)),
          ...(isTitle && { paragraphs, wordCount }),
        },
      }
    })
    const hash = createHash('sha256').update(JSON.stringify(units)).digest('hex').slice(0, 32)
    const [title] = units
    if (title) title.source.hash = hash
    const hasWithdrawn =
      document.withdrawn !== undefined || document.blocks.some((block) => block.type !== 'divider' && block.withdrawn)
    return { document: document.id, hash, units, hasWithdrawn }
  }

  #documentFields(number: number): Record<string, unknown> {
    const document = this.#archive.documents[number]
    if (!document) return {}
    const date = this.facets.dates[number] ?? ''
    const days = daysOfDate(date)
    const [year] = this.#namesOf('year', number)
    const values = [...this.facets.fields.keys()].map((field) => [valueField(field), this.#namesOf(field, number)])
    const { fields, ...entry } = storedDocumentOf(document, this.#addresses)
    return {
      document: document.id,
      language: document.language ?? 'und',
      order: this.#orders[number] ?? '',
      undated: date === '',
      ...(days && { firstDay: days.first, lastDay: days.last }),
      ...(year !== undefined && { filedYear: year, severalYears: isOfSeveralYears(date) }),
      ...Object.fromEntries(values),
      entry: { ...entry, ...(fields && { fields: Object.fromEntries(fields) }) },
    }
  }

  #namesOf(field: string, number: number): string[] {
    const values = this.facets.fields.get(field)?.values ?? []
    return valuesOf(this.facets, field as FacetField, number).map((value) => values[value]?.name ?? '')
  }

  #attribution(number: number, { voice }: IndexedUnit): { whose: string; by: string[] } {
    const { whose, by } = attributionOf(this.facets, number, voice, this.#numbersOf)
    const all = this.#everyone.fields.get('speaker')?.values ?? []
    return { whose, by: by.map((one) => all[one]?.name ?? '') }
  }
}

/** The place of each document in the archive as text: the date under which it is filed, and which it is of that date. */
function ordersOf({ documents }: SearchableArchive): string[] {
  const counts = new Map<string, number>()
  return documents.map(({ date }) => {
    const filed = filedDate(date) ?? '~'
    const number = counts.get(filed) ?? 0
    counts.set(filed, number + 1)
    return `${filed} ${String(number).padStart(8, '0')}`
  })
}
