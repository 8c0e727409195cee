import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { type ComparedText, comparedText } from '#lib/compare/compared-text.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { readYaml } from '#lib/markdown/yaml.ts'
import { readRecords } from '#lib/records/records.ts'

const invented = z.strictObject({ language: z.string(), paragraphs: z.record(z.string(), z.string()) })
const real = z.strictObject({ source: z.string() })
const pair = z.tuple([z.string(), z.string()])

/** What a reader finds of one text in another. */
const labelsSchema = z.strictObject({
  about: z.string(),
  /** An invented text, or a file of ../shared/sources. */
  a: z.union([invented, real]),
  b: z.union([invented, real]),
  /** Ids of paragraphs, of which the first tells of the second. */
  told: z.array(pair),
  /** Those of which it could be argued: they count neither way. */
  possible: z.array(pair),
  figures: z.array(
    z.strictObject({ a: z.string(), aValue: z.string(), b: z.string(), bValue: z.string(), agree: z.boolean() }),
  ),
})

export type Labels = z.output<typeof labelsSchema> & { name: string }

const folder = resolve('tests/eval/alignment')
const sources = resolve('../shared/sources')

/** All that is labelled. Throws where a file does not fit. */
export function readLabels(): Labels[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.yaml$/, ''),
      ...labelsSchema.parse(readYaml(readFileSync(join(folder, file), 'utf8')).value),
    }))
}

/** Whether the texts of some labels are at hand. */
export function hasTexts({ a, b }: Labels): boolean {
  return [a, b].every((text) => 'paragraphs' in text || existsSync(join(sources, text.source)))
}

/** The two texts of some labels. Rejects where they are in ../shared and that is not there. */
export async function textsOf({ a, b }: Labels): Promise<[a: ComparedText, b: ComparedText]> {
  return [await textOf(a), await textOf(b)]
}

async function textOf(text: Labels['a']): Promise<ComparedText> {
  if ('paragraphs' in text) {
    const paragraphs = Object.entries(text.paragraphs).map(([id, words], index) => {
      return { id, number: index + 1, text: words }
    })
    return { language: text.language, paragraphs }
  }
  const document = (await sharedDocuments()).find(({ source }) => source.file === text.source)
  if (!document) throw new Error(`../shared/sources/${text.source}: no document came of it`)
  return comparedText(document)
}

let shared: Promise<ArchiveDocument[]> | undefined

async function sharedDocuments(): Promise<ArchiveDocument[]> {
  shared ??= (async () => {
    const records = await readRecords(resolve('content'))
    const { files } = await discoverSources([sources], records.collections)
    return (await ingest(files, records)).documents
  })()
  return await shared
}
