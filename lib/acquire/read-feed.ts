import { parseFeed } from 'feedsmith'
import { AcquireError } from './acquire-error.ts'
import { mediaType } from './media-types.ts'

/** The addresses of the texts that a feed names, in its order, which is usually the newest first; each once. */
export interface FeedEntries {
  /** What the feed calls itself. */
  title?: string
  addresses: string[]
  /** Entries without an address that can be asked. */
  without: number
}

/**
 * Reads a feed: RSS (0.9x, 1.0, 2.0), Atom or JSON Feed. Addresses are resolved against that of the feed. Throws
 * `AcquireError` where the bytes are none of these.
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

/** Decoded as the server, else the feed itself, says; UTF-8 where neither does (RFC 7303). */
function decoded(bytes: Uint8Array, contentType: string | undefined): string {
  const ofServer = mediaType(contentType) === undefined ? undefined : /charset="?([\w-]+)/i.exec(contentType ?? '')?.[1]
  const beginning = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const ofFeed = /^[^>]*encoding=["']([\w-]+)/.exec(beginning)?.[1]
  for (const label of [ofServer, ofFeed]) {
    try {
      if (label !== undefined) return new TextDecoder(label).decode(bytes)
    } catch {
      // No encoding that there is: the next says it, or none.
    }
  }
  return new TextDecoder().decode(bytes)
}
