import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readYaml } from '#lib/markdown/yaml.ts'
import { archiveTemplate } from '#lib/records/archive-template.ts'
import { checkRecords } from '#lib/records/check-records.ts'
import { jsonSchemas } from '#lib/records/json-schemas.ts'

const settings = {
  name: 'The River: a Record',
  tagline: 'What was said — and when',
  description: '#1 of the river',
  languages: ['en', 'kk'],
}
const files = archiveTemplate(settings, '../rostrum/schemas')

let content: string
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'template-'))
})
afterEach(() => rm(content, { recursive: true }))

async function write(texts: Iterable<[string, string]>): Promise<void> {
  for (const [file, text] of texts) {
    await mkdir(dirname(join(content, file)), { recursive: true })
    await writeFile(join(content, file), text)
  }
}

it('is an archive without an error, with the settings that were given', async () => {
  await write(files)
  expect(await checkRecords(content)).toEqual([])
  expect(readYaml(files.get('archive.yaml') ?? '').value).toEqual(settings)
})

it('has examples that are right once they are no comments any more', async () => {
  const uncommented = [...files].map(([file, text]): [string, string] => {
    const [about = '', example] = text.split('\n#\n')
    return [file, example === undefined ? text : `${about}\n${example.replaceAll(/^# /gm, '')}`]
  })
  await write(uncommented)
  await writeFile(join(content, 'logo.svg'), '<svg/>')
  await write([['archive.yaml', (files.get('archive.yaml') ?? '').replaceAll(/^# (?=\w+:(?: |$)| {2})/gm, '')]])
  expect(await checkRecords(content)).toEqual([])
  expect(readYaml(uncommented.find(([file]) => file === 'catalogue/corrections.yaml')?.[1] ?? '').value).not.toBeNull()
})

it('tells editors the schema of each file, by the way from there', () => {
  for (const [file, text] of files) {
    if (!file.endsWith('.yaml')) continue
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? ''
    const place = posix.join('/home/river', dirname(file), schema)
    expect(posix.dirname(place), file).toBe('/home/rostrum/schemas')
    expect([...jsonSchemas().keys()]).toContain(posix.basename(place))
  }
})
