import { createHash } from 'node:crypto'
import type { SitePages } from '#app/_pages/page-module.ts'
import { feedsOf } from '#app/_site/feeds.ts'
import { frameLinksOf } from '#app/_site/navigation.ts'
import { type PartName, partMakers } from '#app/_site/parts.ts'
import { called, isMap } from '#app/_site/recorded-part.ts'
import type { Site } from '#app/_site/site.ts'
import { type Read, unrecorded } from '#lib/archive/recorded-reads.ts'

/** What says whether what a page read is still the same: a digest of it, as the site has it now. */
export class ReadDigests {
  readonly #site: Site
  readonly #pages: SitePages
  readonly #known = new Map<Read, Promise<string>>()
  readonly #held = new Map<unknown, Promise<unknown>>()

  constructor(site: Site, pages: SitePages) {
    this.#site = site
    this.#pages = pages
  }

  /** One digest for all that was read; two that are equal were made of the same. */
  async ofAll(reads: readonly Read[]): Promise<string> {
    const hash = createHash('sha256')
    for (const read of reads)
      hash
        .update(read)
        .update('\n')
        .update(await this.#of(read))
        .update('\n')
    return hash.digest('hex')
  }

  #of(read: Read): Promise<string> {
    const known = this.#known.get(read)
    if (known) return known
    const made = unrecorded(() => this.#make(read))
    this.#known.set(read, made)
    return made
  }

  async #make(read: Read): Promise<string> {
    const [name, ...path]: unknown[] = JSON.parse(read)
    const { digestOf } = this.#site.content
    // Without a snapshot nothing is asked twice: nothing then is the same.
    if (!digestOf) throw new Error(`${read}: only what a snapshot has can be compared`)
    if (typeof name === 'string' && path.length === 1 && typeof path[0] === 'string') {
      const digest = digestOf(name, path[0])
      if (digest !== undefined) return digest
    }
    const text = JSON.stringify(plain(await this.#follow(await this.#holder(name), path))) ?? 'undefined'
    return createHash('sha256').update(text).digest('hex')
  }

  /** What a path begins with, put together once. */
  #holder(name: unknown): Promise<unknown> {
    const held = this.#held.get(name) ?? this.#holderOf(name)
    this.#held.set(name, held)
    return held
  }

  async #holderOf(name: unknown): Promise<unknown> {
    if (name === 'pages') return askedOf(this.#pages)
    if (name === 'feeds') return feedsOf(await this.#site.with('archive', 'catalog'))
    if (name === 'frame') return frameLinksOf(await this.#site.with('archive', 'catalog'))
    if (name === 'publicRecords') return this.#site.content.publicRecords()
    if (name === 'searchReadsFirst') return this.#site.searchReadsFirst()
    if (isPartName(name)) return this.#site.part(name)
    // Something that is there no longer, such as the text of a document.
    return undefined
  }

  async #follow(holder: unknown, path: readonly unknown[]): Promise<unknown> {
    const [first, ...rest] = path
    if (first === undefined || holder === undefined) return holder
    if (isMap(holder)) return first === 'has' ? holder.has(rest[0]) : holder.get(rest[0])
    if (typeof holder !== 'object' || holder === null) return undefined
    const value: unknown = Reflect.get(holder, String(first))
    if (rest[0] !== called) return this.#follow(value, rest)
    return typeof value === 'function' ? await value.apply(holder, rest.slice(1)) : undefined
  }
}

/** What kinds of page may ask of the table of pages, by what tells it from other states. */
function askedOf(pages: SitePages) {
  return {
    all: async () => [...(await pages.all()).keys()],
    listed: async () => (await pages.listed()).map(({ address }) => address),
    passagePages: async () => (await pages.passagePages()).all,
    passagePagesOf: async (document: string) => (await pages.passagePages()).of(document),
  }
}

function isPartName(name: unknown): name is PartName {
  return typeof name === 'string' && name in partMakers
}

/**
 * A value as JSON can have it. A document stands for itself by its id: what pages read of it is recorded when they do. Throws for what
 * may hide something.
 */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'function') throw new Error('a function can not be compared')
    return value === undefined ? null : value
  }
  if ('blocks' in value && 'slug' in value && 'id' in value) return { document: value.id }
  if (Array.isArray(value)) return value.map(plain)
  if (isMap(value)) return { map: [...value].map(([key, own]) => [plain(key), plain(own)]) }
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null)
    throw new Error(`an object of the class ${prototype.constructor?.name} can not be compared`)
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, plain(own)]))
}
