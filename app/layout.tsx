import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { FeedHeadLinks } from '#app/_components/feed-links.tsx'
import { HeadLinks } from '#app/_components/head-links.tsx'
import { feedsOf } from '#app/_site/feeds.ts'
import { loadSite } from '#app/_site/load-site.ts'

export async function generateMetadata(): Promise<Metadata> {
  const { name, description } = (await loadSite().part('archive')).settings
  return { title: { default: name, template: `%s · ${name}` }, description }
}

/**
 * The HTML document of pages that people operate; each puts its own content into `Frame`. Pages that show have the same
 * in `_components/shell.tsx`, without the framework.
 */
export default async function Layout({ children }: { children: ReactNode }) {
  const site = await loadSite().with('archive', 'catalog')
  return (
    <html lang={site.say.language}>
      <head>
        <HeadLinks site={site} />
        <FeedHeadLinks site={site} feeds={[feedsOf(site).all]} />
      </head>
      <body>{children}</body>
    </html>
  )
}
