import { z } from 'zod'
import type { DocumentCondition } from '#lib/quote/candidates/document-condition.ts'
import { ArchiveFacts, type DocumentFacts } from '#lib/quote/claims/archive-facts.ts'
import type { KnownPerson } from '#lib/quote/persons/match-persons.ts'
import type { Facets, FieldFacets } from '#lib/search/format/index-files.ts'
import type { CandidateUnits } from './candidate-units.ts'
import type { QueryDsl, SearchHit } from './client.ts'
import { conditionFilters } from './condition-filters.ts'
import { EngineError } from './errors.ts'
import { notWhole, PartStatus } from './part-status.ts'
import { valueCounts } from './read-aggregations.ts'
import { archiveOrder, type Session, totalOf } from './session.ts'

/** Fields by which documents are told apart here. */
const fields = ['speaker', 'kind', 'event', 'lang'] as const
/** Most documents of one day that are compared, and most languages of an archive. */
const mostOfDay = 1000
const mostLanguages = 1000

const values = z.array(z.string()).optional()
const titleShape = z.object({
  speaker: values,
  kind: values,
  event: values,
  lang: values,
  firstDay: z.string().optional(),
  lastDay: z.string().optional(),
})
type TitleFacts = z.infer<typeof titleShape>

/** What an engine knows of the documents of an archive, which `CandidateUnits` numbers. All reject with `EngineError`. */
export class EngineFacts implements DocumentFacts {
  readonly #session: Session
  readonly #units: CandidateUnits
  readonly #facets: Facets

  /** `facets` are the values of the archive. */
  constructor(session: Session, units: CandidateUnits, facets: Facets) {
    this.#session = session
    this.#units = units
    this.#facets = facets
  }

  get speakers(): readonly KnownPerson[] {
    return this.#facets.fields.get('speaker')?.values ?? []
  }

  async languagesOf(names?: readonly string[]): Promise<string[] | undefined> {
    const query = titles(names ? conditionFilters({ speakers: names }) : [])
    const unknown = { bool: { filter: [query], must_not: [{ exists: { field: 'lang' } }] } }
    const status = new PartStatus()
    const [known, without] = await this.#session.ask(
      [
        { query, size: 0, aggs: { languages: { terms: { field: 'lang', size: mostLanguages } } } },
        { query: unknown, size: 0 },
      ],
      status,
    )
    if (!status.isWhole) throw notWhole(status)
    if (!known || !without || totalOf(without) > 0) return undefined
    return [...valueCounts(known, 'languages').keys()].sort()
  }

  async spokenSourcesOf(document: number): Promise<DocumentCondition[]> {
    const [own] = await this.#titles([{ term: { document: this.#identifierOf(document) } }])
    return own ? new ArchiveFacts(this.#facetsOf([own.facts])).spokenSourcesOf(0) : []
  }

  async translationsOf(document: number): Promise<number[]> {
    const id = this.#identifierOf(document)
    const [own] = await this.#titles([{ term: { document: id } }])
    const { firstDay: day, lastDay } = own?.facts ?? {}
    if (!own || day === undefined || day !== lastDay) return []
    const all = await this.#titles([{ term: { firstDay: day } }, { term: { lastDay: day } }])
    const at = all.findIndex(({ number }) => number === own.number)
    const found = new ArchiveFacts(this.#facetsOf(all.map(({ facts }) => facts))).translationsOf(at)
    return found.flatMap((other) => all[other]?.number ?? [])
  }

  #identifierOf(document: number): string {
    const id = this.#units.identifierOf(document)
    if (id === undefined) throw new EngineError('failed', `No document ${document} was met.`)
    return id
  }

  /** The titles that filters choose, in the order of the archive. */
  async #titles(filters: readonly QueryDsl[]): Promise<{ number: number; facts: TitleFacts }[]> {
    const [answer] = await this.#units.ask(
      [{ query: titles(filters), size: mostOfDay, sort: archiveOrder }],
      [...fields, 'firstDay', 'lastDay'],
    )
    const hits: readonly SearchHit[] = answer?.hits.hits ?? []
    const numbers = await this.#units.numbersOf(hits)
    return hits.map(({ _source }, at) => ({
      number: this.#units.documentOf(numbers[at] ?? 0),
      facts: titleShape.parse(_source),
    }))
  }

  /** Some documents as the facets of an archive that has only these, with all its values. */
  #facetsOf(all: readonly TitleFacts[]): Facets {
    const entries = fields.map((field): [string, FieldFacets] => {
      const known = this.#facets.fields.get(field)?.values ?? []
      const numbers = new Map(known.map(({ name }, number) => [name, number]))
      return [
        field,
        { values: known, of: all.map((one) => (one[field] ?? []).flatMap((name) => numbers.get(name) ?? [])) },
      ]
    })
    const dates = all.map(({ firstDay = '', lastDay = '' }) =>
      firstDay === lastDay ? firstDay : `${firstDay}/${lastDay}`,
    )
    return { fields: new Map(entries), dates }
  }
}

function titles(filters: readonly QueryDsl[]): QueryDsl {
  return { bool: { filter: [{ term: { unit: 'title' } }, ...filters] } }
}
