import { z } from 'zod'

const particularWord = z.strictObject({
  /** As the search has it. */
  word: z.string(),
  /** As it is mostly written. */
  written: z.string(),
  /** BCP 47; absent where the language of its texts is not known. */
  language: z.string().exactOptional(),
  /** How many paragraphs of the group have it: what the search counts. */
  paragraphs: z.number(),
  /** How often the group has it. */
  occurrences: z.number(),
  /** How often the rest of the archive in its language has it. */
  elsewhere: z.number(),
  /** G², to one decimal. */
  likelihood: z.number(),
})

const particularWords = z.strictObject({
  /** How many words were compared, in each language. */
  languages: z.array(z.strictObject({ language: z.string().exactOptional(), here: z.number(), elsewhere: z.number() })),
  /** The most particular first. */
  words: z.array(particularWord),
})

/** The form of the file with the particular words of groups: by kind, and by the id of the group. */
export const particularWordsSchema = z.record(z.string(), z.record(z.string(), particularWords))

/** A word that a group of documents has more often than the rest of the archive. */
export type ParticularWord = z.infer<typeof particularWord>
/** The particular words of a group. */
export type ParticularWords = z.infer<typeof particularWords>
/** Of all groups that have some. */
export type ParticularWordsData = z.infer<typeof particularWordsSchema>
