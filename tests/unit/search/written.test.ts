import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { describeWithShared } from '#tests/shared-folder.ts'
import { engineOver, type Told } from './invented.ts'

const shape = z.object({ text: z.string(), language: z.string(), query: z.string(), finds: z.boolean() })

function readCases(file: string) {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => shape.parse(JSON.parse(line)))
}

/** Every text in an archive of all of them, so that a query can find the wrong one too; and in one of its own. */
function holdAll(cases: ReturnType<typeof readCases>): void {
  const told = cases.map(({ text, language }, number): Told => ({ title: `Paper ${number}`, language, lines: [text] }))
  const together = engineOver(told)
  it.each(cases.map((one, number) => [one.query, one.finds ? 'finds' : 'does not find', one.text, number] as const))(
    '%s %s: %s',
    async (query, says, text, number) => {
      const found = await (await together).search(query, { limit: 200 })
      const whole = found.hits.filter((hit) => hit.allTerms).map((hit) => hit.text)
      expect(whole.includes(text)).toBe(says === 'finds')
      const alone = await engineOver([told[number] ?? told[0] ?? { title: '', lines: [] }])
      const { hits, unknown } = await alone.search(query, { limit: 10 })
      expect(hits.some((hit) => hit.allTerms) && unknown.length === 0).toBe(says === 'finds')
      if (hits.length > 0 && says === 'finds') expect(hits[0]?.highlights.length).toBeGreaterThan(0)
    },
  )
}

describe('one word in several writings', () => {
  holdAll(readCases('tests/unit/search/written-cases.jsonl'))
})

describeWithShared('cases/search.jsonl', 'the cases of others', (file) => holdAll(readCases(join(file))))
