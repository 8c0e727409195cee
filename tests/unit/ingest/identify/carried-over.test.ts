import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenPermalinks } from '#lib/archive/permalinks.ts'
import { publishDocument, type SourceWords } from '#lib/archive/publish-document.ts'
import type { DocumentAnchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument, Block } from '#lib/domain/document.ts'
import type { Span } from '#lib/domain/ledger.ts'
import { DocumentBlockIds } from '#lib/ingest/identify/assign-block-ids.ts'
import { correctText } from '#lib/ingest/identify/text-corrections.ts'
import { tombstones } from '#lib/ingest/identify/tombstones.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import { parseDocument } from '#lib/markdown/parse.ts'
import { serialiseDocument } from '#lib/markdown/serialise.ts'
import { anchorStates, blockIds } from '#lib/records/anchor-states.ts'
import type { TextCorrection } from '#lib/records/catalogue.ts'
import { textOfSpans } from '#lib/text/spans.ts'
import { documentWith } from '#tests/unit/archive/invented.ts'

/** A source as a list of paragraphs, what editors said of it, what was published of it. */
interface World {
  paragraphs: string[]
  corrections: TextCorrection[]
  anchors: DocumentAnchors | undefined
  day: number
}

function ingested(world: World): { document: ArchiveDocument; words: SourceWords } {
  const source = world.paragraphs.join('\n\n')
  let start = 0
  const drafts = world.paragraphs.map((text): Draft => {
    const spans = [{ start, end: start + text.length }]
    start += text.length + 2
    return { type: 'paragraph', spans, line: 1, text, level: 2, form: 'plain' }
  })
  const ids = new DocumentBlockIds(world.anchors)
  const corrected = correctText(source, drafts, world.corrections, ids, 'd-0000001')
  const blocks = corrected.drafts.map(
    ({ id = '', text, aliases = [], withdrawn }): Block => ({
      type: 'paragraph',
      id,
      form: 'plain',
      text,
      ...(aliases.length > 0 && { aliases }),
      ...(withdrawn && { withdrawn }),
    }),
  )
  const gone = tombstones(world.anchors?.blocks ?? [], blocks, corrected.withdrawnSince)
  const first = new Map<string, Span[]>()
  const now = new Map<string, string>()
  for (const { id = '', pieces, spans } of corrected.drafts) {
    now.set(id, textOfSpans(source, spans))
    for (const piece of pieces ?? [{ id, spans }]) first.set(piece.id, [...(first.get(piece.id) ?? []), ...piece.spans])
  }
  const words = { first: new Map([...first].map(([id, places]) => [id, textOfSpans(source, places)])), now }
  return { document: documentWith({ blocks, ...(gone.length > 0 && { gone }) }), words }
}

function publish(world: World): void {
  const { document, words } = ingested(world)
  world.day += 1
  world.anchors = publishDocument(document, world.anchors, words, `2026-01-${String(world.day).padStart(2, '0')}`)
}

