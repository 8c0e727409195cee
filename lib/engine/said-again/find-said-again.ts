import { speakersOf } from '#lib/domain/speakers.ts'
import type { AnswerCertificate, ArchiveEngine, EnginePassage } from '#lib/engine/archive-engine.ts'
import type { Repetition } from '#lib/quote/reuse/cross-references.ts'
import { repetitionsIn } from '#lib/quote/reuse/find-cross-references.ts'
import { shingleSize } from '#lib/quote/reuse/shared-shingles.ts'
import { readSpokenCorpus } from '#lib/quote/reuse/spoken-corpus.ts'
import { winnow } from '#lib/quote/reuse/winnow.ts'
import { WordNumbers } from '#lib/quote/reuse/word-numbers.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import type { Hit } from '#lib/search/rank/hit.ts'
import { GatheredSpeeches } from './gathered-speeches.ts'

/** Words of a passage that are boilerplate where others have them in a row, as `withoutBoilerplate` asks. */
const boilerplateWords = 4
/** Most words of a paragraph whose repetitions are looked for, and most documents that it is compared with. */
export const mostWordsCompared = 800
const mostCompared = 40

/** A passage that the speaker of a paragraph has in another document, too. */
export interface RepeatedPassage {
  /** Where it is in the paragraph: half-open, in UTF-16 units. */
  start: number
  end: number
  /** How many words are the same. */
  words: number
  /** The paragraph of the other document, and where the passage is in it. */
  other: Pick<Hit, 'document' | 'paragraph' | 'number' | 'url' | 'text' | 'voice'> & { start: number; end: number }
  /** Whether the other document comes before in the archive. */
  isEarlier: boolean
}

/** What of a paragraph its speaker has said elsewhere. */
export interface SaidAgain {
  passage: EnginePassage
  /** Why nothing was compared: it is in no speech, address or statement, or nobody's whose name is known. */
  notCompared?: 'not spoken' | 'no speaker'
  repeated: RepeatedPassage[]
  /** What the answer rests on; absent where nothing was compared. */
  certificate?: AnswerCertificate
}

/**
 * The passages of a paragraph that its speaker has in other documents as well, in the order of the paragraph, as a build finds them
 * (`findTextReuse`): texts that may have them are read from an engine, and the same code decides. Undefined where nothing has
 * the identifier. Where the certificate is not whole, nothing follows: what makes a passage boilerplate may be silent, too.
 * Rejects with `QueryError` for what is no paragraph or too long, else as `ArchiveEngine.search` does.
 */
export async function findSaidAgain(engine: ArchiveEngine, id: string): Promise<SaidAgain | undefined> {
  const [passage] = await engine.passages([id])
  if (!passage) return undefined
  const { document, text, number } = passage
  const words = wordsOf(text)
  if (number === 0) throw refused(id, 'It is no paragraph: repetitions are looked for of one paragraph.')
  if (words.spans.length > mostWordsCompared)
    throw refused(id, `The paragraph has ${words.spans.length} words; ${mostWordsCompared} are the most.`)
  const speakers = passage.voice === undefined ? speakersOf(document) : [passage.voice]
  const gathered = new GatheredSpeeches(engine, document)
  await gathered.readWhole([document])
  const own = readSpokenCorpus({ documents: gathered.documents, authorities: noRecords }).paragraphs
  if (!own.some(({ paragraph }) => paragraph.id === passage.paragraph))
    return { passage, notCompared: 'not spoken', repeated: [] }
  if (speakers.length === 0) return { passage, notCompared: 'no speaker', repeated: [] }

  await gathered.readWith(shinglesOf(words, text))
  await gathered.readWhole(documentsOfSpeakers(gathered.paragraphs, document.id, speakers))
  // What is boilerplate shows where others have its words.
  const maybe = repetitionsOf(gathered, passage)
  await gathered.readWith(maybe.flatMap((one) => partsOf(gathered, one)))
  const repeated = repetitionsOf(gathered, passage).flatMap((one) => repeatedPassage(one, passage, gathered))
  return {
    passage,
    repeated: repeated.toSorted((a, b) => a.start - b.start),
    ...(gathered.certificate && { certificate: gathered.certificate }),
  }
}

