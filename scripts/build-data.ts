import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Archive } from '#lib/archive/load.ts'
import { dataInputOf } from '#lib/data/data-input.ts'
import type { DataManifest } from '#lib/data/manifest.ts'
import { apiFolder, dataFolder, writeData } from '#lib/data/write-data.ts'
import type { KeptValues } from '#lib/files/kept-values.ts'
import type { Addresses } from '#lib/site/addresses.ts'

/** Below the folder of a run: where the files of data are until the pages are made. */
const waiting = 'taken'

/** Has files of data in a folder: those that `make` makes, or those of an earlier run. */
type KeepData = (made: string, make: (kept?: KeptValues) => Promise<DataManifest>) => Promise<DataManifest>

/**
 * Makes what can be taken away of an archive in the folder of a run. Resolves to the path of the file that says what there is, for the
 * page that offers it; to undefined where nothing can be taken away. Rejects with the system's error.
 *
 * @param keep makes the files, or has those of an earlier run, which may have compressed texts of documents, too
 */
export async function writeDataOf(
  archive: Archive,
  folder: string,
  addresses: Addresses,
  onProgress: (done: number, total: number) => void,
  keep: KeepData = (_, make) => make(),
): Promise<string | undefined> {
  const { data: wanted } = archive.settings
  if (wanted === false || archive.documents.length === 0) return undefined
  const formats = typeof wanted === 'object' ? { formats: wanted } : {}
  const made = join(folder, waiting)
  const manifest = await keep(made, (kept) =>
    writeData(dataInputOf(archive, addresses, kept), made, { ...formats, onProgress }),
  )
  const file = resolve(folder, 'data.json')
  await writeFile(file, JSON.stringify(manifest))
  return file
}

/** Puts the files of data beside the pages that were exported. */
export async function moveData(folder: string, exported: string): Promise<void> {
  const made = join(folder, waiting)
  const data = join(exported, dataFolder)
  // The page that offers the data lies in the same folder.
  await mkdir(data, { recursive: true })
  for (const name of await readdir(join(made, dataFolder))) await rename(join(made, dataFolder, name), join(data, name))
  await mkdir(dirname(join(exported, apiFolder)), { recursive: true })
  await rename(join(made, apiFolder), join(exported, apiFolder))
}
