import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import type { SourceFile } from '#lib/ingest/read/source.ts'
import {
  judge,
  scoredFields,
  type Truth,
  type Verdict as TruthVerdict,
  truthSchema,
} from '#tests/bench/metadata-score.ts'
import { fileOf, readHeaders, writeHeaders } from './headers.ts'
import { judgeHeader } from './judge-header.ts'
import type { Reading } from './reading.ts'
import type { Judged, Verdict } from './verdict.ts'

/** Texts with what is true of them. */
export interface EvalSet {
  name: string
  files: SourceFile[]
  /** The language of a text and the kind, by which the figures are shown too. */
  groupsOf: (file: string) => string[]
  /** What became of each field of the text in `file`, of which these readings came. */
  judge: (file: string, readings: readonly Reading[]) => Judged[]
}

/** The invented texts, written to a folder of their own; `remove` takes it away again. */
export async function inventedSet(): Promise<{ set: EvalSet; remove: () => void }> {
  const headers = readHeaders()
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-headers-'))
  writeHeaders(headers, folder)
  const byFile = new Map(headers.map((header) => [fileOf(header), header]))
  const { files } = await discoverSources([folder])
  const set: EvalSet = {
    name: 'invented',
    files,
    groupsOf: (file) => {
      const header = byFile.get(file)
      const language = ['en', 'ru', 'kk'].find((tag) => tag === header?.language) ?? 'other languages'
      return header ? [language, header.group] : []
    },
    judge: (file, readings) => {
      const header = byFile.get(file)
      return header ? judgeHeader(header, readings) : []
    },
  }
  return { set, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The real texts in `../shared`, a set per publisher; none on a clone that has no such folder. */
export async function publisherSets(): Promise<EvalSet[]> {
  const folder = resolve('../shared/corpora/metadata-truth')
  if (!existsSync(folder)) return []
  const truths = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => truthSchema.parse(JSON.parse(line)))
  const byFile = new Map(truths.map((truth) => [truth.file, truth]))
  const { files } = await discoverSources([folder])
  const names = [...new Set(truths.map(({ file }) => publisherOf(file)))].sort()
  return names.map((name) => ({
    name,
    files: files.filter(({ file }) => byFile.has(file) && publisherOf(file) === name),
    groupsOf: () => [],
    judge: (file, readings) => {
      const truth = byFile.get(file)
      return truth ? judgeTruth(truth, readings[0]) : []
    },
  }))
}

function publisherOf(file: string): string {
  return file.split('/')[0] ?? ''
}

const verdicts: Partial<Record<TruthVerdict, Verdict>> = {
  right: 'right',
  wrong: 'wrong',
  missing: 'missing',
  'unstated-wrong': 'made-up',
}

function judgeTruth(truth: Truth, reading: Reading | undefined): Judged[] {
  // The first words of a text stand for a title and say so: that is none given, and no false one.
  const isStandIn = reading?.basis.title?.kind === 'inferred' && reading.basis.title.rule === 'first-words'
  const answer = Object.fromEntries(
    scoredFields.flatMap((field) =>
      reading?.[field] && !(field === 'title' && isStandIn) ? [[field, String(reading[field])]] : [],
    ),
  )
  return scoredFields.flatMap((field) => {
    const verdict = verdicts[judge(field, truth, answer)]
    const [wanted, given] = [truth[field], answer[field]].map((value) => (value ? `“${value}”` : 'none'))
    return verdict ? [{ field, verdict, wanted: wanted ?? 'none', given: given ?? 'none' }] : []
  })
}

/** The beginning of a source, where its head is: as much as a page of menus and a head have. */
export function topOf({ path }: SourceFile): string {
  return readFileSync(path, 'utf8').split('\n').slice(0, 80).join('\n').slice(0, 6000)
}
