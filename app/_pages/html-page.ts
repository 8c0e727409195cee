import type { ReactElement } from 'react'
import type { RenderedFile } from './page-module.ts'

/** A page of HTML. */
export async function htmlPage(element: ReactElement): Promise<RenderedFile> {
  // Imported late: Next refuses it at the top of a route.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return { type: 'text/html; charset=utf-8', body: `<!doctype html>${renderToStaticMarkup(element)}\n` }
}
