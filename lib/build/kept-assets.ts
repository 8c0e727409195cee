import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeWhole } from '#lib/files/write-whole.ts'
import { type AssetNames, type Branding, makeAssets } from './assets.ts'

/** What was made, of what, and the files that it is, each with the SHA-256 of its bytes. */
interface KeptAssets {
  key: string
  names: AssetNames
  files: Record<string, string>
}

/** Where the files are, where it is said of what they were made, and who makes them. */
interface Places {
  folder?: string
  list?: string
  make?: (branding: Branding) => Promise<AssetNames>
}

/**
 * What pages load, as `makeAssets` makes it: taken from an earlier run where that made it by the same code for the same look, and all
 * its files are there with the bytes that were written, and no others. Rejects with its error.
 *
 * @param code identifies the code
 */
export async function keptAssets(
  branding: Branding,
  code: string,
  { folder = join('public', 'assets'), list = join('.build', 'assets.json'), make = makeAssets }: Places = {},
): Promise<AssetNames> {
  const key = await keyOf(branding, code)
  const kept = await readKept(list)
  if (kept?.key === key && isSame(await hashes(folder), kept.files)) return kept.names
  // What is said of the files is not true from here on.
  await rm(list, { force: true })
  const names = await make(branding)
  await mkdir(dirname(list), { recursive: true })
  const text = JSON.stringify({ key, names, files: await hashes(folder) } satisfies KeptAssets)
  await writeWhole(list, `${sha256(text)}\n${text}`)
  return names
}

async function keyOf({ logo, ...look }: Branding, code: string): Promise<string> {
  const picture = logo === undefined ? undefined : [logo, sha256(await readFile(logo))]
  return sha256(JSON.stringify([code, look, picture, sha256(await readFile(join('public', 'favicon.svg')))]))
}

/** Undefined where nothing is said, or not as it was written. */
async function readKept(list: string): Promise<KeptAssets | undefined> {
  const content = await readFile(list, 'utf8').catch(() => '')
  const end = content.indexOf('\n')
  const text = content.slice(end + 1)
  // The checksum says that it is what was written.
  return content.slice(0, Math.max(end, 0)) === sha256(text) ? (JSON.parse(text) as KeptAssets) : undefined
}

async function hashes(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder).catch(() => [])
  const files = names.map(async (name) => [name, sha256(await readFile(join(folder, name)))] as const)
  return Object.fromEntries(await Promise.all(files))
}

function isSame(found: Record<string, string>, expected: Record<string, string>): boolean {
  const names = Object.keys(expected)
  return names.length === Object.keys(found).length && names.every((name) => found[name] === expected[name])
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
