import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dataInputOf } from '#lib/data/data-input.ts'
import { writeData } from '#lib/data/write-data.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { ingested } from './ingested.ts'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'withdrawn-data-'))
})
afterAll(() => rm(work, { recursive: true }))

const sources = {
  'sources/weir.md':
    '---\ntitle: On the weir\ndate: 1901-05-12\nspeaker: Ana Verell\nlanguage: en\n---\n\nThe weir stands, and the toll is paid.\n\nThe ferryman Osk owed nine crowns to the lamp fund.\n\nWe mend it in spring.\n',
  'sources/letter.md':
    '---\ntitle: A private letter\ndate: 1902-01-01\nspeaker: Tomas Ried\nlanguage: en\n---\n\nMy neighbour drinks before noon.\n',
}

const gunzip = (input: Uint8Array) => new Uint8Array(gunzipSync(input))
/** By the names that the format has for them. */
const compressors = { GZIP: gunzip }

/** All that is in a file, whatever it is packed by. */
async function contentOf(path: string): Promise<string> {
  const bytes = await readFile(path)
  if (path.endsWith('.parquet')) {
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    return JSON.stringify(await parquetReadObjects({ file, compressors }))
  }
  const files = path.endsWith('.zip') ? Object.values(unzipSync(bytes)) : [bytes]
  return files.map((file) => Buffer.from(file).toString('utf8')).join('\n')
}

it('what was withdrawn is in no file of data and in none of the API; that it was there is', async () => {
  const before = await ingested(join(work, 'before'), sources)
  const [weir, letter] = before.documents
  const paragraph = weir?.blocks.find((block) => 'text' in block && block.text.includes('Osk'))
  const id = paragraph && 'id' in paragraph ? paragraph.id : ''
  const archive = await ingested(join(work, 'after'), {
    ...sources,
    'catalogue/withdrawals.yaml': [
      `${weir?.id}:\n  - { withdraw: true, paragraph: ${id}, reason: "By order of a court." }`,
      `${letter?.id}:\n  - { withdraw: document, reason: "It is private." }\n`,
    ].join('\n'),
  })
  const out = join(work, 'out')
  await writeData(dataInputOf(archive, createAddresses()), out)
  const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())
  expect(files.length).toBeGreaterThan(20)
  let others = 0
  for (const { parentPath, name } of files) {
    const content = await contentOf(join(parentPath, name))
    expect([name, content.includes('nine crowns'), content.includes('drinks')]).toEqual([name, false, false])
    if (content.includes('the toll is paid')) others++
  }
  // Or nothing would have been shown of the files that can have words.
  expect(others).toBeGreaterThanOrEqual(8)
  const [line, last] = (await readFile(join(out, 'data', 'documents.jsonl'), 'utf8')).trimEnd().split('\n')
  expect(JSON.parse(line ?? '').paragraphs[1]).toMatchObject({ id, withdrawn: true, text: '', check: '' })
  expect(JSON.parse(last ?? '')).toMatchObject({ withdrawn: true, withdrawn_reason: 'It is private.', paragraphs: [] })
})
