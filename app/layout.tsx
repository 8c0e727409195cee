import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { HeadLinks } from '#app/_components/head-links.tsx'
import { loadSite } from '#app/_site/load-site.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { name, description } = (await loadSite().part('archive')).settings
  return { title: { default: name, template: `%s · ${name}` }, description }
}

/**
 * The HTML document of pages that people operate; each puts its own content into `Frame`. Pages that show have the same
 * in `_components/shell.tsx`, without the framework.
 */
export default function Layout({ children }: { children: ReactNode }) {
  const site = loadSite()
  return (
    <html lang={site.messages.language}>
      <head>
        <HeadLinks site={site} />
      </head>
      <body>{children}</body>
    </html>
  )
}
