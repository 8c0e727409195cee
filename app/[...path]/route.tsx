import { pageModules } from '#app/_pages/modules.ts'
import type { RenderedFile } from '#app/_pages/page-module.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { generationFile } from '#app/_site/generation.ts'
import { loadSite } from '#app/_site/load-site.ts'
import type { Site } from '#app/_site/site.ts'

export const dynamic = 'force-static'

let made: { site: Site; table: PageTable } | undefined

/** The pages of the site that this process makes. */
function pageTable(): PageTable {
  const site = loadSite()
  if (made?.site !== site) made = { site, table: new PageTable(site, pageModules) }
  return made.table
}

interface Context {
  params: Promise<{ path: string[] }>
}

/**
 * Only the front page: a build writes all pages of the table by itself (`app/_export`), and Next wants one at least. Next's `dynamicParams`
 * keeps its default: with `false` the development server answers by the entries of an earlier request, and does not find a new
 * page at first. It is given none: for them it reads the archive again and again, also while a record is half written.
 */
export async function generateStaticParams(): Promise<{ path: string[] }[]> {
  return loadSite().live ? [] : [{ path: ['index.html'] }]
}

/** The file of an address, as the table of pages makes it; with status 404 the page of what is not found where there is none. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { path } = await params
  const { live } = loadSite()
  if (live && path.join('/') === generationFile)
    return new Response(live.generation, { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } })
  const rendered = await pageAt(path.join('/'))
  if (rendered) return new Response(rendered.body, { headers: { 'content-type': rendered.type } })
  const notFound = (await pageAt(`${path[0]}/404.html`)) ?? (await pageAt('404.html'))
  return new Response(notFound?.body, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } })
}

async function pageAt(file: string): Promise<RenderedFile | undefined> {
  return (await pageTable().find(file))?.render()
}
