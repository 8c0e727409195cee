import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { changedPassages } from '#app/_pages/changed-passages.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { loadArchive } from '#lib/archive/load.ts'
import { publishedArchive, siteIn } from './made-site.ts'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'changed-'))
})
afterAll(() => rm(work, { recursive: true }))

it('the file of changed passages has those that were published otherwise, by what became of them', async () => {
  const content = await publishedArchive(work)
  const site = await siteIn(content)
  const page = await new PageTable(site, [changedPassages]).find('watch/changed.json')
  const changed = JSON.parse((await page?.render())?.body ?? '') as Record<'changed' | 'gone' | 'withdrawn', string[]>
  const { documents, anchors } = await loadArchive(content)
  const answers = documents.find(({ source }) => source.file === 'answers.txt')
  const corrected = answers?.blocks.flatMap((one) =>
    one.type === 'paragraph' && one.text.includes('put aside 640 crowns') ? [one.id] : [],
  )
  expect(corrected).toHaveLength(1)
  expect(changed.changed).toEqual(corrected)
  const spade = anchors.get(answers?.id ?? '')?.blocks.find(({ wordings }) => wordings[0]?.text.includes('spade'))
  expect(changed.gone).toEqual([spade?.id])
  const withdrawn = documents.flatMap(({ blocks }) => blocks.filter((one) => 'withdrawn' in one && one.withdrawn))
  expect(changed.withdrawn).toEqual(withdrawn.map((one) => ('id' in one ? one.id : '')))
})
