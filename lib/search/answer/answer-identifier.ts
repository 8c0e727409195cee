import type { UnitTable } from '#lib/search/format/unit-table.ts'
import type { SearchIndex } from '#lib/search/lookup/search-index.ts'
import type { Candidate } from '#lib/search/rank/candidates.ts'
import { hitDocument } from '#lib/search/rank/hit.ts'
import type { Answer } from './answer.ts'
import { assembleAnswer } from './assemble-answer.ts'
import { yieldUnlessAborted } from './first-answer.ts'
import type { SearchOptions } from './search-context.ts'

/**
 * The answer to an identifier or a permanent link: its paragraph, or the document with its paragraphs; undefined where nothing
 * has the identifier. Rejects with `LoadError`.
 */
export async function answerIdentifier(
  index: SearchIndex,
  text: string,
  id: string,
  options: SearchOptions,
): Promise<Answer | undefined> {
  const unit = await (await index.ids()).unitOf(id)
  if (unit === undefined) return undefined
  const [unitTable, facets] = await Promise.all([index.unitTable(), options.facets ? index.facets() : undefined])
  const units = unitTable.isTitle(unit) ? unitsOfDocument(unitTable, unit, index.metadata.units) : [unit]
  const found = units.map((one): Candidate => ({ unit: one, score: 0, coverage: 1, metadataMask: 0, complete: true }))
  const plan = { words: [], required: [], excluded: [] }
  const tell = () => yieldUnlessAborted(options.signal)
  const answer = await assembleAnswer(
    { index, text, plan, unitTable, facets, filters: [], options, reportFirst: tell },
    found,
    true,
  )
  if (!unitTable.isTitle(unit)) return answer
  const { document } = await index.texts.get(unit)
  return { ...answer, titles: [hitDocument(document)] }
}

/** The paragraphs of the document that a title is of. */
function unitsOfDocument(unitTable: UnitTable, title: number, units: number): number[] {
  const own: number[] = []
  for (let unit = title + 1; unit < units && !unitTable.isTitle(unit); unit++) {
    if (unitTable.isParagraph(unit)) own.push(unit)
  }
  return own
}
