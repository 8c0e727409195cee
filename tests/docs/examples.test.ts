import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ArchiveInExamples } from './archive-in-examples.ts'
import { isShown, shownCommands } from './command-line.ts'
import { type Example, readPage } from './page.ts'
import { pages, stories } from './pages.ts'

/** Languages of files that an archive is made of: an example of one says by its title which file it is. */
const files = new Set(['yaml', 'json', 'jsonl', 'csv', 'text', 'markdown', 'html', 'xml'])

/** What is typed and can't be tried here: it installs, serves until it is stopped, tests, asks a cluster, is for many machines (`tests/unit/deploy/slurm.test.ts` tries it), or is another program's. */
const notTried =
  /^(?:npm (?:ci|start|test|run (?:-s mcp|serve|dev|engine|(?:index|-s search|-s quote) -- --engine |build -- --on-demand |ingest -- --(?:part|join) |check(?!:archive)|add -- (?:https:|--feed|--again)|format|eval|bench:|screenshot|draw:))|npx |git |cd |#)/

/** How a site gets to a host: what the host is given is tried by `tests/e2e/hosted.test.ts` and `tests/unit/hosting`. */
const pagesOfHosts = /^docs\/hosting-/

const played = new Set(stories.flat())
const examplesOf = (path: string) => readPage(path).examples

describe('every example is tried', () => {
  const all = pages.flatMap(({ examples }) => examples)

  it.each(all.map((example) => ({ place: `${example.page}:${example.line}`, example })))('$place', ({ example }) => {
    expect(whyUntried(example)).toBeUndefined()
  })
})

/** What is wrong with an example that no test would try; undefined where one does. */
function whyUntried({ page, language, options, text }: Example): string | undefined {
  if (files.has(language)) {
    if (options.title === undefined) return `a ${language} example needs title="path of the file"`
    return played.has(page) ? undefined : `no story of tests/docs/pages.ts has ${page}`
  }
  if (language === 'console') return played.has(page) ? undefined : `no story of tests/docs/pages.ts has ${page}`
  if (language === 'sh' && pagesOfHosts.test(page)) return undefined
  if (language === 'sh') {
    const line = text.split('\n').find((one) => !notTried.test(one))
    return line === undefined ? undefined : `can be tried, so it belongs in a console example: ${line}`
  }
  if (language === 'ts') return options.from === undefined ? 'a ts example needs from="file that has it"' : undefined
  // Pictures have no language.
  return language === '' ? undefined : `no test knows examples in ${language}`
}

for (const story of stories) {
  describe(story.join(' → '), () => {
    let archive: ArchiveInExamples
    beforeAll(() => {
      archive = new ArchiveInExamples()
    })
    afterAll(() => archive.remove())

    // Each goes on with what those before it made: after one that failed the others tell nothing.
    for (const example of story.flatMap(examplesOf)) {
      const { page, line, language, options, text } = example
      if (options.title !== undefined && files.has(language))
        it(`${page}:${line} ${options.title}`, () => archive.write(options.title ?? '', text))
      if (language !== 'console') continue
      const commands = shownCommands(text)
      for (const { command, printed } of commands)
        it(`${page}:${line} ${command}`, async ({ signal }) => {
          const outcome = await archive.run(command, signal)
          const isLast = command === commands.at(-1)?.command
          expect(outcome.exit, outcome.printed).toBe(isLast ? Number(options.exit ?? 0) : 0)
          if (!isShown(printed, outcome.printed)) expect(outcome.printed).toBe(printed)
        })
    }
  })
}

describe('code that a page shows is in the file that it names', () => {
  const shown = pages.flatMap(({ examples }) => examples).filter(({ options }) => options.from !== undefined)

  it.each(shown.map((example) => ({ place: `${example.page}:${example.line}`, example })))('$place', ({ example }) => {
    const lines = (text: string) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .join('\n')
    expect(lines(readFileSync(example.options.from ?? '', 'utf8'))).toContain(lines(example.text))
  })
})
