import type {
  AnswerCertificate,
  ArchiveEngine,
  EngineAnswer,
  EnginePassage,
  EngineSearchOptions,
  EngineYears,
} from '#lib/engine/archive-engine.ts'
import { checkPasted } from '#lib/quote/answer/check-pasted.ts'
import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
import { CandidateFinder } from '#lib/quote/candidates/candidate-finder.ts'
import type { SearchEngine as FileSearch } from '#lib/search/engine.ts'
import type { Suggestion } from '#lib/search/lookup/completions.ts'

/** The index that lies in files, as an engine among others. It has one part, which answers or fails. */
export class StaticEngine implements ArchiveEngine {
  readonly #search: FileSearch

  constructor(search: FileSearch) {
    this.#search = search
  }

  async search(query: string, options: EngineSearchOptions): Promise<EngineAnswer> {
    const { offset = 0, limit, ...rest } = options
    const answer = await this.#search.search(query, { ...rest, limit: offset + limit })
    const { hits, found, metadataMatches, someTerms, within, unknown, widened, forms = [], titles } = answer
    return {
      query,
      hits: hits.slice(offset),
      total: { ...found, complete: metadataMatches?.paragraphs ?? 0, someTerms },
      certificate: this.#certificate(within),
      unknown,
      widened,
      forms,
      titles,
      ...(metadataMatches && { metadataMatches }),
      ...(answer.facets && { facets: answer.facets }),
      ...(answer.interpretations && { interpretations: answer.interpretations }),
    }
  }

  suggest(query: string): Promise<Suggestion[]> {
    return this.#search.suggest(query)
  }

  async countByYear(query: string, options: { literalSpelling?: boolean } = {}): Promise<EngineYears> {
    return { ...(await this.#search.countYears(query, options)), certificate: this.#certificate(undefined) }
  }

  async passages(ids: readonly string[]): Promise<(EnginePassage | undefined)[]> {
    return await Promise.all(ids.map((id) => this.#passage(id)))
  }

  async #passage(id: string): Promise<EnginePassage | undefined> {
    const read = await this.#search.readPassage(id, { before: 0, after: 0 })
    if (!read) return undefined
    const { document, units, at } = read
    const unit = units[at]
    // An identifier of a document leads to its beginning.
    if (!unit || !(unit.id === id || /^[hp]-/u.test(id)))
      return { document, paragraph: '', number: 0, text: document.title }
    const { id: paragraph, number, text, voice } = unit
    return { document, paragraph, number, text, ...(voice !== undefined && { voice }) }
  }

  async nearest(words: readonly string[], { limit }: { limit: number }): Promise<EnginePassage[]> {
    const finder = new CandidateFinder(await this.#search.passageSource())
    const units = await finder.likeliestUnits(words, limit, false)
    const found = await Promise.all(units.map((unit) => finder.paragraph(unit)))
    return found.flatMap((one) => {
      if (!one) return []
      const { document, id, number, text, voice } = one
      return [{ document, paragraph: id, number, text, ...(voice !== undefined && { voice }) }]
    })
  }

  async checkQuotation(pasted: string): Promise<PastedCheck> {
    return await checkPasted(pasted, await this.#search.passageSource())
  }

  #certificate(within: number | undefined): AnswerCertificate {
    return {
      corpus: this.#search.corpus,
      searched: { paragraphs: this.#search.paragraphs, documents: this.#search.documents },
      ...(within !== undefined && { within }),
      parts: { total: 1, silent: 0 },
      timedOut: false,
      documentsExact: true,
      isWhole: true,
    }
  }
}
