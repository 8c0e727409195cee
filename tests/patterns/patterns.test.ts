import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { boundedPatterns, trustedFiles } from './bounded-patterns.ts'
import { compilePattern } from './compile-pattern.ts'
import { allMatches } from './count-steps.ts'
import { hostileLines } from './hostile-lines.ts'
import { type Growth, judgeGrowth, textOf } from './judge-growth.ts'
import { type CodePattern, writtenPatterns } from './written-patterns.ts'

/*
 * Each regular expression of the code takes time in proportion to its text, whatever the text. None is named here: those that
 * are written are read from the code, those that are made are listened for. Steps are counted by a matcher of our own
 * (`count-steps.ts`), which tries what the engine tries, so that no clock decides.
 */

const recordMade = fileURLToPath(new URL('./record-made.ts', import.meta.url))
const madeInFunctions = 'tests/patterns/made-in-functions.ts'
const recorded = z.array(z.object({ place: z.string(), source: z.string(), flags: z.string() }))

const { literals, made } = writtenPatterns(['lib', 'app', 'scripts'])
let constructed: CodePattern[] = []

beforeAll(() => {
  const files = [...new Set(made.map(({ file }) => file)), madeInFunctions]
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', recordMade, ...files], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (status !== 0) throw new Error(stderr)
  constructed = recorded.parse(JSON.parse(stdout))
}, 300_000)

/** A pattern with all places where it is. */
type PlacedPattern = Pick<CodePattern, 'source' | 'flags'> & { places: string[] }

/** Each pattern once. */
function distinct(): PlacedPattern[] {
  const found = new Map<string, PlacedPattern>()
  for (const { place, source, flags } of [...literals, ...constructed]) {
    const key = `${flags}/${source}`
    const known = found.get(key)
    if (known) known.places.push(place)
    else found.set(key, { source, flags, places: [place] })
  }
  return [...found.values()]
}

const fileOf = (place: string) => place.split(':')[0] ?? place
const isTrusted = (place: string) => trustedFiles.some(({ file }) => file === fileOf(place))

/** Most signs that a pattern is given wherever it is; undefined where nothing bounds them. */
function longestOf({ source, places }: PlacedPattern): number | undefined {
  const bounds = places.map(
    (place) => boundedPatterns.find((one) => one.file === fileOf(place) && source.includes(one.with ?? ''))?.most,
  )
  return bounds.includes(undefined) ? undefined : Math.max(...bounds.map((most) => most ?? 0))
}

function shown({ source, flags, places }: PlacedPattern, { line, steps, lengths }: Growth): string {
  const { prefix, pump, suffix } = line
  const parts = [prefix && JSON.stringify(prefix), `${JSON.stringify(pump)} repeated`, suffix && JSON.stringify(suffix)]
  const growth = steps.map((count, index) => `${count} steps for ${lengths[index]} signs`)
  const pattern = source.length > 200 ? `${source.slice(0, 200)}…` : source
  return `${places.join(', ')}: /${pattern}/${flags} on ${parts.filter((part) => part !== '').join(', then ')}: ${growth.join(', ')}`
}

describe('the regular expressions of the code', () => {
  it('are all seen: each place that makes one has made one', () => {
    expect(literals.length).toBeGreaterThan(1000)
    const seen = new Set(constructed.map(({ place }) => place.split(' ')[0]))
    const unseen = made.filter(({ file, line }) => !seen.has(`${file}:${line}`))
    expect(unseen.map(({ file, line }) => `${file}:${line} is called by nothing in ${madeInFunctions}`)).toEqual([])
  })

  it('take time in proportion to their text, or are given short texts only', { timeout: 600_000 }, () => {
    const found = distinct().flatMap((pattern) => {
      if (pattern.places.every(isTrusted)) return []
      const growth = judgeGrowth(pattern.source, pattern.flags, longestOf(pattern))
      return growth ? [shown(pattern, growth)] : []
    })
    expect(found).toEqual([])
  })

  it('are named as bounded or trusted only where they are', () => {
    const files = new Set(distinct().flatMap(({ places }) => places.map(fileOf)))
    const sources = (file: string) => distinct().filter(({ places }) => places.some((place) => fileOf(place) === file))
    expect(trustedFiles.filter(({ file }) => !files.has(file))).toEqual([])
    const idle = boundedPatterns.filter(
      (one) => !sources(one.file).some(({ source }) => source.includes(one.with ?? '')),
    )
    expect(idle).toEqual([])
  })
})

describe('the judge of growth', () => {
  it.each([
    [String.raw`\s+$`, 'u'],
    ['a.*b', ''],
    [String.raw`\s*,\s*`, ''],
    ['(?:a+)+b', ''],
    ['(?:a|aa)+$', ''],
    ['<!--[^]*?-->', 'g'],
    [String.raw`^(?:\p{L}+\s*){1,5}$`, 'u'],
    [String.raw`\d+(?=%)`, 'y'],
    [String.raw`(?<=x\s*)y`, ''],
    [String.raw`[\p{L}&&[a-z]]+;`, 'v'],
  ])('sees that /%s/%s takes more', (source, flags) => {
    expect(judgeGrowth(source, flags)).toBeDefined()
  })

  it.each([
    [String.raw`(?<!\s)\s+$`, 'u'],
    ['^a.*b', ''],
    [String.raw`(?:(?<!\s)\s+)?,\s*`, ''],
    ['a[^ab]*b', ''],
    [String.raw`\b\w{1,30} (?:one|two)$`, 'iu'],
    [String.raw`\p{L}+`, 'gu'],
    [String.raw`[\p{L}&&[a-z]]+`, 'v'],
  ])('lets /%s/%s through', (source, flags) => {
    expect(judgeGrowth(source, flags)).toBeUndefined()
  })

  it('lets through, of what is given short texts, only what is done with them soon', () => {
    expect(judgeGrowth(String.raw`\s+$`, 'u', 200)).toBeUndefined()
    expect(judgeGrowth('(?:a+)+b', '', 200)).toBeDefined()
  })
})

describe('the matcher that counts steps', () => {
  it('finds what the engine finds, by each pattern in texts made for it', { timeout: 300_000 }, () => {
    const differing: string[] = []
    for (const { source, flags } of distinct()) {
      const own = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`)
      const compiled = compilePattern(source, flags)
      for (const line of hostileLines(compiled).slice(0, 12)) {
        const text = textOf(line, 30)
        const words = [...text.matchAll(own)].map(([match]) => match)
        if (JSON.stringify(allMatches(compiled, text)) !== JSON.stringify(words))
          differing.push(`/${source}/${flags} on ${JSON.stringify(text)}`)
      }
    }
    expect(differing).toEqual([])
  })
})
