import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { type DataFormat, largestPlainFile, type MadeFile } from '#lib/data/data-file.ts'
import { writeDatabase } from '#lib/data/sqlite/write-database.ts'

/** What the database is called. */
const name = 'archive.sqlite'
const type = 'application/vnd.sqlite3'

/**
 * A database of SQLite with an index of the words (FTS5). One that is too large for hosts is compressed, and one that then still is
 * is cut into pieces, which are joined before they are unpacked: a database is of use as a whole only.
 */
export const sqlite: DataFormat = {
  id: 'sqlite',
  async write(input, folder) {
    const path = join(folder, name)
    const counts = countsOf(writeDatabase(input, path))
    // SQLite makes files that only their owner may read; a host may be another.
    await chmod(path, 0o644)
    if ((await stat(path)).size <= largestPlainFile) return [{ path: name, type, ...counts }]
    const packed = `${path}.gz`
    await pipeline(createReadStream(path), createGzip(), createWriteStream(packed))
    await rm(path)
    const { size } = await stat(packed)
    if (size <= largestPlainFile) return [{ path: `${name}.gz`, type, ...counts }]
    return cutFile(folder, `${name}.gz`, size)
  },
}

function countsOf(paragraphs: number): Pick<MadeFile, 'count' | 'of'> {
  return { count: paragraphs, of: 'paragraphs' }
}

/** Cuts a file into pieces of equal length, `name.001`, `name.002` …, so that `cat name.*` gives it back. */
async function cutFile(folder: string, file: string, size: number): Promise<MadeFile[]> {
  const count = Math.ceil(size / largestPlainFile)
  const length = Math.ceil(size / count)
  const whole = join(folder, file)
  const made: MadeFile[] = []
  for (let part = 1; part <= count; part++) {
    const path = `${file}.${String(part).padStart(3, '0')}`
    const start = (part - 1) * length
    const end = Math.min(start + length, size) - 1
    await pipeline(createReadStream(whole, { start, end }), createWriteStream(join(folder, path)))
    made.push({ path, type, part, isFragment: true })
  }
  await rm(whole)
  return made
}
