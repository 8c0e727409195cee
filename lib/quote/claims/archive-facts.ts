import { speakersOf } from '#lib/domain/speakers.ts'
import { type KnownPerson, matchPersons } from '#lib/quote/persons/match-persons.ts'
import type { ClaimedDate } from '#lib/quote/reading/claimed-dates.ts'
import type { FacetField } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import type { HitDocument } from '#lib/search/rank/hit.ts'
import { dateSpan } from './date-span.ts'
import { judgeDate } from './judge-date.ts'

const spokenKinds = new Set(['speech', 'address', 'statement'])

/** What is known of the documents of an archive, by their number in its order. */
export class ArchiveFacts {
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

  isSpokenBy(names: readonly string[], document: number): boolean {
    return this.#valuesOf('speaker', document).some((name) => names.includes(name))
  }

  isDatedWithin(date: ClaimedDate, document: number): boolean {
    return judgeDate(date, this.#facets.dates[document]) === true
  }

  /** The languages of the documents in which one of some persons speaks, or, without names, of all; undefined where one of them has none. */
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
   * Which documents give what was said at the occasion that another is about; and which give whatever its speaker said,
   * or, where it names none, what was said on its day.
   */
  spokenSourcesOf({ date, ...document }: HitDocument): ((other: number) => boolean)[] {
    const names = speakersOf(document)
    const day = dateSpan(date)
    const isSameDay = (other: number) => {
      const own = dateSpan(this.#facets.dates[other])
      return day !== undefined && own !== undefined && own.first <= day.last && day.first <= own.last
    }
    const events = new Set(
      [...this.#facets.dates.keys()]
        .filter((other) => this.#facets.dates[other] === date && this.#valuesOf('kind', other).includes(document.kind))
        .flatMap((other) => this.#valuesOf('event', other)),
    )
    const isSpoken = (other: number) => this.#valuesOf('kind', other).some((kind) => spokenKinds.has(kind))
    return [
      (other) => isSpoken(other) && this.#valuesOf('event', other).some((event) => events.has(event)),
      (other) => isSpoken(other) && (names.length === 0 ? isSameDay(other) : this.isSpokenBy(names, other)),
    ]
  }

  /**
   * For each other language the one document that has the same speaker and day as another, and the same event where both
   * have one; none where several have.
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
