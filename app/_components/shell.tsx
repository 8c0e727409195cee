import type { ReactNode } from 'react'
import { feedsOf } from '#app/_site/feeds.ts'
import type { FramedSite } from '#app/_site/site.ts'
import type { NavigationSection } from '#app/_site/ways/way-in.ts'
import type { MetaTag } from '#lib/export/meta-tags.ts'
import type { Signpost } from '#lib/export/signposts.ts'
import { structuredPage } from '#lib/export/structured-page.ts'
import type { NamedThing } from '#lib/export/structured-thing.ts'
import { FeedHeadLinks, type FeedLink } from './feed-links.tsx'
import { Frame } from './frame.tsx'
import { HeadLinks } from './head-links.tsx'
import { twinsOf } from './language-links.tsx'
import { Policy } from './policy.tsx'
import { StructuredData } from './structured-data.tsx'

/** What a page is made of. */
export interface ShellProps {
  site: FramedSite
  /** Address of the page itself. */
  address: string
  /** The page's own title, to which the archive's name is added. */
  title: string
  description: string
  current?: NavigationSection
  /** Id of the document that the page shows. */
  document?: string
  /** Whether the page has a text whose size and width its reader may choose (`TextSettings`). */
  hasTextSettings?: boolean
  /** The document, passage or site that the page shows, as schema.org has it; without it the page is described as a list. */
  structured?: object
  /** What the page is about, as schema.org has it: a person, a place. */
  entity?: NamedThing
  /** The pages above it, the widest first. */
  trail?: readonly { address: string; label: string }[]
  /** Links for programs (signposting.org): the address to cite, the type of what is shown, its authors. */
  signposts?: readonly Signpost[]
  /** The same text in several languages, this page's own among them, for search engines: BCP 47 tags and addresses. */
  languages?: readonly { language: string; address: string }[]
  /** Address of the page that has this one's content, for search engines; without it, the page's own. */
  canonical?: string
  /** What is shown where the page is linked to, in place of title and description. */
  preview?: { title: string; description: string }
  /** The feed of the list that the page shows. */
  feed?: FeedLink | undefined
  /** Further `<meta>` tags. */
  tags?: readonly MetaTag[]
  /** What a page loads that readers operate, in place of the script of pages that show. */
  scripts?: ReactNode
  /** Whether the fonts of texts are fetched early; they are unless it says that they are not. */
  hasEarlyFonts?: boolean
  /** Origins of other sites that a form of the page sends to. */
  formTargets?: readonly string[]
  children: ReactNode
}

/** A whole page: plain HTML with no script but the one of all pages that show, or the one of a page that is operated. */
export function Shell(props: ShellProps) {
  const {
    site,
    address,
    title,
    description,
    current,
    document,
    structured,
    entity,
    tags = [],
    signposts = [],
    languages = twinsOf(props.site, props.address),
    children,
  } = props
  const preview = props.preview ?? { title, description }
  const canonical = site.addresses.absolute(props.canonical ?? address)
  const { name } = site.archive.settings
  const url = site.addresses.absolute(address)
  const described = structuredPage(
    {
      address,
      name: title,
      description,
      language: site.say.language,
      archive: name,
      trail: props.trail ?? [],
      ...(entity && { entity }),
    },
    site.addresses,
  )
  const fullTitle = title === name ? name : `${title} · ${name}`
  return (
    <html lang={site.say.language}>
      <head>
        <meta charSet="utf-8" />
        <Policy formTargets={props.formTargets} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{fullTitle}</title>
        <meta name="description" content={description} />
        {/* Before the stylesheet, for which it would wait: the text is shown as its reader wants it from the first. */}
        {props.hasTextSettings && (
          <script
            src={site.assets.textScript}
            data-interface={site.languages.length > 1 ? site.languages.join(' ') : undefined}
          />
        )}
        <HeadLinks site={site} hasEarlyFonts={props.hasEarlyFonts} />
        <FeedHeadLinks site={site} feeds={[props.feed, feedsOf(site).link]} />
        {canonical && <link rel="canonical" href={canonical} />}
        {languages.map((one) => {
          // Search engines take whole addresses only.
          const whole = site.addresses.absolute(one.address)
          return whole && <link key={one.language} rel="alternate" hrefLang={one.language} href={whole} />
        })}
        <meta property="og:site_name" content={name} />
        <meta property="og:title" content={preview.title} />
        <meta property="og:description" content={preview.description} />
        <meta property="og:type" content={document === undefined ? 'website' : 'article'} />
        {url && <meta property="og:url" content={url} />}
        <meta name="twitter:card" content="summary" />
        {tags.map(({ name, content }) => (
          <meta key={`${name} ${content}`} name={name} content={content} />
        ))}
        {signposts.map(({ rel, href, type }) => (
          <link key={`${rel} ${href}`} rel={rel} href={href} type={type} />
        ))}
        <StructuredData data={structured ? { ...structured, mainEntityOfPage: described } : described} />
        {props.scripts ?? (
          <script type="module" src={site.assets.pageScript} data-words={site.assets.scriptWords[site.say.language]} />
        )}
        {site.live && (
          <script defer src={site.live.script} data-asks={site.live.address} data-generation={site.live.generation} />
        )}
      </head>
      <body>
        <Frame site={site} page={{ title, address, document }} current={current}>
          {children}
        </Frame>
      </body>
    </html>
  )
}
