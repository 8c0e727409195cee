import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import { checkedBlock } from '#lib/search/format/checked-block.ts'

/** A file of the index. */
export interface IndexFile {
  name: string
  bytes: Uint8Array
}

const deflate = promisify(deflateRaw)

/** A block (`checked-block.ts`) of what is deflated. `path` begins with the folder of the index. */
export async function deflatedBlock(path: string, piece: number, content: Uint8Array | string): Promise<Uint8Array> {
  return checkedBlock(path, piece, await deflate(content, { level: 9 }))
}

/** JSON, with maps as objects. */
export function json(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value))
}
