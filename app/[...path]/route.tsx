import { pageModules } from '#app/_pages/modules.ts'
import { findPage, listPages } from '#app/_pages/page-table.ts'
import { loadSite } from '#app/_site/load-site.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

interface Context {
  params: Promise<{ path: string[] }>
}

/** One entry for each file of the table of pages. */
export async function generateStaticParams(): Promise<{ path: string[] }[]> {
  const pages = await listPages(loadSite(), pageModules)
  return [...pages.keys()].map((file) => ({ path: file.split('/') }))
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { path } = await params
  const page = await findPage(loadSite(), pageModules, path.join('/'))
  const rendered = await page?.render()
  if (!rendered) return new Response('Not found', { status: 404 })
  return new Response(rendered.body, { headers: { 'content-type': rendered.type } })
}
