import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkedBlock, contentDigits } from '#lib/search/format/checked-block.ts'
import { encodeSizes, filledUp, PieceSizes } from '#lib/search/format/piece-sizes.ts'
import { type HostKnowledge, PackedFiles } from '#lib/search/storage/packed-files.ts'

const step = 256
const nameOf = (file: number) => `${'0'.repeat(contentDigits)}/texts-${file}.bin`

/** Files of pieces with some texts, `perFile` in each but the last, and where the pieces are. */
function pack(texts: readonly string[], perFile: number) {
  const blocks = texts.map((text, number) => {
    const bytes = deflateRawSync(new TextEncoder().encode(text))
    return filledUp(checkedBlock(nameOf(Math.floor(number / perFile)), number % perFile, bytes), step)
  })
  const files = Array.from({ length: Math.ceil(blocks.length / perFile) }, (_, file) =>
    Buffer.concat(blocks.slice(file * perFile, (file + 1) * perFile)),
  )
  return {
    files: files.map((file) => new Uint8Array(file)),
    sizes: new PieceSizes(String.fromCharCode(step) + encodeSizes(blocks, step), perFile),
  }
}

/** Reads pieces from a host that gives ranges or doesn't, and notes what was asked of it. */
function readerOf({ files, sizes }: ReturnType<typeof pack>, ranges = true, host?: HostKnowledge) {
  const asked: { file: number; start: number; end: number }[] = []
  const pieces = new PackedFiles(
    (path, span = { start: 0, end: Number.POSITIVE_INFINITY }) => {
      const file = Number(/\d+(?=\.bin)/.exec(path)?.[0])
      asked.push({ file, ...span })
      return Promise.resolve(files[file]?.slice(...(ranges ? [span.start, span.end] : [])) ?? new Uint8Array())
    },
    nameOf,
    async () => sizes,
    host,
  )
  return { asked, text: async (piece: number) => new TextDecoder().decode(await pieces.get(piece)) }
}

const few = ['weir', 'mill and ford', 'lock']
const many = Array.from({ length: 10 }, (_, number) => `piece ${number} of the weir`)

describe.each([
  ['gives ranges', true],
  ['gives whole files', false],
])('pieces of files on a host that %s', (_, ranges) => {
  it('come back as they were', async () => {
    const { text } = readerOf(pack(few, 2), ranges)
    expect(await Promise.all([0, 1, 2].map(text))).toEqual(few)
  })

  it('come back as they were, one after the other and more than are worth a file', async () => {
    const { text } = readerOf(pack(many, 10), ranges)
    for (const piece of [7, 2, 9, 2, 0, 1, 8, 3]) expect(await text(piece)).toBe(many[piece])
  })

  it('come back as they were where a piece has thousands of bytes', async () => {
    const random = Array.from({ length: 3000 }, (_one, index) => ((index * 2654435761) % 1e9).toString(36)).join('')
    const { text } = readerOf(pack([...few, random, 'last'], 3), ranges)
    expect(await Promise.all([3, 4, 2].map(text))).toEqual([random, 'last', 'lock'])
  })
})

describe('what is asked of the host', () => {
  it('is the piece at once, and nothing before it', async () => {
    const { asked, text } = readerOf(pack(many, 10))
    await text(5)
    expect(asked).toHaveLength(1)
    expect(asked[0]?.start).toBe(5 * 256)
  })

  it('is a piece once, however often it is asked for', async () => {
    const { asked, text } = readerOf(pack(few, 2))
    for (let times = 0; times < 6; times++) expect(await text(0)).toBe('weir')
    expect(asked).toHaveLength(1)
  })

  it('is the rest of the file alone where many pieces of it are asked for at once', async () => {
    const { asked, text } = readerOf(pack(many, 10), true, { givesParts: true })
    await Promise.all([1, 2, 3, 4].map(text))
    expect(asked.length).toBeLessThanOrEqual(4)
    await Promise.all(many.map((_, piece) => text(piece)))
    const bytes = asked.flatMap(({ start, end }) => Array.from({ length: end - start }, (_one, index) => start + index))
    expect(bytes.sort((one, other) => one - other)).toEqual(Array.from({ length: 2560 }, (_one, index) => index))
  })

  it.each([
    ['one after the other', false],
    ['while others are on their way', true],
  ])('is no byte twice, where pieces are asked for and then the rest, %s', async (_how, atOnce) => {
    const { asked, text } = readerOf(pack(many, 10))
    const first = [text(5), text(1)]
    if (atOnce) await text(5)
    else await Promise.all(first)
    for (const piece of [8, 3, 0, 9, 1, 7]) expect(await text(piece)).toBe(many[piece])
    await Promise.all(first)
    const bytes = asked.flatMap(({ start, end }) => Array.from({ length: end - start }, (_one, index) => start + index))
    expect(new Set(bytes).size).toBe(bytes.length)
  })

  it('is asked for again what failed', async () => {
    const { files, sizes } = pack(many, 10)
    let failures = 1
    const pieces = new PackedFiles(
      (_path, span) =>
        failures-- > 0
          ? Promise.reject(new Error('The line is down.'))
          : Promise.resolve(files[0]?.slice(span?.start, span?.end) ?? new Uint8Array()),
      nameOf,
      async () => sizes,
    )
    await expect(pieces.get(4)).rejects.toThrow('down')
    for (const piece of [4, 5, 6, 7]) expect(new TextDecoder().decode(await pieces.get(piece))).toBe(many[piece])
  })

  it('is asked for again what came damaged', async () => {
    const { files, sizes } = pack(many, 10)
    let damaged = true
    const pieces = new PackedFiles(
      (_path, span) => {
        const bytes = files[0]?.slice(span?.start, span?.end) ?? new Uint8Array()
        if (damaged) bytes[9] = (bytes[9] ?? 0) ^ 1
        damaged = false
        return Promise.resolve(bytes)
      },
      nameOf,
      async () => sizes,
    )
    await expect(pieces.get(4)).rejects.toThrow(/texts-0\.bin.*checksum/)
    expect(new TextDecoder().decode(await pieces.get(4))).toBe(many[4])
  })

  it('is the file once, where a host gives files whole, however many pieces are asked for at once', async () => {
    const { asked, text } = readerOf(pack(many, 10), false)
    expect(await Promise.all([5, 1, 8].map(text))).toEqual([many[5], many[1], many[8]])
    expect(asked).toHaveLength(1)
  })

  it('says of the host whether it gives parts, but where the part was the file', async () => {
    const seen = async (texts: string[], ranges: boolean) => {
      const host: HostKnowledge = { givesParts: undefined }
      await readerOf(pack(texts, 10), ranges, host).text(0)
      return host.givesParts
    }
    expect(await seen(few, true)).toBe(true)
    expect(await seen(few, false)).toBe(false)
    expect(await seen(['weir'], false)).toBeUndefined()
  })

  it('is answered with an error that names the file where it is cut off', async () => {
    const { sizes } = pack(few, 2)
    const pieces = new PackedFiles(
      () => Promise.resolve(new Uint8Array(3)),
      nameOf,
      async () => sizes,
    )
    await expect(pieces.get(0)).rejects.toThrow(/texts-0\.bin.*damaged/)
  })
})
