import { readFile } from 'node:fs/promises'
import type { Site } from '#app/_site/site.ts'
import { type Watch, watchTitleIn } from '#lib/records/watches.ts'
import { type WatchAnswer, watchAnswersSchema } from '#lib/watch/build/watch-answers.ts'

/** A search that the editors follow, with what it finds. */
export interface AnsweredWatch {
  watch: Watch
  /** In the language of the interface. */
  title: string
  answer: WatchAnswer
}

/**
 * The watches of an archive with what they find, in the order of their file. Rejects where the file that the build made
 * can't be read or is not of its form, or where it lacks a watch.
 */
export async function readAnsweredWatches(site: Site): Promise<readonly AnsweredWatch[]> {
  const { watches } = await site.part('archive')
  const { settings, say } = site
  if (watches.length === 0 || settings.watches === undefined) return []
  const answers = watchAnswersSchema.parse(JSON.parse(await readFile(settings.watches, 'utf8')))
  const byWatch = new Map(answers.map((answer) => [answer.watch, answer]))
  return watches.flatMap((watch) => {
    const answer = byWatch.get(watch.id)
    if (answer) return [{ watch, title: watchTitleIn(watch, say.language), answer }]
    // In development watches are asked once; one that is added meanwhile comes with the next start.
    if (settings.snapshot === undefined) return []
    throw new Error(`${settings.watches}: found no answer of the watch ${watch.id}; build again`)
  })
}
