import type { ArchiveDocument, DocumentKind, Paragraph } from '#lib/domain/document.ts'
import { documentKinds } from '#lib/domain/document.ts'
import type { AnswerCertificate, ArchiveEngine } from '#lib/engine/archive-engine.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import type { Hit, HitDocument } from '#lib/search/rank/hit.ts'
import { tokens } from '#lib/text/tokens.ts'

/** Most paragraphs that are read for some words in a row, and most where these are of few documents. */
const [mostHits, mostOfFew] = [64, 1000]
/** Documents from which on words in a row need not be looked for in more. */
const enoughDocuments = 5
/** Most paragraphs of a document. */
const mostParagraphs = 10_000
/** Questions to the engine at one time. */
const atOnce = 8

/** What is known of a document that was met. */
interface MetDocument {
  document: HitDocument
  event?: string
  /** Its paragraphs that were read, by their identifiers; all of them where it is whole. */
  paragraphs: Map<string, Hit>
  isWhole: boolean
}

/** Texts that were read from an engine because some words may be in them, in the form in which a build has those of a whole archive. */
export class GatheredSpeeches {
  readonly #engine: ArchiveEngine
  /** The document beside which the others are put in order. */
  readonly #own: HitDocument
  readonly #met = new Map<string, MetDocument>()
  /** Of documents that were found beside it whether they come before it in the archive. */
  readonly #isEarlier = new Map<string, boolean>()
  /** Words that were looked for. */
  readonly #asked = new Set<string>()
  /** Of the first answer that was not whole; else of the last. */
  certificate: AnswerCertificate | undefined

  constructor(engine: ArchiveEngine, own: HitDocument) {
    this.#engine = engine
    this.#own = own
  }

  /** Reads paragraphs that have the words of some texts in a row: all, or those of more documents than `findTextReuse` compares. */
  async readWith(texts: readonly string[]): Promise<void> {
    const phrases = texts.map(phraseOf).filter((phrase) => phrase !== '' && !this.#asked.has(phrase))
    for (const phrase of phrases) this.#asked.add(phrase)
    await inTurns([...new Set(phrases)], (phrase) => this.#readPhrase(phrase))
  }

  /** Reads whole documents, and of which event they are. */
  async readWhole(documents: readonly HitDocument[]): Promise<void> {
    await inTurns(
      documents.filter(({ id }) => !this.#met.get(id)?.isWhole),
      async (document) => {
        const answer = await this.#engine.search(document.url, {
          limit: mostParagraphs,
          order: 'oldest',
          headings: false,
          facets: true,
        })
        this.#note(answer.certificate)
        const [event] = answer.facets?.find(({ field }) => field === 'event')?.values ?? []
        const hits = answer.hits.filter((hit) => hit.document.id === document.id && hit.number > 0)
        const paragraphs = new Map(hits.map((hit) => [hit.paragraph, hit]))
        this.#met.set(document.id, { document, paragraphs, isWhole: true, ...(event && { event: event.value }) })
      },
    )
  }

  /** All paragraphs that were read. */
  get paragraphs(): Hit[] {
    return [...this.#met.values()].flatMap(({ paragraphs }) => [...paragraphs.values()])
  }

  /** Whether a document comes before it, of those in which words of its own were found first. */
  isEarlier(document: string): boolean {
    return this.#isEarlier.get(document) ?? false
  }

  /** The paragraph of a document that was read. */
  paragraph(document: string, paragraph: string): Hit | undefined {
    return this.#met.get(document)?.paragraphs.get(paragraph)
  }

  /** The documents as a build has them, each before or behind the one that the others are put in order beside. */
  get documents(): ArchiveDocument[] {
    const own = this.#own.id
    const all = [...this.#met.values()].map(documentOf)
    return [
      ...all.filter(({ id }) => this.isEarlier(id)),
      ...all.filter(({ id }) => id === own),
      ...all.filter(({ id }) => id !== own && !this.isEarlier(id)),
    ]
  }

  async #readPhrase(phrase: string): Promise<void> {
    let hits = await this.#hitsOf(phrase, mostHits)
    const isCut = hits.length >= mostHits
    if (isCut && new Set(hits.map(({ document }) => document.id)).size < enoughDocuments)
      hits = await this.#hitsOf(phrase, mostOfFew)
    const place = hits.findIndex(({ document }) => document.id === this.#own.id)
    for (const [at, hit] of hits.entries()) {
      const { document } = hit
      // Where it is not among so many itself, it comes behind them all.
      if (document.id !== this.#own.id && !this.#isEarlier.has(document.id))
        this.#isEarlier.set(document.id, place === -1 || at < place)
      const met = this.#met.get(document.id) ?? { document, paragraphs: new Map<string, Hit>(), isWhole: false }
      this.#met.set(document.id, met)
      if (!met.paragraphs.has(hit.paragraph)) met.paragraphs.set(hit.paragraph, hit)
    }
  }

  /** What has words in a row, in the order of the archive. */
  async #hitsOf(phrase: string, limit: number): Promise<Hit[]> {
    try {
      const options = { limit, order: 'oldest', headings: false, literalSpelling: true } as const
      const { hits, certificate } = await this.#engine.search(`"${phrase}"`, options)
      this.#note(certificate)
      return hits.filter(({ allTerms, number }) => allTerms && number > 0)
    } catch (error) {
      // What can be written in too many ways is found by the other words of its passage.
      if (error instanceof QueryError) return []
      throw error
    }
  }

  #note(certificate: AnswerCertificate): void {
    if (this.certificate?.isWhole !== false) this.certificate = certificate
  }
}

/** The words of a text as the search reads them: what was typed between them doesn't count. */
function phraseOf(text: string): string {
  return tokens(text)
    .map((token) => token.text)
    .join(' ')
}

/** A document with what an engine knows of it; nobody asks for the rest here. */
function documentOf({ document, event, paragraphs, isWhole }: MetDocument): ArchiveDocument {
  const { id, title, kind, language, speaker } = document
  const hits = [...paragraphs.values()]
  return {
    id,
    slug: '',
    title,
    kind: documentKinds.find((one): one is DocumentKind => one === kind) ?? 'document',
    language,
    ...(speaker !== undefined && { speaker }),
    ...(event !== undefined && { event }),
    source: { file: '', sha256: '', lineage: '', lines: [0, 0] },
    basis: {},
    blocks: (isWhole ? hits : hits.toSorted((a, b) => a.number - b.number)).map(
      ({ paragraph, text, voice }): Paragraph => ({
        type: 'paragraph',
        id: paragraph,
        form: 'plain',
        text,
        ...(voice !== undefined && { voice }),
      }),
    ),
  }
}

async function inTurns<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (let from = 0; from < items.length; from += atOnce) await Promise.all(items.slice(from, from + atOnce).map(work))
}
