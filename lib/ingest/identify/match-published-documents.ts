import type { Anchors, DocumentAnchors } from '#lib/domain/anchors.ts'
import type { ParsedDocument } from '#lib/ingest/parsed.ts'
import type { Catalogue } from '#lib/records/catalogue.ts'
import { wordingDigest } from '#lib/records/wording-digest.ts'
import { diceSimilarity } from '#lib/text/dice-similarity.ts'
import { containment, foldedWords, resemblance, shingles } from '#lib/text/shingles.ts'

/** Which document of the sources is which published one: by the id that it was given first, the published id. */
export interface MatchedDocuments {
  ids: Map<string, string>
  /** Published ids whose text now comes from another source, as its words show or an editor says. */
  moved: Set<string>
  /** What was published and no source gives any longer. */
  missing: DocumentAnchors[]
}

/**
 * Finds the published documents among those that the sources give. A document is known again by its lineage (the same
 * path, the same address, or a `supersedes` line of an editor), and of several of one lineage by its words, else by
 * being alike; what lies elsewhere now with the very words is known again, too. Each published document is given once.
 */
export function matchPublishedDocuments(
  parsed: readonly ParsedDocument[],
  anchors: Anchors,
  catalogue: Catalogue,
): MatchedDocuments {
  const matcher = new DocumentMatcher(parsed, anchors)
  if (anchors.size > 0) {
    matcher.sameText()
    matcher.pair(byLineage, sameWords)
    matcher.pair(byFile, sameWords)
    matcher.superseded(catalogue)
    matcher.pair(byLineage, alike)
    matcher.pair(byAddress, alike)
    matcher.pair(byFileAndTitle, alike)
    matcher.elsewhere()
  }
  const given = new Set(matcher.ids.values())
  const missing = [...anchors.values()].filter(({ document }) => !given.has(document))
  return { ids: matcher.ids, moved: matcher.moved, missing }
}

/** What is compared of both: where it comes from, what it is called, what it says. */
interface DocumentFingerprint {
  id: string
  lineage: string
  title: string
  url: string | undefined
  withdrawn: boolean
  /** Digests of its paragraphs and headings, in their order. */
  digests: () => string
  pairs: () => ReadonlySet<string>
}

type MatchKey = (one: DocumentFingerprint) => string | undefined
type MatchScore = (published: DocumentFingerprint, now: DocumentFingerprint, alone: boolean) => number

