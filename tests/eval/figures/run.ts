import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { runScript } from '#scripts/run.ts'
import { type LabelledPassage, scoreFigures } from './evaluate.ts'
import { corpusSentences, type Passage, paragraphsOf } from './passages.ts'

/**
 * `npm run -s eval:figures`: how much of what is read of amounts, percentages and counts is right, and how much of what
 * there is, is read, by the labels beside this file. Reads the sample, and `../shared` where it is there.
 */
const labels = (await Promise.all(['labels.yaml', 'held-out.yaml'].map(labelsOf))).flat()
const work = await mkdtemp(join(tmpdir(), 'figures-'))
try {
  const shared = resolve('../shared/sources')
  const sets = new Map<string, ReadonlyMap<string, Passage>>([
    ['sample', await ingested('sample')],
    ['sources', existsSync(shared) ? await ingested('sources', shared) : new Map()],
    ['ru', corpusSentences('ru')],
    ['kk', corpusSentences('kk')],
  ])
  for (const [name, passages] of [...sets, ['all', undefined] as const]) {
    const own = labels.filter(({ set }) => passages === undefined || set === name)
    if (passages?.size === 0) {
      console.log(`${name}: skipped, since ../shared is not there`)
      continue
    }
    const {
      passages: count,
      right,
      wrong,
      missed,
      differences,
    } = scoreFigures(own, (set, id) => sets.get(set)?.get(id))
    const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3))
    console.log(
      `${name}: ${count} passages, ${right + missed} figures; precision ${share(right, right + wrong)}, recall ${share(right, right + missed)}`,
    )
    if (passages === undefined)
      for (const { set, id, wrong, missed } of differences)
        console.log(`  ${set} ${id}: wrong ${wrong.join(', ') || '–'}; missed ${missed.join(', ') || '–'}`)
  }
} finally {
  await rm(work, { recursive: true })
}

/** The paragraphs of the archive's records with its sample, or with sources. */
async function ingested(name: string, sources?: string): Promise<ReadonlyMap<string, Passage>> {
  const content = join(work, name)
  await cp('content', content, { recursive: true, filter: (path) => !/[/\\](?:sources|documents|ledger)$/.test(path) })
  const named = sources === undefined ? [] : ['--sources', sources]
  const code = await runScript('ingest', ['--content', content, ...named])
  if (code !== 0 && code !== 2) throw new Error(`${content}: the sources could not be read`)
  return paragraphsOf(content)
}

/** The labels of a file beside this one. */
async function labelsOf(file: string): Promise<LabelledPassage[]> {
  return parse(await readFile(new URL(file, import.meta.url), 'utf8')) as LabelledPassage[]
}
