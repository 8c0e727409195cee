import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { readFormats } from '#lib/ingest/read/formats.ts'
import type { Retrieval, Retrievals } from '#lib/records/retrievals.ts'
import { AcquireError } from './acquire-error.ts'
import { endingOf } from './media-types.ts'
import { type FeedEntries, readFeed } from './read-feed.ts'
import { Robots } from './robots.ts'
import { sourcePath } from './source-path.ts'
import { bytesOfSource, type NewRetrieval, type StoredSource, sha256Of, storeSource } from './store-source.ts'
import type { WebAnswer, WebClient } from './web-client.ts'

/** Largest feed, in bytes: real ones have a few megabytes at most. */
const mostFeedBytes = 8 * 1024 * 1024

/** Headers about the connection or about who asks, which are not kept. */
const forgottenHeaders =
  /^(?:set-cookie|connection|keep-alive|transfer-encoding|alt-svc|nel|report-to|x-request-id|cf-ray)$/
/** Most headers of an answer that are kept, and most characters of each. */
const mostHeaders = 40
const mostHeaderCharacters = 500

/** What is added to, and by what. */
export interface WebSourcesOptions {
  /** Folder of the archive. */
  content: string
  client: WebClient
  /** How sources of the archive came from the web so far; kept up to date with what is added. */
  retrievals: Retrievals
  /** The clock that says when a text was retrieved. */
  now?: () => Date
  /** Called between two questions to one site: resolves after the time that it is given. */
  pause?: (milliseconds: number) => Promise<unknown>
}

/** Adds texts from the web to the sources of an archive. */
export class WebSources {
  readonly #content: string
  readonly #client: WebClient
  readonly #robots: Robots
  readonly #retrievals: Retrievals
  readonly #now: () => Date
  readonly #pause: (milliseconds: number) => Promise<unknown>
  readonly #asked = new Set<string>()

  constructor({ content, client, retrievals, now = () => new Date(), pause = setTimeout }: WebSourcesOptions) {
    this.#content = content
    this.#client = client
    this.#robots = new Robots(client)
    this.#retrievals = retrievals
    this.#now = now
    this.#pause = pause
  }

