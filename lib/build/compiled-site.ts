import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** What of Next's folder is not compiled code: its cache, its lock, and reports. */
const notCompiled = new Set(['cache', 'diagnostics', 'trace', 'trace-build', 'turbopack', 'lock', 'dev'])

/** Name of the list of a kept folder: its files, each with the SHA-256 of its bytes. */
const listFile = 'files.json'
const listSchema = z.record(z.string(), z.string())

/** Files that Next makes with the pages, and puts beside the code that makes them. */
const madeOfPages = /\.(?:html|body|meta|rsc|txt)$|\.segments$|^prerender-manifest\.json$/

interface CompiledSiteOptions {
  /** Identifies the code; what is kept of other code is removed. */
  code: string
  /** What else is written into scripts: the address of the site. */
  address: string | undefined
  /** Next's folder. */
  folder?: string
  /** Where what was compiled is kept. */
  store?: string
}

/**
 * What Next compiled of the code, kept from one build to the next, since compiling takes longer than making a thousand
 * pages. It is used again only for the same code and address, and if each of its files has the bytes that it was kept
 * with.
 */
export class CompiledSite {
  readonly #folder: string
  readonly #store: string
  readonly #codeName: string
  readonly #kept: string

  constructor({ code, address, folder = '.next', store = join('.build', 'compiled') }: CompiledSiteOptions) {
    this.#folder = folder
    this.#store = store
    this.#codeName = code.slice(0, 16)
    this.#kept = join(store, `${this.#codeName}-${sha256(address ?? '').slice(0, 16)}`)
  }

  /**
   * Puts what is kept into Next's folder, from which what was compiled before is removed in any case. False where
   * nothing is kept, or not all of it is there as it was.
   */
  async restore(): Promise<boolean> {
    await removeCompiled(this.#folder)
    if (!(await isWhole(this.#kept))) return false
    await copyFolder(this.#kept, this.#folder)
    await rm(join(this.#folder, listFile))
    return true
  }

  /** Keeps what Next compiled, without the pages; what is kept of other code is removed. */
  async keep(): Promise<void> {
    const half = `${this.#kept}.new-${process.pid}`
    try {
      await copyFolder(this.#folder, half)
      await writeFile(join(half, listFile), JSON.stringify(await hashes(half)))
      await rm(this.#kept, { recursive: true, force: true })
      await rename(half, this.#kept)
      for (const name of await readdir(this.#store))
        if (!name.startsWith(`${this.#codeName}-`) || name.includes('.new-'))
          await rm(join(this.#store, name), { recursive: true, force: true })
    } finally {
      await rm(half, { recursive: true, force: true })
    }
  }
}

async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const name of await readdir(from))
    if (!notCompiled.has(name) && !madeOfPages.test(name))
      await cp(join(from, name), join(to, name), { recursive: true, filter: (path) => !madeOfPages.test(path) })
}

async function removeCompiled(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => []))
    if (!notCompiled.has(name)) await rm(join(folder, name), { recursive: true, force: true })
}

/** Whether a kept folder has the files of its list, all of them and no others, each with its bytes. */
async function isWhole(kept: string): Promise<boolean> {
  try {
    const list = listSchema.parse(JSON.parse(await readFile(join(kept, listFile), 'utf8')))
    const found = await hashes(kept)
    const names = Object.keys(list)
    return (
      names.length > 0 &&
      names.length === Object.keys(found).length &&
      names.every((name) => list[name] === found[name])
    )
  } catch {
    return false
  }
}

async function hashes(folder: string): Promise<Record<string, string>> {
  const all: Record<string, string> = {}
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length + 1)
    if (entry.isFile() && name !== listFile) all[name] = sha256(await readFile(path))
  }
  return all
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
