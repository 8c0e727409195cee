import type { BigIntStats } from 'node:fs'
import { type FileHandle, stat } from 'node:fs/promises'

/** Tells a state of a file from a later one: its length, and when its bytes were changed, as finely as the system says it. */
const stateOf = ({ size, mtimeNs, ctimeNs }: BigIntStats) => `${size} ${mtimeNs} ${ctimeNs}`

/** The state of an open file. Rejects with the system's error. */
export async function stateOfOpen(handle: FileHandle): Promise<string> {
  return stateOf(await handle.stat({ bigint: true }))
}

/** The state of the file at a path; undefined where that can't be seen. */
export async function stateAt(path: string): Promise<string | undefined> {
  return await stat(path, { bigint: true }).then(stateOf, () => undefined)
}
