import { openAccess } from '#lib/hosting/response-headers.ts'
import type { PageCache } from '#lib/serve/page-cache.ts'
import { SentBytes, sendBytes } from './send-bytes.ts'
import { openBelow } from './served-file.ts'
import { contentType, type RequestHandler } from './server.ts'

/** Makes the pages of a site. */
export interface PageSource {
  /** The files of all pages, by their paths below the site. */
  readonly files: ReadonlySet<string>
  /** Names the state of the archive that they are made of. */
  readonly state: string
  /** Undefined where there is none. Rejects where it can't be made. */
  render: (file: string) => Promise<{ body: string } | undefined>
}

/** What answers requests for pages, and from what. */
export interface PageHandlerOptions {
  pages: PageSource
  cache: PageCache<SentBytes>
  /** Folder of the files that are sent as they are. */
  folder: string
  onPage: (from: 'memory' | 'made') => void
}

/**
 * How long a page may be kept, and shown while it is asked for again (RFC 5861): so long a reader may see what was corrected or withdrawn.
 */
const kept = 'public, max-age=60, stale-while-revalidate=300'

/** Answers requests for pages as a host of files would, with each page made when it is asked for. */
export function pageHandler({ pages, cache, folder, onPage }: PageHandlerOptions): RequestHandler {
  const made = async (file: string): Promise<SentBytes | undefined> => {
    // Of another state of the archive it is another page.
    const { page, from } = await cache.get(`${pages.state} ${file}`, async () => {
      const rendered = await pages.render(file)
      return rendered && new SentBytes(contentType(file), rendered.body)
    })
    if (page) onPage(from)
    return page
  }
  return {
    async answer(request, response, { below, raw, query }, headers) {
      if (below === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined
      const file = below === '' || below.endsWith('/') ? `${below}index.html` : below
      if (pages.files.has(file)) {
        const page = await made(file)
        if (!page) throw new Error(`${file}: the archive lists this page and does not make it; please report this`)
        await sendBytes(request, response, page, { ...headers, ...openAccess(file), 'Cache-Control': kept })
        return 'page'
      }
      if (pages.files.has(`${file}/index.html`)) {
        response.writeHead(308, { ...headers, Location: `${raw}/${query}` }).end()
        return 'page'
      }
      const found = await openBelow(folder, below)
      if (found) {
        if (found !== 'folder') await found.handle.close()
        return undefined
      }
      // That of the first folder that was asked for, which may be that of a language.
      const [first = ''] = below.split('/')
      const notFound = [`${first}/404.html`, '404.html'].find((one) => pages.files.has(one))
      const page = notFound === undefined ? undefined : await made(notFound)
      if (!page) return undefined
      await sendBytes(request, response, page, { ...headers, 'Cache-Control': 'no-cache' }, 404)
      return 'page'
    },
  }
}