const byLineage: MatchKey = ({ lineage }) => lineage
/** The file alone: a row that is identified by its number only gets another number when one is put in before it. */
const byFile: MatchKey = ({ lineage }) => lineage.replace(/#\d+$/, '')
const byAddress: MatchKey = ({ url }) => url
const byFileAndTitle: MatchKey = (one) => `${byFile(one)}\n${one.title}`

class DocumentMatcher {
  readonly ids = new Map<string, string>()
  readonly moved = new Set<string>()
  #published: DocumentFingerprint[]
  #now: DocumentFingerprint[]
  readonly #textIds: Map<string, string>
  readonly #givenIds = new Set<string>()

  constructor(parsed: readonly ParsedDocument[], anchors: Anchors) {
    this.#published = [...anchors.values()].map(comparedAnchors)
    this.#now = parsed.map(comparedDocument)
    this.#textIds = new Map(parsed.map(({ id, textId }) => [id, textId]))
  }

  /** The text with which the document was first published, in the lineage that it had: nearly always. */
  sameText(): void {
    const now = new Map(this.#now.map((one) => [`${one.lineage}\n${this.#textIds.get(one.id)}`, one]))
    for (const one of this.#published) {
      const found = now.get(`${one.lineage}\n${one.id}`)
      if (found) this.#give(one, found)
    }
    this.#forgetGiven()
  }

  /** Pairs what has one key and is alike: the most alike first, of the equally alike what comes first. */
  pair(key: MatchKey, score: MatchScore): void {
    if (this.#published.length === 0) return
    const [before, after] = [grouped(this.#published, key), grouped(this.#now, key)]
    for (const [name, ones] of before) {
      const others = after.get(name) ?? []
      const alone = ones.length === 1 && others.length === 1
      const pairs = ones.flatMap((one) => others.map((other) => ({ one, other, score: score(one, other, alone) })))
      for (const { one, other } of pairs.filter((pair) => pair.score > 0).sort((a, b) => b.score - a.score))
        this.#give(one, other)
    }
    this.#forgetGiven()
  }

  /** What editors say. Of several documents of the source named, the most alike is taken. */
  superseded(catalogue: Catalogue): void {
    for (const one of this.#published) {
      for (const entry of catalogue.get(one.id) ?? []) {
        if (!('supersedes' in entry)) continue
        const others = this.#now.filter(({ id, lineage }) => lineage === entry.source && !this.ids.has(id))
        const [best] = others
          .map((other) => ({ other, score: sharedWords(one, other) }))
          .sort((a, b) => b.score - a.score)
        if (best && this.#give(one, best.other) && one.lineage !== entry.source) this.moved.add(one.id)
      }
    }
    this.#forgetGiven()
  }

  /** The very words in a source of another name, where its own source gives nothing like it any longer. */
  elsewhere(): void {
    if (this.#published.length === 0) return
    const byWords = grouped(this.#now, (one) => one.digests())
    const byOwn = grouped(this.#now, ({ id }) => this.#textIds.get(id))
    for (const one of this.#published) {
      const found = [...(byOwn.get(one.id) ?? []), ...(byWords.get(one.digests()) ?? [])]
      if (found.some((other) => this.#give(one, other))) this.moved.add(one.id)
    }
    this.#forgetGiven()
  }

  #give(one: DocumentFingerprint, other: DocumentFingerprint): boolean {
    if (this.ids.has(other.id) || this.#givenIds.has(one.id)) return false
    this.ids.set(other.id, one.id)
    this.#givenIds.add(one.id)
    return true
  }

  #forgetGiven(): void {
    this.#published = this.#published.filter(({ id }) => !this.#givenIds.has(id))
    this.#now = this.#now.filter(({ id }) => !this.ids.has(id))
  }
}

const sameWords: MatchScore = (one, other) => (one.digests() !== '' && one.digests() === other.digests() ? 1 : 0)

/** Unrelated texts of one publisher share fewer pairs of words than this; a title alone says it only of what is alone. */
const leastShared = 0.15
const leastTitle = 0.8

const alike: MatchScore = (one, other, alone) => {
  // Of what was withdrawn no words are kept: its place must be enough, or they would come back under another id.
  if (one.withdrawn && alone) return 1
  const shared = sharedWords(one, other)
  const title = diceSimilarity(one.title, other.title)
  if (shared < leastShared && !(title >= leastTitle && (alone || shared >= leastShared / 3))) return 0
  return shared + title / 2
}

function sharedWords(one: DocumentFingerprint, other: DocumentFingerprint): number {
  const [a, b] = [one.pairs(), other.pairs()]
  return Math.max(resemblance(a, b), Math.max(containment(a, b), containment(b, a)) / 2)
}

function comparedAnchors({ document, title, url, source, blocks, withdrawn }: DocumentAnchors): DocumentFingerprint {
  const current = blocks.filter(
    ({ gone, divided, into, source: words }) =>
      gone === undefined && !divided && (into === undefined || words !== undefined),
  )
  const texts = current.map((block) => block.source ?? block.wordings.at(-1)?.text ?? '')
  return {
    id: document,
    lineage: source.lineage,
    title,
    url,
    withdrawn: withdrawn === true,
    digests: once(() => current.map(({ digest }, index) => digest ?? wordingDigest(texts[index] ?? '')).join(' ')),
    pairs: once(() => pairsOf(texts)),
  }
}

function comparedDocument({ id, source, metadata, drafts }: ParsedDocument): DocumentFingerprint {
  const texts = drafts.filter(({ type }) => type !== 'divider').map(({ text }) => text)
  return {
    id,
    lineage: source.raw.lineage,
    title: metadata.title.value,
    url: metadata.url?.value,
    withdrawn: false,
    digests: once(() => texts.map(wordingDigest).join(' ')),
    pairs: once(() => pairsOf(texts)),
  }
}

function pairsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...shingles(foldedWords(text))]))
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function grouped(list: readonly DocumentFingerprint[], key: MatchKey): Map<string, DocumentFingerprint[]> {
  const groups = new Map<string, DocumentFingerprint[]>()
  for (const one of list) {
    const name = key(one)
    if (name === undefined) continue
    const known = groups.get(name)
    if (known) known.push(one)
    else groups.set(name, [one])
  }
  return groups
}