  /**
   * Adds the text at an address. If it was added before, the server is asked whether it has changed: if not, nothing is
   * written; if so, the new bytes are the source now, and the earlier ones are kept in `versions/`. Rejects with
   * `AcquireError` where nothing that can be read is there, or robots.txt asks not to read it; what is in the archive
   * is then as it was.
   *
   * @param feed address of the feed that named it, which is recorded
   */
  async add(address: string, feed?: string): Promise<StoredSource> {
    const asked = plainAddress(address)
    const known = [...this.#retrievals].find(([, { url }]) => url === asked)
    const before = known && { source: known[0], retrieval: known[1] }
    const answer = await this.#get(asked, before ? await this.#conditions(before) : {})
    if (answer.status === 304 && before) return { outcome: 'unchanged', source: before.source }
    requireText(asked, answer)
    const url = new URL(answer.url)
    const ending = endingOf(answer.bytes, answer.headers['content-type'], url)
    if (ending === undefined) throw new AcquireError(`${asked}: ${notReadable(answer)}`)
    const source = before
      ? await this.#placeOfNewVersion(before.source, ending, asked, answer.bytes)
      : sourcePath(new URL(asked), ending, (path) => existsSync(join(this.#content, 'sources', path)))
    const retrieval = this.#recordOf(asked, answer, feed ?? before?.retrieval.feed)
    const stored = await storeSource(this.#content, source, answer.bytes, retrieval, before)
    if (before && before.source !== stored.source) this.#retrievals.delete(before.source)
    this.#retrievals.set(stored.source, stored.retrieval)
    return stored
  }

  /** What the feed at an address names. Rejects with `AcquireError` where there is none. */
  async feed(address: string): Promise<FeedEntries> {
    const asked = plainAddress(address)
    const answer = await this.#get(asked, {}, mostFeedBytes)
    requireText(asked, answer)
    return readFeed(answer.bytes, answer.headers['content-type'], answer.url)
  }

  async #get(address: string, headers: Record<string, string>, bytes?: number): Promise<WebAnswer> {
    return this.#client.get(address, {
      headers,
      ...(bytes !== undefined && { limits: { bytes } }),
      mayAsk: async (url) => {
        const refusal = await this.#robots.refusal(url)
        if (refusal !== undefined) return refusal
        if (this.#asked.has(url.origin)) await this.#pause((await this.#robots.delay(url)) * 1000)
        this.#asked.add(url.origin)
        return undefined
      },
    })
  }

  /** Headers by which the server may answer that nothing has changed: only where what it gave before is still there. */
  async #conditions({ source, retrieval }: { source: string; retrieval: Retrieval }): Promise<Record<string, string>> {
    const bytes = await bytesOfSource(this.#content, source)
    if (!bytes || sha256Of(bytes) !== retrieval.sha256) return {}
    return {
      ...(retrieval.etag !== undefined && { 'if-none-match': retrieval.etag }),
      ...(retrieval.last_modified !== undefined && { 'if-modified-since': retrieval.last_modified }),
    }
  }

  /** The path that a source had, with the ending that it has now; one of its own where another source has that path. */
  async #placeOfNewVersion(source: string, ending: string, url: string, bytes: Uint8Array): Promise<string> {
    if (source.endsWith(ending)) return source
    const place = source.replace(/\.[^./]+$/, ending)
    const record = this.#retrievals.get(place)
    const there = await bytesOfSource(this.#content, place)
    // The same bytes without a record were left by a run that was ended.
    const isOfAnother = record ? record.url !== url : there !== undefined && sha256Of(there) !== sha256Of(bytes)
    return isOfAnother ? sourcePath(new URL(url), ending, () => true) : place
  }

  #recordOf(url: string, answer: WebAnswer, feed: string | undefined): NewRetrieval {
    const { etag, 'last-modified': lastModified, 'content-type': type } = answer.headers
    const short = (value: string) => value.slice(0, mostHeaderCharacters)
    return {
      url,
      ...(answer.url !== url && { final_url: answer.url }),
      retrieved: `${this.#now().toISOString().slice(0, 19)}Z`,
      ...(type !== undefined && { media_type: short(type) }),
      // A shortened ETag would be another one.
      ...(etag !== undefined && etag.length <= mostHeaderCharacters && { etag }),
      ...(lastModified !== undefined && { last_modified: short(lastModified) }),
      ...(feed !== undefined && { feed }),
      headers: Object.fromEntries(
        Object.entries(answer.headers)
          .filter(([name]) => !forgottenHeaders.test(name))
          .slice(0, mostHeaders)
          .map(([name, value]) => [name, short(value)]),
      ),
    }
  }
}

/** An address as it is asked and recorded: without its fragment, which no server is sent. */
function plainAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  url.hash = ''
  return url.href
}

function requireText(asked: string, { status, headers, bytes }: WebAnswer): void {
  const again = headers['retry-after']
  if (status === 429 || status === 503)
    throw new AcquireError(
      `${asked}: the server asks not to be asked now (${status})${again === undefined ? '' : `, and again after ${again}`}; try again later`,
    )
  if (status === 404 || status === 410)
    throw new AcquireError(`${asked}: there is nothing at this address (${status}); is it spelt rightly?`)
  if (status === 401 || status === 403)
    throw new AcquireError(
      `${asked}: the server does not give it to everybody (${status}); save it yourself, and add the file`,
    )
  if (status !== 200) throw new AcquireError(`${asked}: the server answered ${status}; expected 200 and a text`)
  if (bytes.length === 0) throw new AcquireError(`${asked}: the answer is empty; expected a text`)
}

function notReadable({ headers }: WebAnswer): string {
  const type = headers['content-type']
  const feed = type !== undefined && /\b(?:rss|atom|feed)\b/.test(type) ? '. Is it a feed? Add it with --feed' : ''
  const said =
    type === undefined ? 'the server does not say what it is' : `the server says that it is ${type.slice(0, 100)}`
  return `${said}, and its bytes are not such a text; expected one of the formats that are read (${readFormats})${feed}`
}
