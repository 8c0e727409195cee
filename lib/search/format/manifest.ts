import { boolean, type Decoded, listOf, number, record, string } from './decoder.ts'

/** Says which of everything else is valid. The only file that is not named by its content. */
export const manifestFile = 'start.json'

/** What is needed to begin. */
export const metadataFile = 'root.bin'

/** What the manifest says; undefined of what is no manifest. Whether its format is ours is asked by who opens it. */
export const manifestDecoder = record((fields) => ({
  format: fields.required('format', number),
  fingerprint: fields.required('fingerprint', string),
  /** Folder of the files, and the hash that names this state of the archive. */
  corpus: fields.required('corpus', string),
  /** Where there are Cyrillic words, the fingerprint of what encodes them. */
  ...fields.optional('cyrillic', string),
  /** Whether all files lie in one. */
  ...fields.optional('whole', boolean),
  /** File name of the script of the worker; absent in an index made without one. */
  ...fields.optional('worker', string),
  /** Where a server answers in place of the files: the address of its API, seen from the folder of these, with a slash at its end. */
  ...fields.optional('api', string),
}))

export type Manifest = Decoded<typeof manifestDecoder>

/** What `root.bin` says of the whole index. */
export const metadataDecoder = record((fields) => ({
  /** Where the site is, without the base path, where that is known: `https://example.org`. */
  ...fields.optional('origin', string),
  /** What query words are encoded for: the languages of the documents. */
  languages: fields.required('languages', listOf(string)),
  /** How many units there are: titles, headings and paragraphs. They are numbered from 0 in the order of the documents. */
  units: fields.required('units', number),
  /** How many of them are paragraphs, and how many documents there are. */
  paragraphs: fields.required('paragraphs', number),
  documents: fields.required('documents', number),
  /** Mean length of a unit in terms. */
  averageLength: fields.required('averageLength', number),
  /** How long the pieces are into which the terms are divided, by hash, those of `common` left aside (`piece-sizes.ts`). */
  termSizes: fields.required('termSizes', string),
  /** The same of the pieces into which pairs of common words are divided. */
  bigramSizes: fields.required('bigramSizes', string),
  /** Terms that have a file of their own, each on a line, in the order of these, and of each about how many units have it. */
  common: fields.required('common', string),
  levels: fields.required('levels', listOf(number)),
  /** The same of those into which names, and into which identifiers are divided. */
  nameSizes: fields.required('nameSizes', string),
  idSizes: fields.required('idSizes', string),
  /** Names of the files of words, and of those of rarer words that some have beside them. */
  wordPages: fields.required('wordPages', listOf(string)),
  rarePages: fields.required('rarePages', listOf(string)),
  /** Fields that collections declare to be searched by; absent where there are none. */
  ...fields.optional('fields', listOf(string)),
}))

export type IndexMetadata = Decoded<typeof metadataDecoder>
