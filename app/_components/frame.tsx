import type { ReactNode } from 'react'
import type { FramedSite } from '#app/_site/site.ts'
import type { NavigationSection } from '#app/_site/ways/way-in.ts'
import { Footer, type PageReference } from './footer.tsx'
import { Header } from './header.tsx'

/** What is around the content of every page: a link that skips the navigation, header, `<main>`, footer. */
export function Frame({
  site,
  page,
  current,
  children,
}: {
  site: FramedSite
  page: PageReference
  current?: NavigationSection | undefined
  children: ReactNode
}) {
  return (
    <>
      <a className="skip" href="#main">
        {site.say('frame.skip')}
      </a>
      <Header site={site} current={current} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer site={site} page={page} />
    </>
  )
}
