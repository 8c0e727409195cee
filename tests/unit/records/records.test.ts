import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readArchiveSettings } from '#lib/records/archive-settings.ts'
import { readRecords } from '#lib/records/records.ts'

let content: string
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'records-'))
})
afterEach(() => rm(content, { recursive: true }))

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, file)), { recursive: true })
  await writeFile(join(content, file), text)
}

describe('records', () => {
  test('of the project itself are read', async () => {
    const { authorities, catalogue, collections } = await readRecords(resolve('content'))
    expect(authorities.publishers.length).toBeGreaterThan(0)
    expect(catalogue.size).toBeGreaterThan(0)
    expect(collections.map(({ id }) => id)).toContain((await readArchiveSettings(resolve('content'))).sample)
  })
  test('that are not there are none', async () => {
    const { authorities, catalogue, collections } = await readRecords(content)
    expect([authorities.speakers, [...catalogue], collections]).toEqual([[], [], []])
  })
  test('that do not fit are refused with file, place and expectation', async () => {
    await put('authorities/speakers.yaml', '- { id: Ana Verell, name: Ana Verell }\n')
    await expect(readRecords(content)).rejects.toThrow(
      /speakers\.yaml: line 1, column 9: 0\.id: found "Ana Verell"; expected a kebab-case ASCII id/,
    )
  })
  test.each([
    [
      'Town: { column: town, label: Town }',
      /line 6, column 11: dataset\.fields\.Town: found the name "Town"; expected two to 24 letters from a to z/,
    ],
    [
      'speaker: { column: who, label: Who }',
      /line 6, column 14: dataset\.fields\.speaker: found the name "speaker"; expected another name/,
    ],
    [
      'town: { column: town }',
      /line 6, column 11: dataset\.fields\.town\.label: .*a text, or a text for each language/,
    ],
    ['nr: { column: nr, label: No., type: figure }', /dataset\.fields\.nr\.type: found "figure"; expected/],
    ['nr: { column: nr, label: No., type: number, codes: countries }', /nr\.codes: .*only for a field of type text/],
  ])('whose fields do not fit are refused with their place: %s', async (field, message) => {
    const dataset = `dataset:\n  text: body\n  title: title\n  fields:\n    ${field}\n`
    await put('collections/x.yaml', `id: x\n${dataset}name: X\n`)
    await expect(readRecords(content)).rejects.toThrow(message)
  })
  test('with a field that has another type in another collection are refused', async () => {
    const of = (id: string, type: string) =>
      `id: ${id}\nname: X\ndataset: { text: b, title: t, fields: { nr: { column: n, label: No., type: ${type} } } }\n`
    await put('collections/a.yaml', of('a', 'text'))
    await put('collections/b.yaml', of('b', 'number'))
    await expect(readRecords(content)).rejects.toThrow(
      'b.yaml: line 3, column 76: dataset.fields.nr.type: found number; expected text, as the collection "a" has it, or another id',
    )
  })
  test('that declare fields for their texts have no column for them, and no field twice', async () => {
    await put('collections/a.yaml', 'id: a\nname: A\nfields:\n  nr: { label: No., column: n }\n')
    await expect(readRecords(content)).rejects.toThrow(/line 4, column 29: fields\.nr\.column: found a field that/)
    const dataset = 'dataset: { text: b, title: t, fields: { nr: { column: n, label: No. } } }'
    await put('collections/a.yaml', `id: a\nname: A\nfields:\n  nr: { label: No. }\n${dataset}\n`)
    await expect(readRecords(content)).rejects.toThrow('fields.nr: found it also in dataset.fields')
  })
  test.each([
    [
      'venues',
      '- { id: a, name: Ormond, forms: ["", Selby] }',
      /venues\.yaml: line 1, column \d+: 0\.forms\.0: found ""; expected words/,
    ],
    [
      'publishers',
      '- { id: a, name: A, marks: [{ starts: " " }] }',
      /publishers\.yaml: line 1, column \d+: 0\.marks\.0/,
    ],
    [
      'publishers',
      '- { id: a, name: A, furniture: [{ rule: r, starts: "" }] }',
      /0\.furniture\.0\.starts: found ""; expected words/,
    ],
  ])('that would fit everything are refused: %s %s', async (kind, text, message) => {
    await put(`authorities/${kind}.yaml`, text)
    await expect(readRecords(content)).rejects.toThrow(message)
  })
  test('with one name twice are refused', async () => {
    await put('authorities/venues.yaml', '- { id: a, name: Ormond }\n- { id: b, name: ORMOND }\n')
    await expect(readRecords(content)).rejects.toThrow(
      'venues.yaml: line 2, column 3: the records a and b both have the name ormond; give one of them another',
    )
  })
  test('keep dates as they are written', async () => {
    await put('authorities/events.yaml', '- { id: a, name: A, date: 2024-02-05 }\n')
    expect((await readRecords(content)).authorities.events[0]?.date).toBe('2024-02-05')
  })
  test('of the catalogue want a reason and a document id', async () => {
    await put('catalogue/x.yaml', 'd-0000000:\n  - { field: date, value: "2024" }\n')
    await expect(readRecords(content)).rejects.toThrow(
      /x\.yaml: line 2, column \d+: d-0000000\.0\.reason: found nothing; expected/,
    )
    await put('catalogue/x.yaml', 'weir:\n  - { field: date, value: "2024", reason: R }\n')
    await expect(readRecords(content)).rejects.toThrow('expected a document id such as d-7k2m9qd')
  })
  test('name the file of a fact by its path below the content folder', async () => {
    await put('catalogue/x.yaml', 'd-0000000:\n  - { field: url, value: "https://a.example", reason: R }\n')
    expect((await readRecords(content)).catalogue.get('d-0000000')?.[0]?.file).toBe('catalogue/x.yaml')
  })
  test('of a collection name publishers that there are', async () => {
    await put('collections/x.yaml', 'id: x\nname: X\npublishers: [wier-gazette]\n')
    await expect(readRecords(content)).rejects.toThrow(
      /x\.yaml: line 3, column 14: publishers\.0: found "wier-gazette"; expected the id of a record of authorities/,
    )
  })
  test('may end in .yml', async () => {
    await put('catalogue/x.yml', 'd-0000000:\n  - { field: date, value: 2024, reason: R }\n')
    await expect(readRecords(content)).rejects.toThrow(
      /x\.yml: line 2, column \d+: d-0000000\.0\.value: found \d+; expected text in quotation marks/,
    )
  })
  test('set a field once', async () => {
    await put(
      'catalogue/x.yaml',
      'd-0000000:\n  - { field: url, value: a, reason: R }\n  - { field: url, value: b, reason: R }\n',
    )
    await expect(readRecords(content)).rejects.toThrow(
      'd-0000000.1.field: found "url", which is set before; expected each field once',
    )
  })
  test('that unfold into too much are refused', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`)}]`),
    ].join('\n')
    await put('authorities/topics.yaml', bomb)
    await expect(readRecords(content)).rejects.toThrow('topics.yaml')
  })
  test('of the archive must be there', async () => {
    await expect(readArchiveSettings(content)).rejects.toThrow('archive.yaml: there is no such file')
  })
})
