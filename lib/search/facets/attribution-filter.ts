import { type Attribution, attributionOfVoice, attributions, defaultAttribution } from '#lib/domain/attribution.ts'
import type { Facets, Voices } from '#lib/search/format/index-files.ts'
import type { Filter } from '#lib/search/query/query.ts'
import { matchingValues, nearestName } from './field-values.ts'
import { unknownValueError } from './filters.ts'
import { valuesOf } from './values-of.ts'

/** Whether a unit, of a document, is said by whom a query asks for. */
export type AttributionFilter = (unit: number, document: number) => boolean

/** Whose words a unit is, and the numbers of who said them among the speakers, the names of voices after them. */
export interface UnitAttribution {
  whose: Attribution
  by: readonly number[]
}

/**
 * Brings what a query asks of the voices of paragraphs together (`said-by:`): a unit passes with one of those asked for, and
 * with none of those to leave out. A paragraph without a voice has the speakers of its document. Undefined where the query asks
 * nothing of it. Throws `QueryError` for a name that nobody has. `text` is the query, in which the filters have their places.
 */
export function compileAttributionFilter(
  facets: Facets,
  voices: Voices,
  filters: readonly Filter[],
  text: string,
): AttributionFilter | undefined {
  const own = filters.filter(({ field }) => field === 'said-by')
  if (own.length === 0) return undefined
  const everyone = everyoneWhoSpeaks(facets, voices)
  const all = everyone.fields.get('speaker')?.values ?? []
  const voiceOf = new Map(
    voices.units.flatMap((units, voice) => units.map((unit): [number, string] => [unit, voices.voices[voice] ?? ''])),
  )
  const numbersOf = numbersByForm(everyone)

  const read = (filter: Filter): ((said: UnitAttribution) => boolean) => {
    const role = attributions.find((one) => one === filter.value.toLowerCase())
    if (role) return ({ whose }) => whose === role
    const meant = new Set(matchingValues(everyone, 'speaker', filter.value))
    if (meant.size === 0) throw unknownValueError(filter, text, nearestName(all, filter.value))
    return ({ whose, by }) => whose === 'speaker' && by.some((number) => meant.has(number))
  }
  const wanted = own.filter(({ negated }) => !negated).map(read)
  const unwanted = own.filter(({ negated }) => negated).map(read)
  return (unit, document) => {
    const said = attributionOf(facets, document, voiceOf.get(unit), numbersOf)
    return (wanted.length === 0 || wanted.some((fits) => fits(said))) && !unwanted.some((fits) => fits(said))
  }
}

/** Of everyone who speaks the numbers, by each form of their names. */
export function numbersByForm(everyone: Facets): Map<string, number[]> {
  const numbers = new Map<string, number[]>()
  for (const [number, { name, forms = [] }] of (everyone.fields.get('speaker')?.values ?? []).entries())
    for (const form of [name, ...forms]) numbers.set(form, [...(numbers.get(form) ?? []), number])
  return numbers
}

/** The speakers of an archive, and the names of voices after them, as values of one field. */
export function everyoneWhoSpeaks(facets: Facets, { voices }: Pick<Voices, 'voices'>): Facets {
  const { values = [], of = [] } = facets.fields.get('speaker') ?? {}
  const names = voices.filter((voice) => attributionOfVoice(voice) === undefined).map((name) => ({ name }))
  return { ...facets, fields: new Map([['speaker', { values: [...values, ...names], of }]]) }
}

/**
 * Whose words a unit with this voice is, or one without; and the numbers of who said them.
 *
 * @param numbersOf the numbers of those who are called so
 */
export function attributionOf(
  facets: Facets,
  document: number,
  voice: string | undefined,
  numbersOf: ReadonlyMap<string, number[]>,
): UnitAttribution {
  if (voice !== undefined) return { whose: attributionOfVoice(voice) ?? 'speaker', by: numbersOf.get(voice) ?? [] }
  const speakers = valuesOf(facets, 'speaker', document)
  const [kind] = valuesOf(facets, 'kind', document)
  const kindName = facets.fields.get('kind')?.values[kind ?? -1]?.name ?? ''
  return { whose: defaultAttribution(kindName, speakers.length > 0) ?? 'speaker', by: speakers }
}
