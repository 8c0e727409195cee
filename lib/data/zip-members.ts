import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { deserialize, serialize } from 'node:v8'
import { crc32, deflateRaw } from 'node:zlib'
import type { KeptBytes } from '#lib/domain/kept-bytes.ts'

/** A text that is to be a file in a ZIP file. */
export interface ZipEntry {
  path: string
  text: string
}

/** Texts that are files of a ZIP file, one behind the other. */
export interface ZipTexts {
  /** Names all that they are made from (`zipKey`); without it they are made and compressed each time. */
  key?: string
  make: () => readonly ZipEntry[]
}

/** A file of a ZIP file, as it lies there. */
export interface ZipMember {
  path: string
  /** Of the text, in bytes. */
  size: number
  crc: number
  compressed: Uint8Array<ArrayBuffer>
}

/** A key of what is made from some values. */
export function zipKey(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

/** The files of texts: those of an earlier run where that made them of the same. */
export async function membersOf({ key, make }: ZipTexts, kept: KeptBytes | undefined): Promise<ZipMember[]> {
  const bytes = key === undefined ? undefined : kept?.get(key)
  // What is kept has a checksum: it is what was made under this key.
  if (bytes) return deserialize(bytes) as ZipMember[]
  const members = await Promise.all(make().map(compressed))
  if (key !== undefined) kept?.set(key, serialize(members))
  return members
}

const deflate = promisify(deflateRaw)

async function compressed({ path, text }: ZipEntry): Promise<ZipMember> {
  const data = Buffer.from(text, 'utf8')
  return { path, size: data.length, crc: crc32(data), compressed: new Uint8Array(await deflate(data)) }
}
