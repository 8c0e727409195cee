import { parseFeed } from 'feedsmith'
import { AcquireError } from './acquire-error.ts'
import { mediaType } from './media-types.ts'

/** What a feed names. */
export interface FeedEntries {
  /** What the feed calls itself. */
  title?: string
  /**
   * Absolute http and https addresses, without fragments, in the order of the feed, which is usually newest first; each
   * once.
   */
  addresses: string[]
  /** How many entries have no http or https address. */
  without: number
}

/**
 * Reads a feed: RSS (0.9x, 1.0, 2.0), Atom or JSON Feed. Throws `AcquireError` where the bytes are none of these.
 *
 * @param contentType the header of that name, which may say the encoding
 * @param url address of the feed, against which those of the entries are resolved
 */
export function readFeed(bytes: Uint8Array, contentType: string | undefined, url: string): FeedEntries {
  const parsed = parsedFeed(decoded(bytes, contentType), url)
  const links = linksOf(parsed)
  const addresses = links.flatMap((link) => absolute(link, url) ?? [])
  const { title } = parsed.feed
  const name = typeof title === 'string' ? title : title?.value
  return {
    ...(name !== undefined && { title: name }),
    addresses: [...new Set(addresses)],
    without: links.length - addresses.length,
  }
}

type ParsedFeed = ReturnType<typeof parseFeed>

function parsedFeed(text: string, url: string): ParsedFeed {
  try {
    return parseFeed(text)
  } catch (error) {
    throw new AcquireError(
      `${url}: no feed was found there; expected RSS, Atom or JSON Feed. Is it a page? Add it without --feed`,
      { cause: error },
    )
  }
}

function linksOf(parsed: ParsedFeed): (string | undefined)[] {
  switch (parsed.format) {
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ links, id }) => {
        const chosen = links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? undefined
        return chosen?.href ?? id
      })
    case 'json':
      return (parsed.feed.items ?? []).map(({ url, external_url: other, id }) => url ?? other ?? id)
    case 'rss':
      return (parsed.feed.items ?? []).map(
        ({ link, guid }) => link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
      )
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ link }) => link)
  }
}

function absolute(link: string | undefined, base: string): string | undefined {
  if (link === undefined || !URL.canParse(link, base)) return undefined
  const url = new URL(link, base)
  url.hash = ''
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined
}

/** The text, in the encoding that the server names, else the feed itself; UTF-8 where neither does (RFC 7303). */
function decoded(bytes: Uint8Array, contentType: string | undefined): string {
  const ofServer = mediaType(contentType) === undefined ? undefined : /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1]
  const beginning = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const ofFeed = /^[^>]*encoding=["']([\w-]+)/.exec(beginning)?.[1]
  for (const label of [ofServer, ofFeed]) {
    try {
      if (label !== undefined) return new TextDecoder(label).decode(bytes)
    } catch {
      // There is no such encoding: the next label may name one.
    }
  }
  return new TextDecoder().decode(bytes)
}
