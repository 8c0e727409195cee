import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readAnchors } from '#lib/records/read-anchors.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'

let content: string
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'anchors-'))
  await mkdir(join(content, 'anchors'))
})
afterEach(() => rm(content, { recursive: true }))

const text = 'The weir held.'
const good = {
  document: 'd-0000001',
  title: 'On the weir',
  kind: 'speech',
  source: { file: 'weir.txt', sha256: 'a'.repeat(64), lineage: 'weir.txt', lines: [1, 9] },
  addresses: ['2019-05-14-on-the-weir'],
  blocks: [{ id: 'p-0000001', wordings: [{ text, check: wordingHash(text), from: '2026-01-01' }] }],
}

async function reading(anchors: unknown, name = 'd-0000001.json') {
  await writeFile(join(content, 'anchors', name), typeof anchors === 'string' ? anchors : JSON.stringify(anchors))
  return readAnchors(content)
}

test('what was published is read by the id of the document', async () => {
  expect((await reading(good)).get('d-0000001')).toEqual(good)
})

test('nothing was published where there is no folder', async () => {
  expect((await readAnchors(join(content, 'none'))).size).toBe(0)
})

test('a file that does not fit is refused by name, place, what was found and what was expected', async () => {
  const [block] = good.blocks
  const changed = {
    ...good,
    blocks: [{ ...block, wordings: [{ text: 'Other words.', check: '00000000', from: '2026' }] }],
  }
  await expect(reading(changed)).rejects.toThrow(
    /d-0000001\.json: .*blocks\.0\.wordings\.0\.from: found "2026"; expected a day such as 2026-11-22/,
  )
  await expect(
    reading({ ...good, blocks: [{ ...block, wordings: [{ text: 'Other.', check: '00000000', from: '2026-01-01' }] }] }),
  ).rejects.toThrow(/blocks\.0\.wordings\.0\.check: found "00000000"; expected the hash of the text/)
  await expect(reading({ ...good, blocks: [block, block] })).rejects.toThrow(
    /blocks\.1\.id: found "p-0000001"; expected each id once/,
  )
  await expect(reading('{ half')).rejects.toThrow(/d-0000001\.json: not valid JSON/)
  await rm(join(content, 'anchors', 'd-0000001.json'))
  await expect(reading(good, 'd-0000002.json')).rejects.toThrow(/found d-0000001; expected the id in the file's name/)
})
