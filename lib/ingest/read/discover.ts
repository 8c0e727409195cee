import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import type { Collection } from '#lib/records/collections.ts'
import { isDataset, isReadable, readFormats } from './formats.ts'
import { adviceFor } from './refused-formats.ts'
import type { SourceFile } from './source.ts'
import { withPersonLists } from './tei/tei-person-lists.ts'

export interface Discovery {
  files: SourceFile[]
  findings: Finding[]
}

/** What a folder may hold besides sources: notes for people. */
const notSources = /^(readme|licence|license|sources)(\.[a-z]+)?$/i

/**
 * The source files below the paths given (files or folders), sorted by name, each once. In folders, hidden files and notes
 * such as a README are passed over; a file that is named itself is read whatever it is called, as plain text where its ending
 * is unknown. Those of `collections` that declare a dataset say how its file is read.
 * What is left out is a finding, and the rest goes on: a path that is missing, a link that leads to itself or out of the
 * folder, a folder that can't be read, an unknown format, a dataset that no collection declares.
 * Lists of persons of debates in TEI are no sources; the texts beside them have their names.
 */
export async function discoverSources(paths: string[], collections: Collection[] = []): Promise<Discovery> {
  const files = new Map<string, SourceFile>()
  const findings: Finding[] = []
  for (const path of paths) {
    const absolute = resolve(path)
    const kind = await stat(absolute).catch((error: NodeJS.ErrnoException) => error)
    // Findings are published, and folders of this machine are nobody's business.
    const shown = isAbsolute(path) ? basename(path) : path
    if (kind instanceof Error) findings.push(unreadable(shown, kind))
    else if (kind.isDirectory()) await walk(absolute, absolute, files, findings, new Set(), collections)
    else if (!kind.isFile()) findings.push(notAFile(shown))
    else {
      const file = sourceFile(absolute, dirname(absolute), collections)
      if (isDataset(path) && !file.dataset) findings.push(undeclared(shown, 'error'))
      else add(files, file)
    }
  }
  const sorted = [...files.values()].sort((a, b) => compare(a.file, b.file) || compare(a.path, b.path))
  const listed = await withPersonLists(sorted)
  return { files: listed.files, findings: [...findings, ...listed.findings] }
}

/**
 * The source files of a collection that lies in an npm package: those right in its folder that have its extension, by name.
 * Throws where the package is not installed or has no such folder.
 */
export async function discoverPackage(collection: Collection): Promise<Discovery> {
  const require = createRequire(import.meta.url)
  const root = dirname(require.resolve(`${collection.package}/package.json`))
  const folder = join(root, collection.folder)
  const names = (await readdir(folder)).filter((name) => name.endsWith(collection.extension ?? '')).sort()
  const files = names.map((name): SourceFile => {
    const file = relative(root, join(folder, name)).split(sep).join('/')
    return declaredBy(collection, { path: join(folder, name), file })
  })
  return { files, findings: [] }
}

function declaredBy(collection: Collection, file: SourceFile): SourceFile {
  return { ...file, collection: collection.id, ...(collection.dataset ? { dataset: collection.dataset } : {}) }
}

async function walk(
  folder: string,
  root: string,
  files: Map<string, SourceFile>,
  findings: Finding[],
  seen: Set<string>,
  collections: Collection[],
): Promise<void> {
  const place = relative(root, folder).split(sep).join('/') || basename(folder)
  const real = await realpath(folder).catch((error: NodeJS.ErrnoException) => error)
  if (typeof real === 'string' && seen.has(real)) return
  const entries = real instanceof Error ? real : await readdir(folder).catch((error: NodeJS.ErrnoException) => error)
  if (real instanceof Error || entries instanceof Error) {
    if (entries instanceof Error) findings.push(unreadable(place, entries))
    return
  }
  seen.add(real)
  for (const name of entries.sort()) {
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    const kind = await stat(path).catch((error: NodeJS.ErrnoException) => error)
    const file = sourceFile(path, root, collections)
    if (kind instanceof Error) findings.push(unreadable(file.file, kind))
    else if (await leadsOut(path, root)) findings.push(linkOut(file.file))
    else if (kind.isDirectory()) await walk(path, root, files, findings, seen, collections)
    else if (notSources.test(name)) continue
    else if (!kind.isFile()) findings.push(notAFile(file.file))
    else if (file.dataset || isReadable(name)) add(files, file)
    else if (isDataset(name)) findings.push(undeclared(file.file, 'warning'))
    else findings.push(unknownFormat(file.file))
  }
}

/** Whether a path is a symbolic link to what doesn't lie in the folder that was named. */
async function leadsOut(path: string, root: string): Promise<boolean> {
  if (!(await lstat(path)).isSymbolicLink()) return false
  const [target, folder] = await Promise.all([realpath(path), realpath(root)])
  return target !== folder && !target.startsWith(folder + sep)
}

function add(files: Map<string, SourceFile>, file: SourceFile): void {
  if (!files.has(file.path)) files.set(file.path, file)
}

/** The file with the collection that it belongs to: that declares it as a dataset, or names the folder of the text. */
function sourceFile(path: string, root: string, collections: Collection[]): SourceFile {
  const file = relative(root, path).split(sep).join('/')
  const collection = collections.find((candidate) => {
    const isItsSort = candidate.dataset ? isDataset(file) : candidate.folder !== '.' && !isDataset(file)
    return isItsSort && !candidate.package && declares(candidate, file)
  })
  return collection ? declaredBy(collection, { path, file }) : { path, file }
}

function declares(collection: Collection, file: string): boolean {
  const folder = collection.folder === '.' ? '' : `${collection.folder.replace(/\/$/, '')}/`
  return file.startsWith(folder) && file.endsWith(collection.extension ?? '')
}

function unreadable(file: string, error: NodeJS.ErrnoException): Finding {
  const message =
    error.code === 'ENOENT'
      ? findingMessage('noSuchFile', { file })
      : error.code === 'ELOOP'
        ? findingMessage('linkInCircle', { file })
        : findingMessage('fileNotReadable', { file, reason: error.code ?? error.message })
  return { rule: 'unreadable-source', severity: 'error', file, ...message }
}

function notAFile(file: string): Finding {
  return { rule: 'unreadable-source', severity: 'error', file, ...findingMessage('notAFile', { file }) }
}

function linkOut(file: string): Finding {
  return { rule: 'unreadable-source', severity: 'error', file, ...findingMessage('linkOut', { file }) }
}

function undeclared(file: string, severity: Finding['severity']): Finding {
  return { rule: 'undeclared-dataset', severity, file, ...findingMessage('undeclaredDataset', { file }) }
}

function unknownFormat(file: string): Finding {
  const ending = /\.[^./]+$/.exec(file)?.[0]
  const advice = adviceFor(file)
  if (advice !== undefined) {
    const found = ending ? `"${ending}" is not a format that is read` : 'its name has no ending that shows its format'
    const message = `${file}: not read: ${found}: ${advice}; expected one of these: ${readFormats}`
    return { rule: 'unknown-format', severity: 'warning', file, message }
  }
  const message = ending
    ? findingMessage('unknownFormat', { file, ending, formats: readFormats })
    : findingMessage('noFormat', { file, formats: readFormats })
  return { rule: 'unknown-format', severity: 'warning', file, ...message }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
