import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { RecordFileReader, RecordFileWriter } from '#lib/archive/packed-records.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'records-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('gives each record back by itself, in any order and more often than it keeps them', () => {
  const path = join(folder, 'records')
  const writer = new RecordFileWriter(path)
  const values = Array.from({ length: 500 }, (_, index) => [{ text: `Қайық ${index}`, empty: undefined }])
  const ranges = values.map((value) => writer.append(value))
  writer.close()
  const reader = new RecordFileReader(path)
  for (let round = 0; round < 2; round++)
    for (const [index, range] of [...ranges.entries()].reverse()) expect(reader.read(range)).toEqual(values[index])
})
