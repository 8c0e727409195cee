import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A list of words that heads are read by, as its module exports it. */
export interface WordList {
  /** File, and the names that lead to the list: `en.ts fields.date`. */
  name: string
  words: string[]
}

/** Every list of words in the modules of a folder: the very lists that the rules are made of. Empty where there is no folder. */
export async function wordLists(folder = resolve('lib/ingest/recognise/header-lexicon')): Promise<WordList[]> {
  if (!existsSync(folder)) return []
  const lists: WordList[] = []
  // What is made of the lists must not be loaded by this; `languages.ts` has the lists of the others.
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'all-languages.ts')
  for (const name of files.sort()) {
    const module: unknown = await import(pathToFileURL(join(folder, name)).href)
    if (isRecord(module)) for (const exported of Object.values(module)) gather(exported, name, '', lists)
  }
  return lists
}

function gather(value: unknown, file: string, path: string, lists: WordList[]): void {
  if (isWords(value)) {
    if (value.length > 0 && !lists.some(({ words }) => words === value))
      lists.push({ name: `${file} ${path}`.trim(), words: value })
  } else if (isRecord(value))
    for (const [key, inner] of Object.entries(value)) gather(inner, file, path ? `${path}.${key}` : key, lists)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** For each publisher the words of the lists that occur at the top of texts of that publisher, and of no other set. */
export function wordsOfOnePublisher(
  lists: readonly WordList[],
  tops: readonly { set: string; top: string }[],
  publishers: readonly string[],
): Map<string, { list: string; word: string }[]> {
  const own = new Map<string, { list: string; word: string }[]>(publishers.map((publisher) => [publisher, []]))
  for (const { name, words } of lists)
    for (const word of words) {
      const pattern = wholeWord(word)
      const sets = new Set(tops.filter(({ top }) => pattern.test(top)).map(({ set }) => set))
      const [only] = sets
      if (sets.size === 1 && only !== undefined) own.get(only)?.push({ list: name, word })
    }
  return own
}

function wholeWord(word: string): RegExp {
  const literal = word.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`)
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${literal}(?![\p{L}\p{N}])`, 'iu')
}

/** Takes words out of the lists themselves. Of use only before the rules that are made of them are loaded. */
export function removeWords(lists: readonly WordList[], unwanted: readonly { list: string; word: string }[]): void {
  for (const { name, words } of lists) {
    const out = new Set(unwanted.filter(({ list }) => list === name).map(({ word }) => word))
    if (out.size > 0) words.splice(0, words.length, ...words.filter((word) => !out.has(word)))
  }
}
