import { render } from '#app/_pages/render.tsx'
import { loadSite } from '#app/_site/site.ts'

export const dynamic = 'force-static'
export const dynamicParams = false

interface Context {
  params: Promise<{ path: string[] }>
}

/** One entry for each file of the table of pages. */
export async function generateStaticParams(): Promise<{ path: string[] }[]> {
  const { pages } = await loadSite()
  return [...pages.keys()].map((file) => ({ path: file.split('/') }))
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { path } = await params
  const site = await loadSite()
  const row = site.pages.get(path.join('/'))
  const rendered = row && (await render(site, row.page))
  if (!rendered) return new Response('Not found', { status: 404 })
  return new Response(rendered.body, { headers: { 'content-type': rendered.type } })
}
