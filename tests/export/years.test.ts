import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { invented } from '#tests/archives.ts'

const counted = z.array(
  z.object({
    query: z.string(),
    years: z.array(z.object({ year: z.string(), found: z.number(), paragraphs: z.number(), words: z.number() })),
    undated: z.number(),
  }),
)
const hits = z.array(z.object({ date: z.string().nullable() }))

function search(...args: string[]): unknown {
  const run = spawnSync('npm', ['run', '-s', 'search', '--', '--out', invented.out, ...args], { encoding: 'utf8' })
  expect(run.status).toBe(0)
  return JSON.parse(run.stdout)
}

describe('counting through the years on the command line', () => {
  it('counts of each term what the search finds', () => {
    const [ferry, weir, ...others] = counted.parse(search('--years', 'ferry, weir'))
    expect([ferry?.query, weir?.query, others.length]).toEqual(['ferry', 'weir', 0])
    const dates = hits.parse(search('--json', '--limit', '1000', 'ferry')).map(({ date }) => date ?? '')
    expect(ferry?.years.length).toBeGreaterThan(0)
    for (const { year, found } of ferry?.years ?? [])
      expect([year, found]).toEqual([year, dates.filter((date) => date.startsWith(year)).length])
    expect(dates.length).toBe((ferry?.years ?? []).reduce((sum, { found }) => sum + found, ferry?.undated ?? 0))
  })
})
