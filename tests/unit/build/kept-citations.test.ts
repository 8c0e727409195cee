import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepCitations, keptCitations } from '#lib/build/kept-citations.ts'
import type { MadeCitation } from '#lib/build/page-writing-task.ts'
import type { KeptPlace } from '#lib/files/kept-values.ts'

let work: string
let place: KeptPlace
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'citations-'))
  await mkdir(join(work, 'archive'))
  place = { archive: join(work, 'archive'), version: 'one', root: join(work, 'root') }
})
afterAll(() => rm(work, { recursive: true }))

/** A run whose pages ask for the citations of some works; gives those that it had to make. */
async function run(works: readonly string[], pages: number): Promise<string[]> {
  const made: MadeCitation[] = []
  const missing: string[] = []
  const memory = await keptCitations(place, (one) => made.push(one))
  for (const work of works) {
    const known = memory.get(work)
    if (known === undefined) {
      missing.push(work)
      memory.set(work, `Cited: ${work}.`)
    } else expect(known).toBe(`Cited: ${work}.`)
  }
  await keepCitations(place, new Map(made.map(({ key, citation }) => [key, citation])), pages)
  return missing
}

describe('citations', () => {
  it('are made once, also where pages that had them were not made in between', async () => {
    expect(await run(['Қайық', 'ferry'], 4)).toEqual(['Қайық', 'ferry'])
    expect(await run(['mill'], 4)).toEqual(['mill'])
    expect(await run(['Қайық', 'ferry', 'mill'], 4)).toEqual([])
  })

  it('are forgotten once most of them are of works that are no more', async () => {
    expect(await run(['weir'], 1)).toEqual(['weir'])
    expect(await run(['weir', 'mill'], 4)).toEqual(['mill'])
  })
})
