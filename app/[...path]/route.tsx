import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { loadSite } from '#app/_site/load-site.ts'

export const dynamic = 'force-static'

let table: PageTable | undefined

/** The pages of the site that this process makes. */
function pageTable(): PageTable {
  table ??= new PageTable(loadSite(), pageModules)
  return table
}

interface Context {
  params: Promise<{ path: string[] }>
}

/**
 * One entry for each file of the table of pages, and an export makes only these. Next's `dynamicParams` keeps its
 * default: with `false` the development server answers by the entries of an earlier request, and does not find a new
 * page at first.
 */
export async function generateStaticParams(): Promise<{ path: string[] }[]> {
  const pages = await pageTable().all()
  return [...pages.keys()].map((file) => ({ path: file.split('/') }))
}

/** The file of an address, as the table of pages makes it; 404 where there is none. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { path } = await params
  const page = await pageTable().find(path.join('/'))
  const rendered = await page?.render()
  if (!rendered) return new Response('Not found', { status: 404 })
  return new Response(rendered.body, { headers: { 'content-type': rendered.type } })
}
