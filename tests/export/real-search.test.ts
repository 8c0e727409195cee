import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { real } from '#tests/archives.ts'
import { describeWithShared } from '#tests/shared-folder.ts'

const hits = z.array(
  z.object({
    document: z.string().regex(/^d-/),
    paragraph: z.string().regex(/^p-/),
    url: z.string(),
    title: z.string(),
    text: z.string(),
    snippet: z.string(),
    score: z.number(),
  }),
)

/** What the command line answers, best first. */
function search(words: string): z.infer<typeof hits> {
  const run = spawnSync('npm', ['run', '-s', 'search', '--', '--json', '--out', real.out, words], { encoding: 'utf8' })
  expect(run.stderr).toBe('')
  expect(run.status).toBe(0)
  return hits.parse(JSON.parse(run.stdout))
}

describeWithShared('sources', 'searching the five texts from the command line', () => {
  it('finds "world passport index" in the speech and in the factsheet on it', () => {
    const found = search('world passport index')
    const best = found.slice(0, 2)
    for (const { text } of best) expect(text.toLowerCase()).toContain('passport index')
    expect(new Set(best.map(({ document }) => document)).size).toBe(2)
  })

  it.each(['66th', '119,000', 'корь'])('finds the word "%s" as written', (word) => {
    const [first] = search(word)
    expect(first?.text.toLowerCase()).toContain(word)
  })

  it('finds one figure however its digits are grouped', () => {
    const paragraphs = (query: string) => search(query).map(({ paragraph }) => paragraph)
    expect(paragraphs('119000')).toEqual(paragraphs('119,000'))
    expect(paragraphs('119000')).not.toEqual([])
  })

  it('takes a figure whole: 100 is not 1000', () => {
    const found = search('100')
    expect(found.filter(({ text }) => !/(?<![\d.,])100(?![\d])/.test(text))).toEqual([])
  })

  it('gives the paragraph itself: its address ends in its id, its snippet is in its text', () => {
    const [first] = search('world passport index')
    expect(first?.url).toBe(`${first?.url.split('#')[0]}#${first?.paragraph}`)
  })

  it('says nothing where nothing is found', () => {
    expect(search('zzyzzyx')).toEqual([])
  })
})

describe('the command line of the search', () => {
  it('says what is missing, and fails, where there is no index', () => {
    const run = spawnSync('npm', ['run', '-s', 'search', '--', '--json', '--out', '/nowhere', 'word'], {
      encoding: 'utf8',
    })
    expect(run.status).not.toBe(0)
    expect(run.stderr).toContain('/nowhere')
    expect(run.stdout).toBe('')
  })
})
