import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { documentDigest } from '#lib/archive/document-digest.ts'
import type { Archive } from '#lib/archive/load.ts'
import { readWholeSnapshot } from '#lib/archive/open-snapshot.ts'
import { keptPart } from '#lib/build/kept-part.ts'
import { writtenPagesFile } from '#lib/build/written-pages.ts'
import { KeptValues } from '#lib/files/kept-values.ts'
import type { CrossReferenceData } from '#lib/quote/reuse/cross-references.ts'
import { findCrossReferences } from '#lib/quote/reuse/find-cross-references.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'
import { workInThread } from './in-thread.ts'
import { type PhaseTime, phaseTimes } from './phase-times.ts'
import type { ThreadTask } from './thread-task.ts'
import { writeWatches } from './write-watches.ts'
import { type WordComparisons, writeWordComparisons } from './write-word-comparisons.ts'

/** What the thread made: files that the pages are made from, and what is said of them at the end. */
export interface SearchParts {
  /** What a search reads first. */
  readFirst: { worker: string; file: string }
  watches: string | undefined
  crossReferences: string
  wordComparisons: WordComparisons
  /** How many there are, and the seconds that it took to find them. */
  connections: { quotations: number; saidAgain: number; seconds: number }
  times: PhaseTime[]
}

/** What the search index is doing, for the line of progress. */
const steps = { words: 'Search: words', terms: 'Search: terms', files: 'Search: files' }

await workInThread(async (task: ThreadTask, { begun, onProgress, warn }): Promise<SearchParts> => {
  const { snapshot, folder } = task
  const { time, times } = phaseTimes()
  await begun
  const archive = await time('  search: read the snapshot', () => readWholeSnapshot(snapshot))
  const from = performance.now()
  const across = await time('  search: what connects documents', () => crossReferencesOf(archive, task))
  const seconds = (performance.now() - from) / 1000
  const crossReferences = resolve(folder, 'across.json')
  await writeFile(crossReferences, JSON.stringify(across))
  const keeping = async <Made>(sort: string, work: (kept: KeptValues) => Promise<Made>): Promise<Made> => {
    const kept = await KeptValues.open(sort, { archive: task.content, version: task.version })
    const made = await work(kept)
    kept.save()
    return made
  }
  const made = join(folder, 'index')
  const { readFirst } = await time('  search: index', async () =>
    keptPart(
      digestOf(task.version, archive),
      { list: await writtenPagesFile(task.out, 'index'), earlier: task.out, made },
      () =>
        keeping('words-of-texts', (kept) =>
          buildSearchIndex(archive, made, {
            kept,
            addresses: createAddresses(parseSiteLocation(archive.settings.address)),
            onProgress: (step, done, total) => onProgress(steps[step], done, total),
          }),
        ),
    ),
  )
  const watchesFile = resolve(folder, 'watches.json')
  const watches = await time('  search: watches', () => writeWatches(archive, made, watchesFile, warn))
  const wordComparisons = await time('  search: words', () =>
    keeping('counted-words', (kept) => writeWordComparisons(archive, across, folder, kept)),
  )
  return {
    readFirst,
    watches,
    crossReferences,
    wordComparisons,
    times: times(),
    connections: { quotations: across.quotations.length, saidAgain: across.saidAgain.length, seconds },
  }
})

/** What connects documents, as it was found before where documents and the names of speakers are the same. */
async function crossReferencesOf(
  { documents, authorities }: Archive,
  { content, version }: ThreadTask,
): Promise<CrossReferenceData> {
  const key = createHash('sha256').update(JSON.stringify(authorities.speakers))
  for (const document of documents) key.update(documentDigest(document))
  const place = { archive: content, version }
  const kept = await KeptValues.open('cross-references', place)
  const digest = key.digest('hex')
  // Where all is known no word is asked for: what is kept of them stays as it is.
  const words = kept.has(digest) ? undefined : await KeptValues.open('spellings', place)
  const found = kept.json(digest, () => findCrossReferences({ documents, authorities }, words))
  kept.save()
  words?.save()
  return found
}

/** Of all that the search index is made from. */
function digestOf(version: string, { documents, authorities, collections, settings: { address } }: Archive): string {
  const hash = createHash('sha256').update(JSON.stringify([version, authorities, collections, address]))
  for (const document of documents) hash.update(documentDigest(document))
  return hash.digest('hex')
}
