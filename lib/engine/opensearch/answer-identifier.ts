import type { EngineAnswer, EngineSearchOptions } from '#lib/engine/archive-engine.ts'
import { hitDocument } from '#lib/search/rank/hit.ts'
import { hitsOf, rescoreAll } from '#lib/search/rank/rerank.ts'
import { countedFields, facetCounts, valueAggregations } from './facet-query.ts'
import { PartStatus } from './part-status.ts'
import { filterCount } from './read-aggregations.ts'
import { archiveOrder, type Session, sizeQueries, totalOf } from './session.ts'
import { candidatesOf, readUnit, sourceFields } from './unit-source.ts'

/** The answer to an identifier: its paragraph, or the document with its paragraphs; undefined where nothing has it. */
export async function answerIdentifier(
  session: Session,
  text: string,
  id: string,
  options: EngineSearchOptions,
): Promise<EngineAnswer | undefined> {
  const status = new PartStatus()
  const [identified] = await session.ask([{ query: { term: { ids: id } }, size: 1, _source: sourceFields }], status)
  const [hit] = identified?.hits.hits ?? []
  if (!hit) return undefined
  const unit = readUnit(hit)
  const isDocument = unit.id === ''
  const query = isDocument
    ? { bool: { filter: [{ term: { document: unit.document.id } }, { term: { unit: 'paragraph' } }] } }
    : { term: { ids: id } }
  const { limit, offset = 0 } = options
  const facets = await session.lexicon.values()
  const fields = options.facets ? countedFields(facets) : []
  const [listed, paragraphs, documents] = await session.ask(
    [
      {
        query,
        size: offset + limit,
        _source: sourceFields,
        sort: archiveOrder,
        aggs: { headings: { filter: { term: { unit: 'heading' } } }, ...valueAggregations(fields) },
      },
      ...sizeQueries.map((one) => ({ query: one, size: 0 })),
    ],
    status,
  )
  if (!listed || !paragraphs || !documents) return undefined
  const found = listed.hits.hits.map((one) => ({ hit: one, complete: true }))
  const { candidates, texts } = candidatesOf(found, 0)
  const plan = { words: [], required: [], excluded: [] }
  const looked = await rescoreAll(texts, plan, session.lexicon.metadata.averageLength, candidates)
  const headings = filterCount(listed, 'headings')
  return {
    query: text,
    hits: hitsOf(looked, true).slice(offset, offset + limit),
    total: {
      paragraphs: totalOf(listed) - headings,
      headings,
      documents: Math.min(1, totalOf(listed)),
      complete: 0,
      someTerms: 0,
    },
    ...(options.facets && { facets: facetCounts([listed], fields, facets, [], text) }),
    unknown: [],
    widened: [],
    forms: [],
    titles: isDocument ? [] : [hitDocument(unit.document)],
    certificate: session.certificate(
      status,
      { paragraphs: totalOf(paragraphs), documents: totalOf(documents) },
      { foundDocuments: 1 },
    ),
  }
}
