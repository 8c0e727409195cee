import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkedBlock, contentDigits } from '#lib/search/format/checked-block.ts'
import { packPieces } from '#lib/search/format/packed-file.ts'
import { PackedFiles } from '#lib/search/storage/packed-files.ts'

const pieces = ['weir', 'mill and ford', 'lock'].map((text) => new TextEncoder().encode(text))
const nameOf = (file: number) => `${'0'.repeat(contentDigits)}/texts-${file}.bin`
const pack = (file: number, some: Uint8Array[]) =>
  new Uint8Array(packPieces(some.map((piece, place) => checkedBlock(nameOf(file), place, deflateRawSync(piece)))))
const files = new Map([
  ['0', pack(0, pieces.slice(0, 2))],
  ['1', pack(1, pieces.slice(2))],
])

/** Reads pieces from a host that gives ranges or doesn't, and notes what was asked of it. */
function reader(ranges: boolean) {
  const asked: string[] = []
  const sections = new PackedFiles(
    (path, span) => {
      const number = /\d+(?=\.bin)/.exec(path)?.[0] ?? ''
      asked.push(span ? `${number} ${span.start}-${span.end}` : number)
      const file = files.get(number) ?? new Uint8Array()
      return Promise.resolve(span && ranges ? file.slice(span.start, span.end) : file)
    },
    nameOf,
    2,
    3,
  )
  const text = async (section: number) => new TextDecoder().decode(await sections.get(section))
  return { asked, text }
}

describe.each([
  ['gives ranges', true],
  ['gives whole files', false],
])('pieces of files on a host that %s', (_, ranges) => {
  it('come back as they were', async () => {
    const { text } = reader(ranges)
    expect(await Promise.all([0, 1, 2].map(text))).toEqual(['weir', 'mill and ford', 'lock'])
  })
})

const many = pack(
  2,
  Array.from({ length: 10 }, (_, number) => new TextEncoder().encode(`piece ${number} of the weir`)),
)
const headOfMany = 11 * 4

/** Reads a file of ten pieces and notes which stretches of it were asked for. */
function manyReader() {
  const asked: { start: number; end: number }[] = []
  const sections = new PackedFiles(
    (_path, span = { start: 0, end: many.length }) => {
      asked.push(span)
      return Promise.resolve(many.slice(span.start, span.end))
    },
    () => nameOf(2),
    10,
    10,
  )
  return { asked, sections }
}

describe('what is asked of the host', () => {
  it('is the head of the file and the piece, where ranges are given', async () => {
    const { asked, text } = reader(true)
    await text(1)
    expect(asked).toHaveLength(2)
    expect(asked[0]).toBe('0 0-12')
  })

  it('is a piece once, however often it is asked for', async () => {
    const { asked, text } = reader(true)
    for (let times = 0; times < 6; times++) expect(await text(0)).toBe('weir')
    expect(asked).toHaveLength(2)
  })

  it('is the rest of the file alone where many pieces are asked for at once', async () => {
    const { asked, sections } = manyReader()
    await Promise.all([1, 2, 3, 4].map((piece) => sections.get(piece)))
    expect(asked.map(({ start }) => start)).toEqual([0, headOfMany])
  })

  it.each([
    ['one after the other', false],
    ['while others are on their way', true],
  ])('is no byte twice, where pieces are asked for and then the rest, %s', async (_how, atOnce) => {
    const { asked, sections } = manyReader()
    const first = [sections.get(5), sections.get(1)]
    if (atOnce) await sections.get(5)
    else await Promise.all(first)
    for (const piece of [8, 3, 0, 9, 1, 7]) {
      expect(new TextDecoder().decode(await sections.get(piece))).toBe(`piece ${piece} of the weir`)
    }
    await Promise.all(first)
    const bytes = asked.flatMap(({ start, end }) => Array.from({ length: end - start }, (_one, index) => start + index))
    expect(bytes.sort((one, other) => one - other)).toEqual(Array.from({ length: many.length }, (_one, index) => index))
  })

  it('is asked for again what failed', async () => {
    let failures = 1
    const sections = new PackedFiles(
      (_path, span) => {
        if (span && span.start > headOfMany && failures-- > 0) return Promise.reject(new Error('The line is down.'))
        return Promise.resolve(many.slice(span?.start, span?.end))
      },
      () => nameOf(2),
      10,
      10,
    )
    await expect(sections.get(4)).rejects.toThrow('down')
    for (const piece of [4, 5, 6, 7]) {
      expect(new TextDecoder().decode(await sections.get(piece))).toBe(`piece ${piece} of the weir`)
    }
  })

  it('is the file once, where they are not', async () => {
    const { asked, text } = reader(false)
    await text(0)
    await text(1)
    expect(asked).toEqual(['0 0-12'])
  })

  it('is answered with an error that names the file where it is cut off', async () => {
    const sections = new PackedFiles(
      () => Promise.resolve(new Uint8Array(3)),
      (file) => `texts-${file}.bin`,
      2,
      3,
    )
    await expect(sections.get(0)).rejects.toThrow(/texts-0\.bin.*cut off/)
  })
})
