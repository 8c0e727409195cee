import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Outcome, outcomesOf, readingsByFile } from './evaluate.ts'
import { readHeaders } from './headers.ts'
import { pinnedOf, readPinned, worseThan } from './pinned.ts'
import { inventedSet } from './sets.ts'

describe('the invented heads of texts', () => {
  let outcomes: Outcome[] = []
  let remove: (() => void) | undefined

  beforeAll(async () => {
    const invented = await inventedSet()
    remove = invented.remove
    outcomes = outcomesOf(invented.set, await readingsByFile(invented.set.files))
  }, 180_000)
  afterAll(() => remove?.())

  it('are many, of three languages', () => {
    const languages = readHeaders().map(({ language }) => language)
    expect(languages.length).toBeGreaterThanOrEqual(160)
    for (const language of ['ru', 'kk']) expect(languages.filter((one) => one === language).length).toBeGreaterThan(35)
  })

  it('are read no worse than when they were pinned', () => {
    const worse = worseThan(readPinned(), outcomes)
    expect(worse.length, `${worse.join('\n')}\nnpm run eval -- --misses says more; --pin pins what is right now`).toBe(
      0,
    )
  })

  it('would be told of where one became worse', () => {
    const [spoilt] = outcomes.filter((outcome) =>
      outcome.judged.some(({ field, verdict }) => field === 'date' && verdict === 'right'),
    )
    const judged =
      spoilt?.judged.map((one) => (one.field === 'date' ? { ...one, verdict: 'wrong' as const } : one)) ?? []
    const changed = outcomes.map((outcome) => (outcome === spoilt ? { ...outcome, judged } : outcome))
    const worse = worseThan(pinnedOf(outcomes), changed)
    expect(worse[0]).toMatch(/^date: \d+ right and \d+ wrong, pinned were/)
    expect(worse.join('\n')).toContain(spoilt?.file.replace(/\.\w+$/, ''))
  })
})
