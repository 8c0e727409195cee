import type { AnchoredBlock, DocumentAnchors } from '#lib/domain/anchors.ts'
import type { Wording } from '#lib/domain/block-history.ts'
import type { ArchiveDocument, Heading, Paragraph } from '#lib/domain/document.ts'
import { wordingDigest } from '#lib/records/wording-digest.ts'
import { datedSlug } from '#lib/site/addresses.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'
import { withoutWordings } from './published-anchors.ts'

/** The words of a document as its source has them, before editors corrected them. */
export interface SourceWords {
  /** By the id that they were given first. */
  first: ReadonlyMap<string, string>
  /** By the id of the block that has them now. */
  now: ReadonlyMap<string, string>
}

/**
 * What is public of a document from the day (EDTF) on: all that was before, and what it contains now. `words` are those
 * of the source, where they may differ from the text of the document.
 * Nothing that was published is dropped but words that were withdrawn. The same document again changes nothing.
 */
export function publishDocument(
  document: ArchiveDocument,
  before: DocumentAnchors | undefined,
  words: SourceWords | undefined,
  day: string,
): DocumentAnchors {
  const { id, title, kind, date, language, url, source, withdrawn } = document
  const { file, sha256, lineage, lines, collection } = source
  const dates = [...new Set([...(before?.dates ?? [before?.date]), date])].filter((one) => one !== undefined)
  return {
    document: id,
    title,
    kind,
    ...(date !== undefined && { date }),
    ...(dates.length > 1 && { dates }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    source: { file, sha256, lineage, lines, ...(collection !== undefined && { collection }) },
    addresses: [...new Set([...(before?.addresses ?? []), datedSlug(document)])],
    ...(withdrawn && { withdrawn: true }),
    blocks: blocksOf(document, before?.blocks ?? [], words, day),
  }
}

function blocksOf(
  document: ArchiveDocument,
  before: readonly AnchoredBlock[],
  words: SourceWords | undefined,
  day: string,
): AnchoredBlock[] {
  const known = new Map(before.map((block) => [block.id, block]))
  const current: AnchoredBlock[] = []
  for (const block of document.blocks) {
    if (block.type === 'divider') continue
    current.push(currentBlock(block, known.get(block.id), words, day))
    for (const alias of block.aliases ?? []) current.push(aliasBlock(alias, block, known.get(alias), words))
  }
  const here = new Set(current.map(({ id }) => id))
  const withdrawn = new Set(document.gone?.flatMap((one) => (one.withdrawn ? [one.id] : [])))
  const left = new Map<string | undefined, AnchoredBlock[]>()
  let after: string | undefined
  for (const block of before) {
    if (here.has(block.id)) after = block.id
    else left.set(after, [...(left.get(after) ?? []), leftBlock(block, withdrawn.has(block.id), words, day)])
  }
  return [...(left.get(undefined) ?? []), ...current.flatMap((block) => [block, ...(left.get(block.id) ?? [])])]
}

function currentBlock(
  { id, text, withdrawn }: Paragraph | Heading,
  before: AnchoredBlock | undefined,
  words: SourceWords | undefined,
  day: string,
): AnchoredBlock {
  const first = words ? words.first.get(id) : text
  const divided = first === undefined && { divided: true }
  const source = first ?? words?.now.get(id)
  if (withdrawn) {
    const digest = digestFor(source, before)
    return inOrder({ id, wordings: [], withdrawn: true, ...digest, ...divided })
  }
  const wordings = withText(before?.wordings ?? [], text, day)
  return inOrder({ id, wordings, ...(source !== text && source !== undefined && { source }), ...divided })
}

function aliasBlock(
  id: string,
  block: Paragraph | Heading,
  before: AnchoredBlock | undefined,
  words: SourceWords | undefined,
): AnchoredBlock {
  const source = words?.first.get(id)
  const joined = (source !== undefined || before?.joined) && { joined: true }
  if (block.withdrawn)
    return inOrder({ id, wordings: [], withdrawn: true, into: block.id, ...joined, ...digestFor(source, before) })
  return inOrder({
    id,
    wordings: before?.wordings ?? [],
    into: block.id,
    ...joined,
    // Editors joined it: its own words are still in the source. Else it has none there, and nothing is looked for.
    ...(source !== undefined && { source }),
  })
}

/** What the document contains no longer: a passage that is gone, or all of a document that was withdrawn. */
function leftBlock(
  before: AnchoredBlock,
  withdrawn: boolean,
  words: SourceWords | undefined,
  day: string,
): AnchoredBlock {
  const { into: _, joined: __, divided: ___, ...rest } = before
  const source = words?.first.get(before.id)
  const gone = { gone: before.gone ?? day }
  if (!withdrawn && !before.withdrawn) return inOrder({ ...rest, ...gone })
  return inOrder({ ...withoutWordings(rest), ...digestFor(source, before), ...gone })
}

function digestFor(source: string | undefined, before: AnchoredBlock | undefined): { digest?: string } {
  const digest = source === undefined ? before?.digest : wordingDigest(source)
  return digest === undefined ? {} : { digest }
}

function withText(wordings: readonly Wording[], text: string, day: string): Wording[] {
  if (wordings.at(-1)?.text === text) return [...wordings]
  return [...wordings, { text, check: wordingHash(text), from: day }]
}

/** The fields in the order in which a file has them. */
function inOrder({
  id,
  wordings,
  source,
  digest,
  withdrawn,
  into,
  joined,
  divided,
  gone,
}: AnchoredBlock): AnchoredBlock {
  return {
    id,
    wordings: wordings.map(({ text, check, from }) => ({ text, check, from })),
    ...(source !== undefined && { source }),
    ...(digest !== undefined && { digest }),
    ...(withdrawn && { withdrawn: true as const }),
    ...(into !== undefined && { into }),
    ...(joined && { joined: true as const }),
    ...(divided && { divided: true as const }),
    ...(gone !== undefined && { gone }),
  }
}
