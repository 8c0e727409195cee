import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { repairWindows1252 } from '#lib/ingest/read/characters/decode.ts'
import { readDataset } from './read-dataset.ts'

let work: string
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'dataset-encoding-'))
  await mkdir(join(work, 'collections'))
  await mkdir(join(work, 'sources'))
})
afterEach(() => rm(work, { recursive: true }))

/** The bytes of a text in an encoding of one byte a character, found by trying every byte. */
function encode(text: string, encoding: string): Uint8Array {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      repairWindows1252(new TextDecoder(encoding).decode(Uint8Array.of(byte)), encoding),
      byte,
    ]),
  )
  return Uint8Array.from(text, (sign) => bytes.get(sign) ?? 0)
}
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

/** Reads one dataset; of each document title, speaker and paragraphs. */
async function read(name: string, content: Uint8Array, mapping: string) {
  const { documents, findings } = await readDataset(work, name, content, mapping)
  return {
    rows: documents.map(({ title, speaker, blocks }) => [
      title,
      speaker,
      ...blocks.map((one) => 'text' in one && one.text),
    ]),
    messages: findings.map(({ severity, message }) => `${severity}: ${message}`),
  }
}

const russian = {
  rows: [
    ['О причале', 'Анна Верель', 'Причал починят до зимы, и паром подождёт, пока работа не будет закончена.'],
    ['О пароме', 'Иван Сандор', 'Паром ходит каждый день, кроме воскресенья и больших праздников.'],
  ],
  mapping: 'text: текст, title: о чём, speaker: кто',
}
const french = {
  rows: [
    ['Du quai', 'Élodie Grès', 'Le quai sera réparé avant l’hiver, et le bac attendra que tout soit terminé.'],
    ['Du bac', 'Théo Lévêque', 'Le bac passe chaque jour, même à la tombée de la nuit, sauf le dimanche.'],
  ],
  mapping: 'text: texte, title: à propos, speaker: qui',
}
const csvOf = (columns: string, rows: string[][]) =>
  `${columns}\r\n${rows.map((cells) => cells.join(';')).join('\r\n')}\r\n`
const russianCsv = csvOf('о чём;кто;текст', russian.rows)
const frenchCsv = csvOf('à propos;qui;texte', french.rows)

describe('the encoding of a dataset is recognised and said', () => {
  test.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'])('%s', async (encoding) => {
    const { rows, messages } = await read('a.csv', encode(russianCsv, encoding), russian.mapping)
    expect(rows).toEqual(russian.rows)
    expect(messages).toEqual([
      expect.stringMatching(`^note: read as ${encoding.toUpperCase()}, recognised by statistics \\(`),
    ])
  })
  test('windows-1252, packed as well', async () => {
    const { rows, messages } = await read('a.csv.gz', gzipSync(encode(frenchCsv, 'windows-1252')), french.mapping)
    expect(rows).toEqual(french.rows)
    expect(messages).toEqual([expect.stringContaining('note: read as WINDOWS-1252')])
  })
  test.each(['le', 'be'] as const)('UTF-16 by its mark, bytes %s, in tables and in JSON', async (order) => {
    const { rows, messages } = await read('a.tsv', utf16(russianCsv.replaceAll(';', '\t'), order), russian.mapping)
    expect(rows).toEqual(russian.rows)
    expect(messages).toEqual([
      `note: read as UTF-16${order.toUpperCase()}, recognised by its byte order mark; if words of it look wrong, save the file as UTF-8`,
    ])
    const lines = russian.rows.map(([title, who, text]) => JSON.stringify({ 'о чём': title, кто: who, текст: text }))
    expect((await read('a.jsonl', utf16(lines.join('\n'), order), russian.mapping)).rows).toEqual(russian.rows)
  })
  test('of a file whose first letter beyond ASCII comes late', async () => {
    const long = 'The quay is dry again today. '.repeat(300)
    const plain = Array.from({ length: 10 }, (_, index) => [`No ${index}`, '', long])
    const { rows } = await read(
      'a.csv',
      encode(csvOf('t;who;x', [...plain, ...french.rows]), 'windows-1252'),
      'text: x, title: t, speaker: who',
    )
    expect(rows.slice(-2)).toEqual(french.rows)
  })
  test('as declared, where the collection declares it, and nothing is said', async () => {
    const { rows, messages } = await read('a.csv', encode(russianCsv, 'koi8-r'), `${russian.mapping}, encoding: koi8-r`)
    expect(rows).toEqual(russian.rows)
    expect(messages).toEqual([])
  })
})

describe('where no encoding is sure', () => {
  test('the file is refused, with the place and what to do', async () => {
    const { rows, messages } = await read('a.csv', encode('t;x\r\nA;ад и\r\n', 'windows-1251'), 'text: x, title: t')
    expect(rows).toEqual([])
    expect(messages).toEqual([
      'error: a.csv: not valid UTF-8 from offset 0 on, and no other encoding can be told for sure; its collection can declare its `encoding`',
    ])
  })
  test('binary data is no table', async () => {
    const { messages } = await read('a.csv', Uint8Array.of(80, 75, 3, 4, 0, 0, 200, 0, 1), 'text: x, title: t')
    expect(messages).toEqual(['error: a.csv: zero bytes; rows of text were expected, not binary data'])
  })
  test('a row with bytes that are not UTF-8, in a file that is, is lost alone and named', async () => {
    const bytes = Buffer.from(csvOf('о чём;кто;текст', [...russian.rows, ['О лодке', '', 'Лодка #.']]))
    bytes[bytes.lastIndexOf('#')] = 0xff
    const { rows, messages } = await read('a.csv', bytes, russian.mapping)
    expect(rows).toEqual(russian.rows)
    expect(messages).toEqual([
      'error: a.csv: row 3: it has bytes that are not UTF-8, as the rest of the file is; save the file as UTF-8 anew',
    ])
  })
})
