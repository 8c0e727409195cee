import { readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** What the files of a site are there for. */
export const fileKinds = ['documents', 'sources', 'names', 'dates', 'search index', 'rest'] as const

type FileKind = (typeof fileKinds)[number]

/** Files of one kind: how many, how large together, and the largest, in bytes. */
export interface FilesOfKind {
  files: number
  bytes: number
  largest: number
}

const folders: Record<string, FileKind> = {
  documents: 'documents',
  sources: 'sources',
  speakers: 'names',
  events: 'names',
  venues: 'names',
  topics: 'names',
  publishers: 'names',
  collections: 'names',
  dates: 'dates',
}

/** Counts the files of a built site. */
export function countSiteFiles(out: string): Record<FileKind, FilesOfKind> {
  const empty = (): FilesOfKind => ({ files: 0, bytes: 0, largest: 0 })
  const kinds: Record<FileKind, FilesOfKind> = {
    documents: empty(),
    sources: empty(),
    names: empty(),
    dates: empty(),
    'search index': empty(),
    rest: empty(),
  }
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const [folder = '', next] = relative(out, path).split(sep)
    const kind = kinds[folder === 'search' && next === 'data' ? 'search index' : (folders[folder] ?? 'rest')]
    const { size } = statSync(path)
    kind.files++
    kind.bytes += size
    kind.largest = Math.max(kind.largest, size)
  }
  return kinds
}
