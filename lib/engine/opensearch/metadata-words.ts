import type { Answer } from '#lib/search/answer/answer.ts'
import type { MetadataField } from '#lib/search/facets/matching-fields.ts'
import { declaredFacets } from '#lib/search/facets/values-of.ts'
import { analyze } from '#lib/search/format/analyzer.ts'
import type { QueryDsl } from './client.ts'
import { valueField } from './index-definition.ts'
import type { PartStatus } from './part-status.ts'
import type { QuerySet } from './query-set.ts'
import { filterCount } from './read-aggregations.ts'
import type { Session } from './session.ts'

const nameFields = ['speaker', 'year', 'venue', 'event', 'topic', 'kind'] as const

/** Which words only the documents of some of what was found have, and in which fields they are said of these. */
export async function metadataMatches(
  session: Session,
  set: QuerySet,
  count: number,
  { facets: isAsked = false }: { facets?: boolean },
  status: PartStatus,
): Promise<NonNullable<Answer['metadataMatches']>> {
  const facets = await session.lexicon.values()
  const fields = isAsked ? [...nameFields, ...declaredFacets(facets)] : []
  const holding = set.words.map(({ word }) => {
    const isForm = (token: string) => word.matches(token, 'und') || word.matches(token, 'en') || token === word.written
    return fields.flatMap((field): { field: MetadataField; query: QueryDsl }[] => {
      const values = (facets.fields.get(field)?.values ?? []).filter(({ name, forms = [] }) =>
        [name, ...forms].some((form) => analyze(form).words.some(({ text }) => isForm(text))),
      )
      if (values.length === 0) return []
      return [{ field, query: { terms: { [valueField(field)]: values.map(({ name }) => name) } } }]
    })
  })
  const answers = await session.ask(
    set.words.map((_, at) => ({
      query: { bool: { filter: [set.viaMetadata, set.viaWord(at)] } },
      size: 0,
      aggs: Object.fromEntries((holding[at] ?? []).map(({ field, query }) => [field, { filter: query }])),
    })),
    status,
  )
  const words = set.words.flatMap(({ word }, at) => {
    const answer = answers[at]
    if (!answer || (answer.hits.total?.value ?? 0) === 0) return []
    const said = (holding[at] ?? []).filter(({ field }) => filterCount(answer, field) > 0).map(({ field }) => field)
    return [{ word: word.written, as: !isAsked ? [] : said.length > 0 ? said : ['title' as const] }]
  })
  return { paragraphs: count, words }
}
