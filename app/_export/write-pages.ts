import { parentPort, workerData } from 'node:worker_threads'
import { loadSite } from '#app/_site/load-site.ts'
import { keptCitations } from '#lib/build/kept-citations.ts'
import type { MadeCitation, PageWritingTask, WrittenPageMessage } from '#lib/build/page-writing-task.ts'
import { readWrittenPages } from '#lib/build/written-pages.ts'
import { rememberCitations } from '#lib/export/citation-styles.ts'
import { PageWriter } from './page-writer.ts'

/*
 * The thread that writes pages (`lib/build/write-pages.ts`): takes the next few of all pages, which every thread lists for itself, until there
 * are none left, and says of each what was written.
 */

/** Pages that a thread takes at once: neighbours, which are made of the same records. */
const pagesAtOnce = 8

const { folder, earlierFolder, writtenPages, base, citations, next } = workerData as PageWritingTask

const tell = (message: WrittenPageMessage | MadeCitation) => parentPort?.postMessage(message)

async function writePages(): Promise<void> {
  rememberCitations(await keptCitations(citations, tell))
  const earlier = await readWrittenPages(writtenPages, base)
  const writer = new PageWriter(loadSite(), { folder, earlierFolder, earlier })
  const pages = await writer.pages()
  const taken = new Int32Array(next)
  for (let from = Atomics.add(taken, 0, pagesAtOnce); from < pages.length; from = Atomics.add(taken, 0, pagesAtOnce)) {
    for (const [file, page] of pages.slice(from, from + pagesAtOnce))
      tell({ file, page: await writer.write(file, page), total: pages.length })
  }
}

await writePages()
