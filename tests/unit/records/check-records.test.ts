import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkRecords } from '#lib/records/check-records.ts'

const settings = 'name: The River\ntagline: What was said\ndescription: Words of the river.\nlanguages: [en]\n'

let content: string
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'check-'))
  await put('archive.yaml', settings)
})
afterEach(() => rm(content, { recursive: true }))

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, file)), { recursive: true })
  await writeFile(join(content, file), text)
}

/** Problems with the paths of their files below the content folder. */
const problems = async () => (await checkRecords(content)).map((one) => one.replace(`${content}/`, ''))

describe('the check of an archive', () => {
  it('finds nothing in the archive of the project and in that of the tests', async () => {
    expect(await checkRecords(resolve('content'))).toEqual([])
    expect(await checkRecords(resolve('tests/fixtures/archive'))).toEqual([])
  })

  it('takes files of comments alone as empty', async () => {
    for (const file of ['collections/a.yaml', 'authorities/speakers.yaml', 'catalogue/a.yaml'])
      await put(file, '# to come\n')
    expect(await problems()).toEqual([])
  })

  it('names everything that is wrong in all files at once', async () => {
    await put('authorities/speakers.yaml', '- { id: a, name: Ana, froms: [Anna] }\n- { id: a, name: Anna, note: 3 }\n')
    await put('collections/a.yaml', 'id: a\nname: A\npackge: x\n')
    await put('catalogue/a.yaml', 'd-0000000:\n  - { field: title, value: 5, reason: R }\n')
    await put('catalogue/b.yaml', 'd-0000001: [}\n')
    const found = await problems()
    expect(found.map((one) => one.slice(0, one.indexOf(':')))).toEqual([
      'authorities/speakers.yaml',
      'authorities/speakers.yaml',
      'catalogue/a.yaml',
      'catalogue/b.yaml',
      'collections/a.yaml',
    ])
  })

  it.each([
    ['archive.yaml', `${settings}taglin: x\n`, 'line 5, column 9: taglin: .*was `tagline` meant'],
    [
      'archive.yaml',
      settings.replace('The River', '1901'),
      'line 1, column 7: name: found 1901; expected a text, in quotation marks',
    ],
    ['archive.yaml', settings.replace('[en]', 'en'), 'languages: found "en"; expected a list'],
    ['archive.yaml', settings.replace('[en]', '[english]'), 'line 4, column 13: languages\\.0: .*BCP 47'],
    ['archive.yaml', `${settings}address: river.example\n`, 'line 5, column 10: address: .*http or https'],
    ['archive.yaml', `${settings}contact: the town hall\n`, 'line 5, .*an e-mail address or a web address'],
    ['archive.yaml', `${settings}logo: { file: a.svg, alt: A }\n`, 'line 5, column 15: logo\\.file: found "a\\.svg"'],
    ['archive.yaml', `${settings}logo: { file: ../a.svg, alt: A }\n`, 'logo\\.file: .*in the folder of the archive'],
    ['archive.yaml', `${settings}logo: { file: archive.yaml, alt: A }\n`, 'logo\\.file: .*svg, png'],
    [
      'archive.yaml',
      `${settings}accent: "#f5c518"\n`,
      'accent: found "#f5c518"; expected .*4\\.5:1 on light .*such as "#',
    ],
    ['archive.yaml', `${settings}accent: { light: "#0b5460", dark: "#102030" }\n`, 'accent\\.dark: .*on dark pages'],
    [
      'archive.yaml',
      `${settings}web_search: { name: Lantern, address: "https://lantern.example/" }\n`,
      'line 5, column 13: web_search: found no address; expected "address" as well',
    ],
    [
      'archive.yaml',
      `${settings}address: https://river.example/\nweb_search: { name: Lantern, address: "http://lantern.example/" }\n`,
      'web_search\\.address: .*expected an address that begins with https://',
    ],
    ['archive.yaml', `${settings}accent: red\n`, 'accent: found "red"; expected a colour such as'],
    ['archive.yaml', `${settings}sample: lettres\n`, 'sample: found "lettres"; .*was `letters` meant'],
    ['authorities/speaker.yaml', '[]', 'authorities/speaker\\.yaml: .*not read; .*was `speakers\\.yaml` meant'],
    ['authorities/speakers.yml', '[]', 'authorities/speakers\\.yml: .*not read; .*was `speakers\\.yaml` meant'],
    ['archive.yml', '[]', 'archive\\.yml: .*not read; .*was `archive\\.yaml` meant'],
    ['event.yaml', '[]', 'event\\.yaml: .*not read; .*was `authorities/events\\.yaml` meant'],
    ['watch.yaml', '[]', 'watch\\.yaml: .*not read; .*was `watches\\.yaml` meant'],
    ['watches.yml', '[]', 'watches\\.yml: .*not read; .*was `watches\\.yaml` meant'],
    ['watches.yaml', '- { id: a, title: A }\n', 'line 1, column 3: 0\\.query: found nothing; expected a text'],
    ['watches.yaml', '- { id: a, title: A, query: " " }\n', '0\\.query: found " "; expected the words to look for'],
    ['watches.yaml', '- { id: a, titel: A, query: b }\n', '0\\.titel: .*was `title` meant'],
    ['watches.yaml', '- { id: A b, title: A, query: b }\n', '0\\.id: found "A b"; expected a kebab-case'],
    ['watches.yaml', '- { id: a, title: A, query: b, order: dat }\n', '0\\.order: .*was `date` meant'],
    ['watches.yaml', '- { id: a, title: A, query: b, limit: 501 }\n', '0\\.limit: found 501; expected at most 500'],
    [
      'watches.yaml',
      '- { id: a, title: A, query: b }\n- { id: a, title: B, query: c }\n',
      'line 2, column 9: 1\\.id: found "a", which another watch has; expected an id of its own',
    ],
    [
      'watches.yaml',
      Array.from({ length: 51 }, (_, index) => `- { id: a${index}, title: A, query: b }\n`).join(''),
      'expected at most 50 watches',
    ],
    ['collection/a.yaml', 'id: a', 'collection: found a folder that is not read; was `collections` meant'],
    ['catalogue/a.yaml', 'd-0000000:\n  - { feild: date, value: "1", reason: R }\n', 'line 2, .*was `field` meant'],
    [
      'catalogue/a.yaml',
      'd-0000000:\n  - { field: dat, value: "1", reason: R }\n',
      'line 2, column 14: .*was `date` meant',
    ],
    ['catalogue/a.yaml', 'd-0000000:\n  - { field: date, value: "1900", reson: R }\n', 'reson: .*was `reason` meant'],
    ['catalogue/a.yaml', 'd-0000000:\n  - { notes: A copy }\n', 'expected .*`note`, .*was `note` meant'],
    ['catalogue/a.yaml', 'd-0000000:\n  - { note: "" }\n', '0\\.note: found ""; expected'],
    ['catalogue/a.yaml', 'd-0000000:\n  - { note: A copy, paragraph: p-1 }\n', 'the id of a paragraph'],
    [
      'catalogue/a.yaml',
      'd-0000000:\n  - { field: medium, value: Spoken, reason: R }\n',
      'line 2, column 14: .*found "medium"; expected one of title, .*rights$',
    ],
    [
      'catalogue/a.yaml',
      'd-0000000:\n  - { field: papper, value: Blue, reason: R }\n',
      'found "papper"; expected one of .*, paper; was `paper` meant',
      'id: b\nname: B\ndataset: { text: a, title: b, fields: { paper: { label: Paper } } }\n',
    ],
    ['catalogue/a.yaml', 'd-0000000:\n  - { field: kind, value: spech, reason: R }\n', 'line 2: .*was `speech` meant'],
    ['catalogue/a.yaml', 'd-0000000:\n  - { field: date, value: "1901-04-31", reason: R }\n', 'line 2: .*EDTF date'],
    ['authorities/speakers.yaml', '- { id: a, name: A, same_as: [Q42] }', 'same_as\\.0: .*"Q42".*http or https'],
    ['authorities/publishers.yaml', '- { id: a, name: A, kind: reprot }', 'kind: .*was `report` meant'],
    ['collections/b.yaml', 'id: b\nname: B\npublishers: [gazete]\n', 'line 3, column 14: .*was `gazette` meant'],
    ['collections/b.yaml', 'id: b\nname: B\ndataset: { txt: a, title: b }\n', 'line 3, .*txt: .*was `text` meant'],
    ['retrieved/a.html.yaml', 'url: river.example\n', 'retrieved/a\\.html\\.yaml: line 1, column 6: url: '],
  ])('says what is wrong in %s, where, and what was meant: %j', async (file, text, message, collection?: string) => {
    await put('collections/letters.yaml', 'id: letters\nname: Letters\npackage: letters\n')
    if (collection) await put('collections/declaring.yaml', collection)
    if (file !== 'authorities/publishers.yaml') await put('authorities/publishers.yaml', '- { id: gazette, name: G }\n')
    await put(file, text)
    const found = await problems()
    expect(found.join('\n')).toMatch(new RegExp(message, 'u'))
    for (const one of found) expect(one.startsWith(file.split('/')[0] ?? '')).toBe(true)
  })
})
