import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { documentKinds } from '#lib/domain/document.ts'

/** A value, or several accepted ones apart by ` | `, of which `none` is absence; null: the text states none. */
const expected = z.string().nullable()

/** What must come out of one invented text. A field that is left out is not judged. */
const expectSchema = z.strictObject({
  title: expected.optional(),
  /** Words that the title must have, each entry one or several accepted ones. */
  titleHas: z.array(z.string()).optional(),
  /** Words that the title must not have: the date, a notice, the place. */
  titleNot: z.array(z.string()).optional(),
  date: expected.optional(),
  published: expected.optional(),
  /** A list is several speakers, each of whom must be named. */
  speaker: z.union([expected, z.array(z.string())]).optional(),
  role: expected.optional(),
  /** The most specific place as written; its first parts alone are right too. */
  venue: expected.optional(),
  /** Phrases that must stand in the text, each within one paragraph. */
  text: z.array(z.string()).optional(),
  /** Words of the head or of furniture that must stand in no paragraph and no heading. */
  notText: z.array(z.string()).optional(),
})

const headerSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    /** BCP 47, of the text. */
    language: z.string(),
    kind: z.enum(documentKinds).optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    expect: expectSchema,
  })
  .refine((header) => (header.text === undefined) !== (header.html === undefined), 'needs text or html, not both')

export type Header = z.output<typeof headerSchema> & {
  /** The file below `headers/` that has it, without its ending: speeches, acts, pages … */
  group: string
}

/**
 * The invented texts with what is true of them, made before anybody who wrote them had seen the rules. Throws where a
 * file does not fit the schema or an id occurs twice.
 */
export function readHeaders(folder = resolve('tests/eval/headers')): Header[] {
  const headers = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) =>
      z
        .array(headerSchema)
        .parse(parse(readFileSync(join(folder, name), 'utf8')), { error: () => `${name}: not a list of headers` })
        .map((header) => ({ ...header, group: name.replace(/\.yaml$/, '') })),
    )
  const ids = new Set<string>()
  for (const { id } of headers) {
    if (ids.has(id)) throw new Error(`tests/eval/headers: the id ${id} occurs twice`)
    ids.add(id)
  }
  return headers
}

/** Name of the file that a header is written to. It has nothing that could be read as metadata. */
export function fileOf(header: Header): string {
  return `${header.id}.${header.html === undefined ? 'txt' : 'html'}`
}

/** Writes each text to a file of its own, as sources lie in a folder. */
export function writeHeaders(headers: readonly Header[], folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const header of headers) writeFileSync(join(folder, fileOf(header)), header.html ?? header.text ?? '')
}
