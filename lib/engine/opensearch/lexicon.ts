import { z } from 'zod'
import { type DeclaredFieldName, declaredFieldNames, facetFields } from '#lib/search/format/fields.ts'
import type { Facets, FieldFacets } from '#lib/search/format/index-files.ts'
import { Vocabulary } from '#lib/search/lookup/vocabulary.ts'
import type { WordDictionary } from '#lib/search/lookup/word-expander.ts'
import type { KeyedForm } from '#lib/search/lookup/word-forms.ts'
import { PromiseCache } from '#lib/search/storage/promise-cache.ts'
import { Batch } from './batch.ts'
import type { EngineClient } from './client.ts'
import { EngineError } from './errors.ts'
import { indexForm } from './index-form.ts'
import {
  type FormRecord,
  type KeyRecord,
  keyShape,
  type MetadataRecord,
  metadataRecord,
  metadataShape,
  namePageShape,
  recordId,
  valuesShape,
  wordPageShape,
} from './records.ts'

const foundShape = z.object({
  docs: z.array(z.object({ found: z.boolean().optional(), _source: z.object({ json: z.string() }).optional() })),
})

/** What the engine knows of the words and the values of one state of the archive. What is read of it is remembered. */
export class Lexicon implements WordDictionary {
  readonly metadata: MetadataRecord
  readonly declaredFields: readonly DeclaredFieldName[]
  readonly vocabulary: Vocabulary
  readonly #records: Batch<string, string | undefined>
  readonly #keys = new PromiseCache((key: string) => this.#read(recordId('key', key), keyShape))
  readonly #values = new PromiseCache(() => this.#readFacets())

  private constructor(metadata: MetadataRecord, records: Batch<string, string | undefined>) {
    this.metadata = metadata
    this.declaredFields = declaredFieldNames(metadata.fields)
    this.#records = records
    this.vocabulary = new Vocabulary({
      frequent: (page) => this.#read(recordId('words', page), wordPageShape),
      rare: (page) => this.#read(recordId('rare', page), wordPageShape),
      names: async (page) => new Map(await this.#read(recordId('names', page), namePageShape)),
      namePages: metadata.namePages,
    })
  }

  /** Reads what is needed to begin. Rejects with `EngineError`, also where it is of a form that this version doesn't read. */
  static async open(client: EngineClient, index: string): Promise<Lexicon> {
    const records = new Batch(async (ids: readonly string[]) => {
      const { docs } = foundShape.parse(await client.ask('POST', `/${index}/_mget`, { ids }))
      return docs.map(({ _source }) => _source?.json)
    })
    const json = await records.get(metadataRecord)
    const metadata = json === undefined ? undefined : metadataShape.parse(JSON.parse(json))
    if (!metadata) throw new EngineError('missing', `${index} says nothing of an archive: npm run index has not ended.`)
    if (metadata.form !== indexForm())
      throw new EngineError(
        'failed',
        `${index} was fed by another version of Rostrum (form ${metadata.form}, here ${indexForm()}): run npm run index again.`,
      )
    return new Lexicon(metadata, records)
  }

  async #read<Shape extends z.ZodType>(id: string, shape: Shape): Promise<z.infer<Shape> | undefined> {
    const json = await this.#records.get(id)
    return json === undefined ? undefined : shape.parse(JSON.parse(json))
  }

  readonly entry = (key: string): Promise<KeyRecord | undefined> => this.#keys.get(key)

  readonly occur = async (forms: readonly KeyedForm[]): Promise<boolean> => {
    const found = await Promise.all(forms.map((form) => this.formOf(form)))
    return found.some((one) => one !== undefined && one.spans.length > 0)
  }

  /** What is known of a written word under a key. */
  async formOf({ key, word }: KeyedForm): Promise<FormRecord | undefined> {
    return (await this.#keys.get(key))?.forms.find((form) => form.word === word)
  }

  /** The values that documents are chosen by, without which documents have them. */
  values(): Promise<Facets> {
    return this.#values.get(undefined)
  }

  async #readFacets(): Promise<Facets> {
    const fields = [...facetFields, ...this.declaredFields]
    const values = await Promise.all(fields.map((field) => this.#read(recordId('values', field), valuesShape)))
    const entries = fields.map((field, at): [string, FieldFacets] => {
      const own = (values[at] ?? []).map(({ name, forms }) => ({ name, ...(forms && { forms }) }))
      return [field, { values: own, of: [] }]
    })
    return { fields: new Map(entries), dates: [] }
  }
}
