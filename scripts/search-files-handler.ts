import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kept, manifestPath } from '#lib/hosting/response-headers.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import type { Manifest } from '#lib/search/format/manifest.ts'
import type { ApiWorkerScript } from '#lib/serve/api-worker-script.ts'
import { SentBytes, sendBytes } from './send-bytes.ts'
import type { RequestHandler } from './server.ts'

/** Where the API lies, seen from the folder of the index. */
const api = `${'../'.repeat(indexFolder.split('/').length)}api/`

/**
 * Tells pages that a server answers their searches: gives the one file that says which index there is, `start.json`, with the address of the
 * API in it, and the worker that asks that. All other files of the index are as they were built: quotations are checked in browsers.
 *
 * @param folder of the site
 */
export function searchFilesHandler(folder: string, worker: ApiWorkerScript): RequestHandler {
  const script = new SentBytes('text/javascript;charset=utf-8', worker.code)
  const scriptPath = `${indexFolder}/${worker.name}`
  return {
    async answer(request, response, { below }, headers) {
      if ((below !== manifestPath && below !== scriptPath) || !['GET', 'HEAD'].includes(request.method ?? ''))
        return undefined
      if (below === scriptPath) {
        await sendBytes(request, response, script, { ...headers, 'Cache-Control': kept })
        return 'file'
      }
      const built = JSON.parse(await readFile(join(folder, manifestPath), 'utf8')) as Manifest
      const manifest: Manifest = { ...built, worker: worker.name, api }
      const bytes = new SentBytes('application/json;charset=utf-8', `${JSON.stringify(manifest)}\n`)
      await sendBytes(request, response, bytes, { ...headers, 'Cache-Control': 'no-cache' })
      return 'file'
    },
  }
}
