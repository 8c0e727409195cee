import { parentPort, workerData } from 'node:worker_threads'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { Site } from '#app/_site/site.ts'
import type { PageMessage, PageQuestion, PageRenderingTask } from '#lib/build/page-rendering-task.ts'

/*
 * The thread that makes pages when they are asked for (`lib/build/page-renderer.ts`), by the same table and the same modules as the thread
 * that writes all of them (`write-pages.ts`).
 */

const { settings } = workerData as PageRenderingTask
const tell = (message: PageMessage) => parentPort?.postMessage(message)

const pages = await new PageTable(new Site(settings), pageModules).all()
tell({ files: [...pages.keys()] })

parentPort?.on('message', async ({ number, file }: PageQuestion) => {
  try {
    const made = await pages.get(file)?.render()
    tell({ number, made: made && { body: made.body } })
  } catch (error) {
    tell({ number, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
