import { createHash } from 'node:crypto'
import { z } from 'zod'

/** What is known of one written word under a key, in the engine. */
const formShape = z.object({
  word: z.string(),
  lemmas: z.array(z.string()),
  /** What is behind it where it is in a text (`positioned-tokens.ts`): nothing, or how many words it is; empty where it is in none. */
  spans: z.array(z.string()),
  /** In how many units it is. */
  units: z.number(),
  /** Languages of the texts in which it lies under this key; absent where it lies under no other. */
  languages: z.array(z.string()).optional(),
})
export type FormRecord = z.infer<typeof formShape>

const variantShape = z.tuple([z.string(), z.string()])

/** What is known of the words under one key (`LexicalEntry`). */
export const keyShape = z.object({
  lemma: z.string(),
  forms: z.array(formShape),
  elsewhere: z.array(z.object({ lemma: z.string(), key: z.string(), word: z.string() })),
  nameVariants: z.array(variantShape),
})
export type KeyRecord = z.infer<typeof keyShape>

/** A page of words (`vocabulary-files.ts`). */
export const wordPageShape = z.object({ words: z.string(), counts: z.array(z.number()) })
/** A page of names: those of one phonetic key together. */
export const namePageShape = z.array(z.tuple([z.string(), z.array(variantShape)]))

/** The values of a field with their other forms, in the order of the archive. */
export const valuesShape = z.array(z.object({ name: z.string(), forms: z.array(z.string()).optional() }))

/** What is said of a whole state of the archive. */
export const metadataShape = z.object({
  /** Which form of records and units it is; a reader of another refuses it. */
  form: z.string(),
  corpus: z.string(),
  origin: z.string().optional(),
  languages: z.array(z.string()),
  units: z.number(),
  averageLength: z.number(),
  fields: z.array(z.string()),
  namePages: z.number(),
  /** The voices of paragraphs that are not their document's speaker's. */
  voices: z.array(z.string()),
})
export type MetadataRecord = z.infer<typeof metadataShape>

/** The record of what is said of a whole state. */
export const metadataRecord = 'metadata'

/** Longest identifier that is written out, in bytes; the engine takes 512. */
const longestIdentifier = 400

/** The identifier of a record. */
export function recordId(kind: 'key' | 'words' | 'rare' | 'names' | 'values', name: string | number): string {
  const id = `${kind}:${name}`
  return Buffer.byteLength(id) <= longestIdentifier ? id : `${kind}#${createHash('sha256').update(id).digest('hex')}`
}
