import { boolean, listOf, number, type Read, record, string } from './decoder.ts'

/** Says which of everything else is valid. The only file that is not named by its content. */
export const startFile = 'start.json'

/** What is needed to begin. */
export const rootFile = 'root.bin'

export const startShape = record((take) => ({
  format: take.need('format', number),
  fingerprint: take.need('fingerprint', string),
  /** Folder of the files, and the hash that names this state of the archive. */
  corpus: take.need('corpus', string),
  /** Whether there are Cyrillic words, so that the worker has their stemmers. */
  ...take.may('cyrillic', boolean),
  /** Whether all files lie in one. */
  ...take.may('whole', boolean),
  /** File name of the script of the worker; absent in an index made without one. */
  ...take.may('worker', string),
}))

export type Start = Read<typeof startShape>

export const rootShape = record((take) => ({
  /** Where the site stands, without the base path, where that is known: `https://example.org`. */
  ...take.may('origin', string),
  /** What query words are encoded for: the languages of the documents. */
  languages: take.need('languages', listOf(string)),
  /** How many units there are: titles, headings and paragraphs. They are numbered from 0 in the order of the documents. */
  units: take.need('units', number),
  /** How many of them are paragraphs, and how many documents there are. */
  paragraphs: take.need('paragraphs', number),
  documents: take.need('documents', number),
  /** Mean length of a unit in terms. */
  averageLength: take.need('averageLength', number),
  /** Into how many pieces the terms are divided, by hash, those of `common` left aside. */
  termPages: take.need('termPages', number),
  /** Terms that have a file of their own, each on a line, in the order of these, and of each about how many units have it. */
  common: take.need('common', string),
  levels: take.need('levels', listOf(number)),
  /** Into how many pieces the names are divided, by hash. */
  namePages: take.need('namePages', number),
  /** Names of the files of words, and of those of rarer words that some have beside them. */
  wordPages: take.need('wordPages', listOf(string)),
  rarePages: take.need('rarePages', listOf(string)),
}))

export type Root = Read<typeof rootShape>
