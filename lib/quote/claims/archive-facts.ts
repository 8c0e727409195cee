import type { ConditionTime, DocumentCondition } from '#lib/quote/candidates/document-condition.ts'
import { type KnownPerson, matchPersons } from '#lib/quote/persons/match-persons.ts'
import type { FacetField } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import { dateSpan } from './date-span.ts'
import { judgeDate } from './judge-date.ts'

const spokenKinds: ReadonlySet<string> = new Set(['speech', 'address', 'statement'])

/** What is known of the documents of an archive, wherever it lies, each named by its number. */
export interface DocumentFacts {
  /** Everyone who speaks in it. */
  readonly speakers: readonly KnownPerson[]
  /** See `ArchiveFacts`. */
  languagesOf: (names?: readonly string[]) => Awaitable<string[] | undefined>
  spokenSourcesOf: (document: number) => Awaitable<DocumentCondition[]>
  translationsOf: (document: number) => Awaitable<number[]>
}

type Awaitable<T> = T | Promise<T>

/** What is known of the documents of an archive, each named by its number in the archive's order. */
export class ArchiveFacts implements DocumentFacts {
  readonly #facets: Facets

  constructor(facets: Facets) {
    this.#facets = facets
  }

  /** Everyone who speaks in it. */
  get speakers(): readonly KnownPerson[] {
    return this.#facets.fields.get('speaker')?.values ?? []
  }

  #valuesOf(field: FacetField, document: number): string[] {
    const { values, of } = this.#facets.fields.get(field) ?? { values: [], of: [] }
    return (of[document] ?? []).flatMap((number) => values[number]?.name ?? [])
  }

  /** Whether one of some persons, by preferred names, speaks in a document. */
  isSpokenBy(names: readonly string[], document: number): boolean {
    return this.#valuesOf('speaker', document).some((name) => names.includes(name))
  }

  /** Whether a document's date lies within a claimed one; false where that is not certain. */
  isDatedWithin(date: ConditionTime, document: number): boolean {
    return judgeDate(date, this.#facets.dates[document]) === true
  }

  /** Whether a condition holds of a document. */
  meets({ speakers, dates, days, kinds, events }: DocumentCondition, document: number): boolean {
    const has = (field: FacetField, wanted: readonly string[] | undefined) =>
      wanted === undefined || this.#valuesOf(field, document).some((value) => wanted.includes(value))
    const isOfDays = () => {
      const own = dateSpan(this.#facets.dates[document])
      return own !== undefined && days !== undefined && own.first <= days.last && days.first <= own.last
    }
    return (
      has('speaker', speakers) &&
      has('kind', kinds) &&
      has('event', events) &&
      (dates === undefined || dates.some((date) => this.isDatedWithin(date, document))) &&
      (days === undefined || isOfDays())
    )
  }

  /**
   * The languages (BCP 47) of all documents, or of those in which one of some persons speaks, sorted; undefined where
   * the language of one of these is not known.
   */
  languagesOf(names?: readonly string[]): string[] | undefined {
    const languages = new Set<string>()
    for (const document of this.#facets.dates.keys()) {
      if (names && !this.isSpokenBy(names, document)) continue
      const own = this.#valuesOf('lang', document)
      if (own.length === 0) return undefined
      for (const language of own) languages.add(language)
    }
    return [...languages].sort()
  }

  /**
   * Two sets of speeches, addresses and statements in which what a document reports may have been said, the likeliest
   * first: those of the event that it is about; those by its speaker, or, where it names none, those of its day.
   */
  spokenSourcesOf(document: number): DocumentCondition[] {
    const speakers = this.#valuesOf('speaker', document)
    const days = dateSpan(this.#facets.dates[document])
    const kinds = [...spokenKinds]
    return [
      { kinds, events: this.#valuesOf('event', document) },
      // Of a document without a speaker and a day nothing is known to be the source.
      { kinds, ...(speakers.length > 0 ? { speakers } : days ? { days } : { events: [] }) },
    ]
  }

  /**
   * Documents that may be translations of one: for each other language the one that has the same speaker and day, and
   * the same event where both have one. None of a language in which several have.
   */
  translationsOf(document: number): number[] {
    const date = this.#facets.dates[document]
    const [own] = this.#valuesOf('lang', document)
    const speakers = this.#valuesOf('speaker', document)
    if (!date || !wholeDay.test(date) || own === undefined || speakers.length === 0) return []
    const found = new Map<string, number[]>()
    for (const other of this.#facets.dates.keys()) {
      const [language] = this.#valuesOf('lang', other)
      if (this.#facets.dates[other] !== date || language === undefined || baseOf(language) === baseOf(own)) continue
      if (!this.#isByOneOf(speakers, other) || !this.#areOfOneOccasion(document, other)) continue
      found.set(baseOf(language), [...(found.get(baseOf(language)) ?? []), other])
    }
    return [...found.values()].flatMap((all) => (all.length === 1 ? all : []))
  }

  /** Whether one of some speakers speaks in a document, in whichever script it names him. */
  #isByOneOf(names: readonly string[], document: number): boolean {
    if (this.isSpokenBy(names, document)) return true
    const own = this.speakers.filter(({ name }) => names.includes(name))
    return this.#valuesOf('speaker', document).some((name) => matchPersons(name, own).length > 0)
  }

  /** Whether both give what was said, and not at different events. */
  #areOfOneOccasion(one: number, other: number): boolean {
    const isSpoken = (document: number) => this.#valuesOf('kind', document).some((kind) => spokenKinds.has(kind))
    const [events, others] = [this.#valuesOf('event', one), this.#valuesOf('event', other)]
    if (!isSpoken(one) || !isSpoken(other)) return false
    return events.length === 0 || others.length === 0 || events.some((event) => others.includes(event))
  }
}

const wholeDay = /^\d{4}-\d\d-\d\d$/u

function baseOf(language: string): string {
  return language.split('-', 1)[0] ?? language
}
