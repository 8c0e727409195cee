import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '#lib/archive/load.ts'
import { hashedFileName } from '#lib/build/hashed-file-name.ts'
import { figuresOfDocument } from '#lib/figures/archive-figure.ts'
import { FigureListingBuilder } from '#lib/figures/figure-listing.ts'
import { FigurePacker } from '#lib/figures/figure-packer.ts'
import { english } from '#lib/i18n/english.ts'
import type { Addresses } from '#lib/site/addresses.ts'
import { figuresFolder } from '#lib/site/figure-files.ts'

/** Below the folder of a run: where the files that browsers read are until the pages are made. */
const waiting = 'figures-parts'

/**
 * Reads the figures of an archive once: writes the files that browsers filter and sort by into the folder of a run, and
 * what pages show into a file (JSON). Rejects with the system's error.
 */
export async function writeFigures(
  archive: Archive,
  folder: string,
  addresses: Addresses,
  file: string,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const made = join(folder, waiting)
  await mkdir(made, { recursive: true })
  const builder = new FigureListingBuilder()
  const packer = new FigurePacker(addresses, english)
  const parts = new Map<string, string[]>()
  const write = async ({ unit, content }: { unit: string; content: string }) => {
    const own = parts.get(unit) ?? []
    parts.set(unit, own)
    const name = hashedFileName(`${unit}-${own.length + 1}.json`, content)
    own.push(name)
    await writeFile(join(made, name), content)
  }
  for (const [index, document] of archive.documents.entries()) {
    const figures = figuresOfDocument(document)
    builder.add(figures, document.language ?? 'en')
    for (const full of packer.add(document, figures)) await write(full)
    if (index % 100 === 0) onProgress(index, archive.documents.length)
  }
  for (const rest of packer.rest()) await write(rest)
  await writeFile(file, JSON.stringify(builder.listing((unit) => parts.get(unit) ?? [])))
}

/** Puts the files that browsers read beside the pages that were exported. */
export async function moveFigures(folder: string, exported: string): Promise<void> {
  const target = join(exported, ...figuresFolder.split('/'))
  // What npm run dev left in public/ was exported with it.
  await rm(target, { recursive: true, force: true })
  await mkdir(join(target, '..'), { recursive: true })
  await rename(join(folder, waiting), target)
}
