import { b, k1 } from '#lib/search/format/bm25.ts'
import { stackMark } from './positioned-tokens.ts'

/** How many parts an index is divided into, and how often each is kept besides. */
export interface IndexSize {
  parts: number
  copies: number
}

/** Longest row of what is at one place, in UTF-16 units: forms of a word in a query are one. */
const maxTokenLength = 30_000

/** The field of a value that documents are chosen and counted by; those that collections declare have a prefix. */
export function valueField(field: string): string {
  return builtIn.has(field) ? field : `field_${field}`
}

const valueFields = ['year', 'speaker', 'kind', 'topic', 'venue', 'event', 'lang', 'collection'] as const
const builtIn: ReadonlySet<string> = new Set(valueFields)

const keyword = { type: 'keyword', ignore_above: 8000 }
const kept = { type: 'object', enabled: false }
const keptText = { type: 'keyword', index: false, doc_values: false }

/** The definition of the index of units: how words are divided and weighed, and its fields. Unknown fields are refused. */
export function unitsDefinition({ parts, copies }: IndexSize, declaredFields: readonly string[]): object {
  return {
    settings: {
      number_of_shards: parts,
      number_of_replicas: copies,
      max_result_window: 100_000,
      similarity: { archive: { type: 'BM25', k1, b, discount_overlaps: true } },
      analysis: {
        tokenizer: { spaces: { type: 'whitespace', max_token_length: maxTokenLength } },
        filter: {
          stacked: { type: 'pattern_capture', preserve_original: false, patterns: [`([^${stackMark}]+)`] },
          holes: { type: 'stop', stopwords: ['_'] },
        },
        analyzer: { archive: { type: 'custom', tokenizer: 'spaces', filter: ['stacked', 'holes'] } },
      },
    },
    mappings: {
      dynamic: 'strict',
      // What is only looked for is not kept besides: it is made of the text, and longer than that.
      _source: { excludes: ['words', 'said'] },
      properties: {
        // The words of the text, and those that are said of its document, in its title too.
        words: { type: 'text', analyzer: 'archive', similarity: 'archive' },
        said: { type: 'text', analyzer: 'archive', norms: false, index_options: 'docs' },
        unit: { type: 'keyword' },
        // Of the text, `und` where it is not known: what a word lies under depends on it.
        language: { type: 'keyword' },
        document: { type: 'keyword' },
        ids: { type: 'keyword' },
        // The order of the archive: of the document, and in it.
        order: { type: 'keyword' },
        undated: { type: 'boolean' },
        place: { type: 'integer' },
        firstDay: { type: 'keyword' },
        lastDay: { type: 'keyword' },
        filedYear: { type: 'keyword' },
        severalYears: { type: 'boolean' },
        whose: { type: 'keyword' },
        by: keyword,
        paragraphs: { type: 'integer' },
        wordCount: { type: 'integer' },
        hash: { type: 'keyword' },
        ...Object.fromEntries([...valueFields, ...declaredFields].map((field) => [valueField(field), keyword])),
        // What hits are shown with.
        id: keptText,
        number: { type: 'integer', index: false },
        text: keptText,
        voice: keptText,
        entry: kept,
      },
    },
  }
}

/** The definition of the index of what is known of the words: each record is read by its name alone. */
export function wordsDefinition(): object {
  return {
    settings: { number_of_shards: 1, auto_expand_replicas: '0-2' },
    mappings: { dynamic: 'strict', properties: { record: kept, json: keptText } },
  }
}
