import { createHash } from 'node:crypto'
import { mkdir, readFile, realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeWhole } from '#lib/files/write-whole.ts'

/** How a page of a site was written. */
export interface WrittenPage {
  /** What it was made from (`Read`), sorted. */
  reads: readonly string[]
  /** SHA-256 of what it is and of what it was made from, as that was. */
  digest: string
  /** SHA-256 of its file. */
  sha256: string
}

/** Where it is said how the pages of sites were written. */
const defaultRoot = join('.build', 'pages')

/** Changes with the form of the file. */
const version = 1

/** What the file has, as JSON. */
interface Written {
  version: number
  base: string
  /** What pages were made from, each once. */
  reads: string[]
  /** By file: the numbers of its reads, its digest, the SHA-256 of its bytes. */
  pages: [file: string, reads: number[], digest: string, sha256: string][]
}

/** The file that says how the pages in a folder were written; with a name, how that part of the site was made (`keptPart`). */
export async function writtenPagesFile(out: string, part?: string, root = defaultRoot): Promise<string> {
  const folder = await realpath(out).catch(() => out)
  return join(root, `${sha256(folder).slice(0, 16)}${part === undefined ? '' : `-${part}`}.json`)
}

/**
 * Says how the pages of a site were written. `base` is what all of them depend on. Rejects with the system's error.
 */
export async function keepWrittenPages(
  file: string,
  base: string,
  pages: ReadonlyMap<string, WrittenPage>,
): Promise<void> {
  const numbers = new Map<string, number>()
  const numberOf = (read: string) => {
    const number = numbers.get(read) ?? numbers.size
    numbers.set(read, number)
    return number
  }
  const written = [...pages].map(([path, { reads, digest, sha256 }]): Written['pages'][number] => [
    path,
    reads.map(numberOf),
    digest,
    sha256,
  ])
  const text = JSON.stringify({ version, base, reads: [...numbers.keys()], pages: written } satisfies Written)
  await mkdir(dirname(file), { recursive: true })
  await writeWhole(file, `${sha256(text)}\n${text}`)
}

/** How the pages of a site were written, by their files; none where nothing is said of it, not as it was written, or for another `base`. */
export async function readWrittenPages(file: string, base: string): Promise<Map<string, WrittenPage>> {
  const content = await readFile(file, 'utf8').catch(() => '')
  const text = content.slice(content.indexOf('\n') + 1)
  if (content.slice(0, content.indexOf('\n')) !== sha256(text)) return new Map()
  // The checksum says that it is what was written, by this version or another.
  const found = JSON.parse(text) as Written
  if (found.version !== version || found.base !== base) return new Map()
  const { reads, pages } = found
  return new Map(
    pages.map(([path, numbers, digest, sha256]): [string, WrittenPage] => [
      path,
      { reads: numbers.map((number) => reads[number] ?? ''), digest, sha256 },
    ]),
  )
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
