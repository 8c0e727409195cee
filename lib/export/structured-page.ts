import type { BreadcrumbList, SearchAction, WebPage, WebSite, WithActionConstraints } from 'schema-dts'
import type { Addresses } from '#lib/site/addresses.ts'
import type { NamedThing } from './structured-thing.ts'

/** A page of the site, as structured data tells of it. */
export interface StructuredPage {
  address: string
  name: string
  description: string
  /** BCP 47: that of its own words. */
  language: string
  /** What the archive is called. */
  archive: string
  /** The pages above it, the widest first. */
  trail: readonly { address: string; label: string }[]
  /** What the page is on. */
  entity?: NamedThing
}

/** A page as schema.org has it (JSON-LD, without its context): a list of documents where it is on a name. */
export function structuredPage(page: StructuredPage, addresses: Addresses): WebPage {
  const { address, name, description, language, archive, trail, entity } = page
  const url = addresses.absolute(address)
  const breadcrumb = breadcrumbOf(trail, addresses)
  return {
    '@type': entity === undefined ? 'WebPage' : 'CollectionPage',
    ...(url !== undefined && { '@id': url, url }),
    name,
    description,
    inLanguage: language,
    isPartOf: siteOf(archive, addresses),
    ...(breadcrumb && { breadcrumb }),
    ...(entity !== undefined && { mainEntity: entity }),
  }
}

/** The site as a whole, with its search, for its front page. */
export function structuredSite(
  { archive, description, language }: Pick<StructuredPage, 'archive' | 'description' | 'language'>,
  addresses: Addresses,
): WebSite {
  const search = addresses.absolute(addresses.search())
  const action: WithActionConstraints<SearchAction> | undefined =
    search === undefined
      ? undefined
      : {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
          'query-input': 'required name=search_term_string',
        }
  return {
    ...siteOf(archive, addresses),
    description,
    inLanguage: language,
    ...(action && { potentialAction: action }),
  }
}

function siteOf(name: string, addresses: Addresses): Extract<WebSite, { '@type': 'WebSite' }> {
  const url = addresses.absolute(addresses.home())
  return { '@type': 'WebSite', ...(url !== undefined && { '@id': `${url}#site`, url }), name }
}

/** The pages above one; undefined where there are none, and while it is not known where the site will stand. */
function breadcrumbOf(trail: StructuredPage['trail'], addresses: Addresses): BreadcrumbList | undefined {
  const items = trail.flatMap(({ address, label }, index) => {
    const item = addresses.absolute(address)
    return item === undefined ? [] : [{ '@type': 'ListItem' as const, position: index + 1, name: label, item }]
  })
  return items.length > 0 ? { '@type': 'BreadcrumbList', itemListElement: items } : undefined
}
