import type { SiteBase } from '#app/_site/site.ts'

/** What every page has in its head, whoever renders it: the one stylesheet, the font of the texts, the icon. */
export function HeadLinks({ site }: { site: SiteBase }) {
  return (
    <>
      <link rel="preload" href={site.assets.preloadedFont} as="font" type="font/woff2" crossOrigin="anonymous" />
      <link rel="stylesheet" href={site.assets.stylesheet} />
      <link rel="icon" href={site.addresses.file('favicon.svg')} type="image/svg+xml" />
      <meta name="color-scheme" content="light dark" />
    </>
  )
}
