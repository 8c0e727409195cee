import { lookup } from 'mrmime'
import type { SiteWith } from '#app/_site/site.ts'

interface HeadLinksProps {
  site: SiteWith<'archive'>
  /** Whether the fonts of texts are fetched early. */
  hasEarlyFonts?: boolean | undefined
}

/** What every page has in its head, whoever renders it: the one stylesheet, the fonts of the texts in its language, the icon, and the description of the search for browsers. */
export function HeadLinks({ site, hasEarlyFonts = true }: HeadLinksProps) {
  const fonts = hasEarlyFonts ? site.assets.preloadedFonts[site.say.language] : undefined
  const search = site.addresses.absolute(site.addresses.openSearch())
  return (
    <>
      {fonts?.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={site.assets.stylesheet} />
      <link rel="icon" href={site.assets.icon} type={lookup(site.assets.icon)} />
      <link rel="manifest" href={site.addresses.webManifest()} />
      {search && (
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.archive.settings.name}
          href={site.addresses.openSearch()}
        />
      )}
      <meta name="color-scheme" content="light dark" />
    </>
  )
}
