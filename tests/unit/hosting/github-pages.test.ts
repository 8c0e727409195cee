import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { githubWorkflow } from '#lib/hosting/github-pages.ts'

const step = z.object({ uses: z.string().optional(), run: z.string().optional() })
const read = z.object({
  on: z.object({ push: z.unknown() }),
  jobs: z.object({ publish: z.object({ steps: z.array(step) }) }),
})
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

const steps = (content: string) => read.parse(parse(githubWorkflow(content))).jobs.publish.steps

describe('the workflow for GitHub Pages', () => {
  it('ingests and builds the archive by commands that there are, and gives the folder of the site away', () => {
    const commands = steps('river').flatMap(({ run }) => run ?? [])
    expect(commands).toEqual([
      'npm ci',
      'npm run ingest -- --content river',
      'npm run build -- --content river --out out',
    ])
    const named = commands.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? [])
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('keeps a folder one word, whatever its name is', () => {
    expect(steps("it's; rm -rf ~: #x")[3]?.run).toBe(`npm run ingest -- --content 'it'\\''s; rm -rf ~: #x'`)
  })
})
