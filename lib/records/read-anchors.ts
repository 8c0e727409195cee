import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Anchors, DocumentAnchors } from '#lib/domain/anchors.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'
import { RecordError, validated } from './record-file.ts'

const idForm = '[0-9a-hjkmnp-tv-z]{7}'
const blockId = z.string().regex(new RegExp(`^[ph]-${idForm}$`), 'expected the id of a paragraph such as p-7k2m9qd')
const text = z.string().min(1, 'expected a text')
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'expected a day such as 2026-11-22')

const wording = z
  .strictObject({ text, check: z.string(), from: day })
  .refine((value) => value.check === wordingHash(value.text), {
    message: 'expected the hash of the text; was the file changed by hand?',
    path: ['check'],
  })

const block = z.strictObject({
  id: blockId,
  wordings: z.array(wording),
  source: text.exactOptional(),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected a SHA-256')
    .exactOptional(),
  withdrawn: z.literal(true).exactOptional(),
  into: blockId.exactOptional(),
  joined: z.literal(true).exactOptional(),
  divided: z.literal(true).exactOptional(),
  gone: day.exactOptional(),
})

const line = z.int().min(1)

const schema = z
  .strictObject({
    document: z.string().regex(new RegExp(`^d-${idForm}$`), 'expected the id of a document such as d-7k2m9qd'),
    title: text,
    kind: text,
    date: text.exactOptional(),
    dates: z.array(text).min(2, 'expected two dates or more').exactOptional(),
    language: text.exactOptional(),
    url: text.exactOptional(),
    source: z.strictObject({
      file: text,
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256'),
      lineage: text,
      lines: z.tuple([line, line]),
      collection: text.exactOptional(),
    }),
    addresses: z.array(z.string().regex(/^[\w-]+$/, 'expected <date>-<slug>')).min(1, 'expected an address'),
    withdrawn: z.literal(true).exactOptional(),
    blocks: z.array(block),
  })
  .check(({ value, issues }) => {
    const seen = new Set<string>()
    for (const [index, { id }] of value.blocks.entries()) {
      if (seen.has(id))
        issues.push({ code: 'custom', input: id, path: ['blocks', index, 'id'], message: 'expected each id once' })
      seen.add(id)
    }
  })

/** How many files are read at one time: below the limit of open files of any system (256 on macOS). */
const batch = 64

/**
 * Reads `anchors/*.json` of a content folder: what was published, by the id of the document. No folder: nothing was.
 * Throws `RecordError` naming file, place, what was found and what was expected: what was promised must not be guessed.
 */
export async function readAnchors(content: string): Promise<Anchors> {
  const folder = join(content, 'anchors')
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new RecordError(`${folder}: can't be read: ${error.message}`)
  })
  const files = names.filter((name) => name.endsWith('.json')).sort()
  const anchors = new Map<string, DocumentAnchors>()
  for (let start = 0; start < files.length; start += batch) {
    const some = await Promise.all(files.slice(start, start + batch).map((name) => readFileOf(folder, name)))
    for (const one of some) anchors.set(one.document, one)
  }
  return anchors
}

async function readFileOf(folder: string, name: string): Promise<DocumentAnchors> {
  const file = join(folder, name)
  const anchors = validated(file, schema, parse(file, await readFile(file, 'utf8')))
  if (`${anchors.document}.json` !== name)
    throw new RecordError(`${file}: document: found ${anchors.document}; expected the id in the file's name`)
  return anchors
}

function parse(file: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new RecordError(`${file}: not valid JSON: ${error instanceof Error ? error.message : error}`)
  }
}