const word = fc.constantFrom(
  ...'river weir lamp oar quay ferry toll bridge winter clerk timber straw boat rope mill stone'.split(' '),
)
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}.`)
const place = fc.nat(30)

type Step = (world: World) => void
const at = (world: World, index: number) => index % Math.max(1, world.paragraphs.length)

const steps: fc.Arbitrary<{ name: string; step: Step }>[] = [
  fc.tuple(place, sentence).map(([index, text]) => ({
    name: `insert ${index} ${text}`,
    step: (world) => void world.paragraphs.splice(at(world, index), 0, text),
  })),
  place.map((index) => ({
    name: `delete ${index}`,
    step: (world) => void world.paragraphs.splice(at(world, index), 1),
  })),
  fc.tuple(place, place).map(([from, to]) => ({
    name: `move ${from} ${to}`,
    step: (world) => {
      const [text] = world.paragraphs.splice(at(world, from), 1)
      if (text !== undefined) world.paragraphs.splice(at(world, to), 0, text)
    },
  })),
  place.map((index) => ({
    name: `source joins ${index}`,
    step: (world) => {
      const [one, two] = world.paragraphs.slice(at(world, index))
      if (one && two) world.paragraphs.splice(at(world, index), 2, `${one} ${two}`)
    },
  })),
  fc.tuple(place, place).map(([index, cut]) => ({
    name: `source divides ${index} ${cut}`,
    step: (world) => {
      const words = (world.paragraphs[at(world, index)] ?? '').split(' ')
      const where = 1 + (cut % Math.max(1, words.length - 1))
      if (words.length > 1)
        world.paragraphs.splice(at(world, index), 1, words.slice(0, where).join(' '), words.slice(where).join(' '))
    },
  })),
  fc.tuple(place, place, word).map(([index, which, other]) => ({
    name: `source changes ${index} ${which} ${other}`,
    step: (world) => {
      const words = (world.paragraphs[at(world, index)] ?? '').split(' ')
      words[which % words.length] = other
      if (world.paragraphs.length > 0) world.paragraphs[at(world, index)] = words.join(' ')
    },
  })),
  fc.constant({ name: 'publish', step: publish }),
  fc.constant({ name: 'publish', step: publish }),
]

/** What editors do; that what they join and divide fits no longer, once the source changes, is told as an error. */
function edits(...kinds: string[]): fc.Arbitrary<{ name: string; step: Step }> {
  return fc
    .tuple(place, fc.constantFrom(...kinds))
    .map(([index, what]) => ({ name: `editor ${what} ${index}`, step: (world) => edit(world, index, what) }))
}

function edit(world: World, index: number, what: string): void {
  const { blocks, gone = [] } = ingested(world).document
  const ids = [...blocks.flatMap(blockIds), ...gone.map(({ id }) => id)]
  const paragraph = ids[index % Math.max(1, ids.length)]
  const block = blocks.find((one) => 'id' in one && one.id === paragraph)
  const words = block && 'text' in block ? block.text.split(' ') : []
  const why = { paragraph: paragraph ?? '', reason: 'Register, 1', file: 'catalogue/x.yaml' }
  if (paragraph === undefined) return
  if (what === 'withdraw') world.corrections.push({ ...why, withdraw: true })
  if (what === 'join') world.corrections.push({ ...why, join: 'next' })
  if (what === 'split' && words.length > 2) world.corrections.push({ ...why, split: words.slice(1).join(' ') })
  if (what === 'replace' && words[0])
    world.corrections.push({ ...why, replace: words.join(' '), with: `${words.join(' ')} indeed` })
}

/** What must hold of every text that is taken in, whatever was published before. */
function laws(world: World): void {
  const { document } = ingested(world)
  const { anchors } = world
  const standing = document.blocks.flatMap(blockIds)
  const all = [...standing, ...(document.gone ?? []).map(({ id }) => id)]
  expect(new Set(all).size, 'no id is given twice').toBe(all.length)
  expect(parseDocument(serialiseDocument(document), 'x.md')).toStrictEqual(document)
  if (!anchors) return
  const published = new Map([[anchors.document, anchors]])
  expect(brokenPermalinks(published, [document]), 'every published id leads somewhere').toEqual([])
  const states = anchorStates(anchors, document)
  const texts = new Map(
    document.blocks.flatMap((block) => ('text' in block ? blockIds(block).map((id) => [id, block.text] as const) : [])),
  )
  for (const { id, wordings } of anchors.blocks) {
    const told = states.has(id) || wordings.every(({ text }) => text === texts.get(id))
    expect(told, `${id} has other words and says so`).toBe(true)
  }
}

test('every id ever published leads somewhere, is given once, and says where its words changed', () => {
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 8 }),
      fc.array(fc.oneof(...steps, edits('replace', 'join', 'split', 'withdraw')), { minLength: 1, maxLength: 14 }),
      (paragraphs, series) => {
        const world: World = { paragraphs, corrections: [], anchors: undefined, day: 0 }
        for (const { step } of series) {
          const before = world.anchors?.blocks.map(({ id }) => id) ?? []
          step(world)
          const kept = new Set(world.anchors?.blocks.map(({ id }) => id))
          expect(
            before.filter((id) => !kept.has(id)),
            'publishing drops no id',
          ).toEqual([])
          laws(world)
        }
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 250) },
  )
}, 120_000)

test('what was published and is taken in again unchanged has the ids that it had, and publishing it again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 8 }),
      fc.array(fc.oneof(...steps, edits('replace', 'withdraw')), { maxLength: 12 }),
      // What is divided and joined again by one editor has no words of its own to be known by.
      fc.oneof(
        fc.array(edits('replace', 'join', 'withdraw'), { maxLength: 4 }),
        fc.array(edits('replace', 'split', 'withdraw'), { maxLength: 4 }),
      ),
      (paragraphs, series, last) => {
        const world: World = { paragraphs, corrections: [], anchors: undefined, day: 0 }
        for (const { step } of [...series, ...last]) step(world)
        const before = ingested(world).document
        publish(world)
        const { anchors } = world
        expect(ingested(world).document.blocks).toEqual(before.blocks)
        publish(world)
        expect(world.anchors).toEqual(anchors)
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 150) },
  )
}, 120_000)
