import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import { checkedBlock } from '#lib/search/format/checked-block.ts'
import { encodeSizes, filledUp, sizeStep } from '#lib/search/format/piece-sizes.ts'

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

/** Makes the files of one kind that are made of pieces. */
interface Packing {
  file: (name: string, pieces: readonly (Uint8Array | string)[]) => Promise<IndexFile>
  /** How long the pieces of all files are that were begun (`piece-sizes.ts`). */
  sizes: () => Promise<string>
}

/** Makes files of pieces, one after the other, in the folder of an index; each piece is filled up to a multiple of `step` bytes. */
export function packing(corpus: string, step = sizeStep): Packing {
  const sizes: Promise<string>[] = []
  return {
    async file(name, pieces) {
      const blocks = Promise.all(
        pieces.map(async (content, piece) => filledUp(await deflatedBlock(`${corpus}/${name}`, piece, content), step)),
      )
      sizes.push(blocks.then((all) => encodeSizes(all, step)))
      return { name, bytes: Buffer.concat(await blocks) }
    },
    sizes: async () => (await Promise.all(sizes)).join(''),
  }
}

/** JSON, with maps as objects. */
export function json(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value))
}
