import { open, readFile } from 'node:fs/promises'
import { dirname, sep } from 'node:path'
import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import { formatOf } from '#lib/ingest/read/formats.ts'
import type { SourceFile } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { elementsAt } from '#lib/ingest/read/xml/element-words.ts'
import { readXml } from '#lib/ingest/read/xml/read-xml.ts'
import { type ListedPerson, listedPersons } from './tei-persons.ts'

/** Bytes at the beginning of a file in which its root element is. */
const headBytes = 8192
/** The largest list that is read, in bytes. */
const largest = 64 * 1024 * 1024
/** The root elements of files that list the persons of a corpus and have no text: of Parla-CLARIN and ParlaMint. */
const listRoots = new Set(['teiCorpus', 'listPerson', 'listOrg', 'particDesc'])

/** A file that lists the persons of the texts in its folder, and in those below. */
interface PersonList {
  folder: string
  persons: ListedPerson[]
}

/**
 * The files with the persons that lists beside them, or in a folder above, name: a corpus of debates in TEI has them in files of
 * their own, to whose ids its texts refer. A file that is only such a list is no source, and a note says so; of several lists the
 * nearest one's names are taken.
 */
export async function withPersonLists(
  files: readonly SourceFile[],
): Promise<{ files: SourceFile[]; findings: Finding[] }> {
  const lists: PersonList[] = []
  const findings: Finding[] = []
  const sources: SourceFile[] = []
  for (const file of files) {
    const list = formatOf(file.file) === 'xml' && !file.dataset ? await personList(file) : undefined
    if (!list) sources.push(file)
    else {
      lists.push(list)
      const message = findingMessage('listOfPersons', { file: file.file, persons: list.persons.length })
      findings.push({ rule: 'list-of-persons', severity: 'note', file: file.file, ...message })
    }
  }
  lists.sort((a, b) => b.folder.length - a.folder.length)
  const byFolder = new Map<string, ListedPerson[]>()
  const personsFor = (folder: string) => {
    const known = byFolder.get(folder)
    if (known) return known
    const found = lists.filter((list) => isBelow(folder, list.folder)).flatMap(({ persons }) => persons)
    byFolder.set(folder, found)
    return found
  }
  const withPersons = sources.map((file): SourceFile => {
    const persons = lists.length > 0 && formatOf(file.file) === 'xml' ? personsFor(dirname(file.path)) : []
    return persons.length > 0 ? { ...file, persons } : file
  })
  return { files: withPersons, findings }
}

function isBelow(folder: string, above: string): boolean {
  return folder === above || folder.startsWith(above + sep)
}

/** The list that a file is; undefined where it is none, has texts in it, or can't be read, which its reader says. */
async function personList({ path, file }: SourceFile): Promise<PersonList | undefined> {
  try {
    if (!listRoots.has(rootNameOf(await headOf(path)) ?? '')) return undefined
    const { root: list } = readXml(file, await readFile(path))
    if (elementsAt(list, 'TEI').length > 0) return undefined
    return { folder: dirname(path), persons: listedPersons(list) }
  } catch (error) {
    if (error instanceof SourceError || (error instanceof Error && 'code' in error)) return undefined
    throw error
  }
}

/** The first bytes of a file as text; nothing of one that is too large to be read. */
async function headOf(path: string): Promise<string> {
  const handle = await open(path)
  try {
    if ((await handle.stat()).size > largest) return ''
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return buffer.toString('latin1', 0, bytesRead).replace(/^ï»¿/, '')
  } finally {
    await handle.close()
  }
}

/** What stands before the root element, and how each ends. */
const before = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
] as const

/** The name of the root element of XML, without its prefix. */
function rootNameOf(head: string): string | undefined {
  let at = 0
  for (;;) {
    while (/\s/.test(head.charAt(at))) at += 1
    const [opening, closing] = before.find(([sign]) => head.startsWith(sign, at)) ?? []
    if (opening === undefined || closing === undefined) break
    const end = head.indexOf(closing, at + opening.length)
    if (end === -1) return undefined
    at = end + closing.length
  }
  return /^<(?:[\w-]{1,40}:)?([\w-]{1,40})(?=[\s>])/.exec(head.slice(at, at + 100))?.[1]
}
