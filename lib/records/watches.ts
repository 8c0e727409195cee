import { join } from 'node:path'
import { z } from 'zod'
import { plainText } from '#lib/markdown/field-schemas.ts'
import { placeWords, RecordError, readPlacedRecords } from './record-file.ts'

/** The file of a content folder that names the searches which the editors follow. */
export const watchFile = 'watches.yaml'

/** Most watches of an archive: each has a page and two feeds, and hosts limit how many files there are. */
const mostWatches = 50
/** Most entries of the feed of a watch: with more it has some megabytes, which readers fetch again and again. */
const mostEntries = 500

const watchTitle = z.union(
  [plainText, z.strictObject({ en: plainText, ru: plainText.optional(), kk: plainText.optional() })],
  { error: 'a text, or a text for each language: { en: …, ru: …, kk: … }' },
)

/** In which order a watch has its passages. */
export const watchOrders = ['changed', 'date'] as const

/** What a record of `watches.yaml` may say. */
const watchSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a kebab-case ASCII id')
    .describe('Identifies the watch for good, in the address of its feed too: small letters, figures and hyphens.'),
  title: watchTitle.describe('What it is called; one text, or one for each language of the interface.'),
  query: z
    .string()
    .refine((text) => text.trim() !== '', 'expected the words to look for, as the search page takes them')
    .describe('What is looked for, as the search page takes it (docs/search.md).'),
  description: plainText.optional().describe('One sentence on what it is for.'),
  order: z
    .enum(watchOrders)
    .default('changed')
    .describe('`changed`: what was added or changed last comes first (if absent); `date`: the latest text.'),
  limit: z
    .int()
    .min(1)
    .max(mostEntries, `expected at most ${mostEntries}`)
    .default(50)
    .describe('Most passages of its feed and its page (50 if absent).'),
})

/** What `watches.yaml` may say. */
export const watchesSchema = z
  .array(watchSchema)
  .max(mostWatches, `expected at most ${mostWatches} watches, since each has a page and two feeds`)

/** A search that the editors follow for their readers. */
export interface Watch {
  /** Identifies it for good. */
  id: string
  /** What it is called, in one language or several. */
  title: string | { en: string; ru?: string | undefined; kk?: string | undefined }
  query: string
  description?: string
  order: (typeof watchOrders)[number]
  /** Most passages of its feed and its page. */
  limit: number
  /** Where its query is: the file, and the line and column, as messages begin. */
  queryPlace: string
}

/**
 * Reads `watches.yaml` of a content folder, in its order; none where there is no such file. Whether a query can be read
 * is not asked here. Throws `RecordError` where the file doesn't fit, or where two watches have one id.
 */
export async function readWatches(folder: string): Promise<Watch[]> {
  const file = join(folder, watchFile)
  const read = await readPlacedRecords(file, watchesSchema)
  if (!read) return []
  const { value, placeOf } = read
  const ids = value.map(({ id }) => id)
  const problems = ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          `${file}: ${placeWords(placeOf([index, 'id']))}${index}.id: found "${id}", which another watch has; expected an id of its own`,
        ],
  )
  if (problems.length > 0) throw new RecordError(...problems)
  return value.map(({ description, query, ...watch }, index) => ({
    ...watch,
    query: query.trim(),
    ...(description !== undefined && { description }),
    queryPlace: `${file}: ${placeWords(placeOf([index, 'query']))}${index}.query`,
  }))
}

/** What a watch is called in a language of the interface (BCP 47); in English where nothing else is said. */
export function watchTitleIn({ title }: Pick<Watch, 'title'>, language: string): string {
  if (typeof title === 'string') return title
  return (language === 'ru' ? title.ru : language === 'kk' ? title.kk : undefined) ?? title.en
}
