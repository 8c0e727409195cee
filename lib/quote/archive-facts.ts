import { speakersOf } from '#lib/domain/speakers.ts'
import type { FacetField } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/files.ts'
import type { FoundDocument } from '#lib/search/rank/hit.ts'
import { dateSpan } from './claims/date-span.ts'
import { judgeDate } from './claims/judge-date.ts'
import type { Person } from './claims/persons.ts'
import type { ClaimedDate } from './reading/claimed-dates.ts'

const spokenKinds = new Set(['speech', 'address', 'statement'])

/** What is known of the documents of an archive, by their number in its order. */
export class ArchiveFacts {
  readonly #facets: Facets

  constructor(facets: Facets) {
    this.#facets = facets
  }

  /** Everyone who speaks in it. */
  get speakers(): readonly Person[] {
    return this.#facets.fields.get('speaker')?.values ?? []
  }

  #valuesOf(field: FacetField, document: number): string[] {
    const { values, of } = this.#facets.fields.get(field) ?? { values: [], of: [] }
    return (of[document] ?? []).flatMap((number) => values[number]?.name ?? [])
  }

  isBy(names: readonly string[], document: number): boolean {
    return this.#valuesOf('speaker', document).some((name) => names.includes(name))
  }

  isOf(date: ClaimedDate, document: number): boolean {
    return judgeDate(date, this.#facets.dates[document]) === true
  }

  /** The languages of the documents in which one of some persons speaks, or, without names, of all; undefined where one of them has none. */
  languagesOf(names?: readonly string[]): string[] | undefined {
    const languages = new Set<string>()
    for (const document of this.#facets.dates.keys()) {
      if (names && !this.isBy(names, document)) continue
      const own = this.#valuesOf('lang', document)
      if (own.length === 0) return undefined
      for (const language of own) languages.add(language)
    }
    return [...languages].sort()
  }

  /**
   * Which documents give what was said at the occasion that another tells of; and which give whatever its speaker said,
   * or, where it names none, what was said on its day.
   */
  saidBehind({ date, ...document }: FoundDocument): ((other: number) => boolean)[] {
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
      (other) => isSpoken(other) && (names.length === 0 ? isSameDay(other) : this.isBy(names, other)),
    ]
  }
}