const noRecords = { speakers: [], venues: [], events: [], topics: [], publishers: [] }

function refused(id: string, message: string): QueryError {
  return new QueryError(message, { start: 0, end: id.length })
}

interface NumberedWords {
  numbers: Uint32Array
  hashes: Uint32Array
  spans: { start: number; end: number }[]
}

function wordsOf(text: string): NumberedWords {
  const wordNumbers = new WordNumbers()
  const numbers: number[] = []
  const spans: NumberedWords['spans'] = []
  wordNumbers.read(text, (word, start, end) => {
    numbers.push(word)
    spans.push({ start, end })
  })
  return { numbers: Uint32Array.from(numbers), hashes: wordNumbers.hashes(), spans }
}

/** The texts of the shingles by which a build finds what a paragraph has in common with others. */
function shinglesOf({ numbers, hashes, spans }: NumberedWords, text: string): string[] {
  const found: string[] = []
  const add = (_hash: number, at: number) =>
    found.push(text.slice(spans[at]?.start, spans[at + shingleSize.shingle - 1]?.end))
  winnow(numbers, [0, numbers.length], shingleSize, add, hashes)
  return found
}

/** Documents in which one of some speakers has a paragraph that was read, those with most of these first. */
function documentsOfSpeakers(hits: readonly Hit[], own: string, speakers: readonly string[]): Hit['document'][] {
  const counts = new Map<string, { document: Hit['document']; count: number }>()
  for (const { document, voice } of hits) {
    const said = voice === undefined ? speakersOf(document) : [voice]
    if (document.id === own || !said.some((one) => speakers.includes(one))) continue
    const known = counts.get(document.id) ?? { document, count: 0 }
    counts.set(document.id, { document, count: known.count + 1 })
  }
  const ranked = [...counts.values()].toSorted((a, b) => b.count - a.count)
  return ranked.slice(0, mostCompared).map(({ document }) => document)
}

function repetitionsOf(gathered: GatheredSpeeches, { document, paragraph }: EnginePassage): Repetition[] {
  const spoken = readSpokenCorpus({ documents: gathered.documents, authorities: noRecords })
  return repetitionsIn(spoken).filter(({ first, second }) =>
    [first, second].some((one) => one.document === document.id && one.paragraph === paragraph),
  )
}

/** The words in a row by which a passage may be known as boilerplate, on both sides. */
function partsOf(gathered: GatheredSpeeches, { first, second }: Repetition): string[] {
  return [first, second].flatMap(({ document, paragraph, start, end }) => {
    const text = gathered.paragraph(document, paragraph)?.text.slice(start, end) ?? ''
    const { spans } = wordsOf(text)
    return spans.flatMap(({ start: from }, at) => {
      const last = spans[at + boilerplateWords - 1]
      return last ? [text.slice(from, last.end)] : []
    })
  })
}

function repeatedPassage(
  { first, second, words }: Repetition,
  { document, paragraph }: EnginePassage,
  gathered: GatheredSpeeches,
): RepeatedPassage[] {
  const isFirst = first.document === document.id && first.paragraph === paragraph
  const [own, there] = isFirst ? [first, second] : [second, first]
  const hit = gathered.paragraph(there.document, there.paragraph)
  if (!hit) return []
  const { voice } = hit
  const other = { document: hit.document, paragraph: hit.paragraph, number: hit.number, url: hit.url, text: hit.text }
  return [
    {
      start: own.start,
      end: own.end,
      words,
      other: { ...other, ...(voice !== undefined && { voice }), start: there.start, end: there.end },
      isEarlier: gathered.isEarlier(there.document),
    },
  ]
}
