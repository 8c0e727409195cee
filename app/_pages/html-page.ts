import type { ReactElement } from 'react'
import type { RenderedFile } from './page-module.ts'

/** Renders a whole page, from its `<html>` element, as an HTML file. */
export async function htmlPage(element: ReactElement): Promise<RenderedFile> {
  // Next refuses an import of it at the top of a route.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return { type: 'text/html; charset=utf-8', body: `<!doctype html>${renderToStaticMarkup(element)}\n` }
}
