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

describe('what is asked of the host', () => {
  it('is the head of the file and the piece, where ranges are given', async () => {
    const { asked, text } = reader(true)
    await text(1)
    expect(asked).toHaveLength(2)
    expect(asked[0]).toBe('0 0-12')
  })

  it('is the whole file once many pieces of it were asked for', async () => {
    const { asked, text } = reader(true)
    for (let times = 0; times < 6; times++) expect(await text(0)).toBe('weir')
    expect(asked.filter((one) => one === '0')).toHaveLength(1)
  })

  it('is the whole file alone where many pieces are asked for at once', async () => {
    const { asked, text } = reader(true)
    expect(await Promise.all([0, 1, 0, 1, 0].map(text))).toEqual([
      'weir',
      'mill and ford',
      'weir',
      'mill and ford',
      'weir',
    ])
    expect(asked).toEqual(['0 0-12', '0'])
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
