import type { Site } from '#app/_site/site.ts'
import { fileAddress } from '#lib/site/addresses.ts'

/** What every page has in its head, whoever renders it: the one stylesheet, the text face, the icon. */
export function HeadLinks({ site }: { site: Site }) {
  return (
    <>
      <link rel="preload" href={site.assets.face} as="font" type="font/woff2" crossOrigin="anonymous" />
      <link rel="stylesheet" href={site.assets.stylesheet} />
      <link rel="icon" href={fileAddress('favicon.svg')} type="image/svg+xml" />
      <meta name="color-scheme" content="light dark" />
    </>
  )
}
