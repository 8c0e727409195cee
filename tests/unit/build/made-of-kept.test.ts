import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Archive, loadArchive } from '#lib/archive/load.ts'
import type { ArchiveDocument, Block } from '#lib/domain/document.ts'
import { KeptValues } from '#lib/files/kept-values.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { writeWordComparisons } from '#scripts/write-word-comparisons.ts'
import { randomBy } from '#tests/bench/search/random.ts'
import { ingestInto } from '#tests/unit/pages/made-site.ts'

let work: string
let archive: Archive
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'kept-'))
  const content = join(work, 'content')
  await cp(resolve('tests/fixtures/archive'), content, { recursive: true })
  await ingestInto(content)
  archive = await loadArchive(content)
}, 180_000)
afterAll(() => rm(work, { recursive: true }))

/** Numbers below a bound, drawn by a seed. */
function drawnBy(seed: number): (bound: number) => number {
  const random = randomBy(seed)
  return (bound) => Math.floor(random() * bound)
}

const wordsToAdd = ['weir', 'Weir', 'WEIR', 'co-operation', '312', '$4.5 million', 'плотина', 'U.S.', 'naïve', "mill's"]

type Documents = readonly ArchiveDocument[]

/** Changes of documents, as one of texts or of records brings them. */
const edits: Record<string, (documents: Documents, draw: (bound: number) => number) => Documents> = {
  'a word more': (documents, draw) =>
    changed(documents, draw, (block) => ({ ...block, text: `${block.text} ${wordsToAdd[draw(wordsToAdd.length)]}` })),
  'words of another': (documents, draw) => changed(documents, draw, (block) => ({ ...block, voice: 'Ana Verell' })),
  'a text less': (documents, draw) => documents.toSpliced(draw(documents.length), 1),
  'a text more': (documents, draw) => {
    const [from, to] = [draw(documents.length), draw(documents.length)]
    const copy = documents[from]
    if (!copy) throw new Error('no document was drawn')
    return documents.toSpliced(to, 0, { ...copy, id: `d-${String(draw(10_000_000)).padStart(7, '0')}` })
  },
  'another language': (documents, draw) => {
    const at = draw(documents.length)
    return documents.map((one, index) => (index === at ? { ...one, language: 'ru' } : one))
  },
  'another title': (documents, draw) => {
    const at = draw(documents.length)
    return documents.map((one, index) => (index === at ? { ...one, title: `${one.title}, once more` } : one))
  },
}

type Paragraph = Extract<Block, { type: 'paragraph' }>

function changed(
  documents: Documents,
  draw: (bound: number) => number,
  change: (block: Paragraph) => Block,
): Documents {
  const at = draw(documents.length)
  const place = draw(documents[at]?.blocks.length ?? 1)
  return documents.map((one, index) =>
    index === at
      ? {
          ...one,
          blocks: one.blocks.map((block, own) => (own === place && block.type === 'paragraph' ? change(block) : block)),
        }
      : one,
  )
}

/** All files that are made of the words of documents, by their paths. */
async function made(documents: Documents, folder: string, isKept: boolean): Promise<Record<string, string>> {
  const kept = (sort: string) =>
    isKept
      ? KeptValues.open(sort, { archive: work, version: 'one', root: join(work, 'kept') })
      : Promise.resolve(undefined)
  const [words, counts] = await Promise.all([kept('words'), kept('counts')])
  const shown = { ...archive, documents: [...documents] }
  await buildSearchIndex(shown, folder, { singleFileBelow: 0, ...(words && { kept: words }) })
  await writeWordComparisons(shown, { saidAgain: [] }, folder, counts)
  words?.save()
  counts?.save()
  const files: Record<string, string> = {}
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) files[path.slice(folder.length)] = (await readFile(path)).toString('base64')
  }
  await rm(folder, { recursive: true })
  return files
}

describe('what is made of the words of texts', () => {
  it.each([1, 2])(
    'is the same whatever an earlier build kept: edits drawn by %i',
    { timeout: 600_000 },
    async (seed) => {
      const draw = drawnBy(seed)
      let { documents }: { documents: Documents } = archive
      await made(documents, join(work, 'again'), true)
      for (let round = 0; round < 8; round++) {
        const names = Object.keys(edits)
        const name = names[draw(names.length)] ?? ''
        documents = edits[name]?.(documents, draw) ?? documents
        const again = await made(documents, join(work, 'again'), true)
        expect(Object.keys(again).length).toBeGreaterThan(10)
        expect(again, `seed ${seed}, edit ${round}: ${name}`).toEqual(await made(documents, join(work, 'new'), false))
      }
    },
  )

  it('is the same where what was kept is torn, or altered', { timeout: 600_000 }, async () => {
    const { documents } = archive
    const expected = await made(documents, join(work, 'new'), false)
    for (const spoil of [
      (path: string) => truncate(path, 500),
      async (path: string) => writeFile(path, (await readFile(path)).with(400, 7)),
    ]) {
      await made(documents, join(work, 'again'), true)
      const [folder = ''] = await readdir(join(work, 'kept'))
      for (const sort of ['words', 'counts']) await spoil(join(work, 'kept', folder, sort))
      expect(await made(documents, join(work, 'again'), true)).toEqual(expected)
    }
  })
})
