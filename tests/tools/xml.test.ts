import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { dataInputOf } from '#lib/data/data-input.ts'
import { writeData } from '#lib/data/write-data.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { attacks } from '#tests/attacks/strings.ts'
import { archiveOf, documentWith } from '#tests/unit/archive/invented.ts'
import { documents, said } from '#tests/unit/export/exported.ts'
import { everyField } from '#tests/unit/export/xml/every-field.ts'
import { goldenDocuments } from '#tests/unit/export/xml/ingested-again.ts'
import { publishedArchive, siteIn } from '#tests/unit/pages/made-site.ts'
import { describeWithTools, runTool, tools } from './foreign-tool.ts'

const parlaClarin = resolve('../shared/schemas/parla-clarin.rng')
const akomaNtoso = resolve('../shared/schemas/akomantoso30.xsd')

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'tools-'))
})
afterAll(() => rm(work, { recursive: true }))

/** Writes everything that can be taken away of invented documents and of attacks, and gives the folder of one form, unpacked. */
async function unpacked(form: 'tei' | 'akoma-ntoso'): Promise<string> {
  const folder = join(work, form)
  const attacking = attacks.map(({ text }, index) => {
    const line = text.replace(/\s+/g, ' ').trim()
    const id = `d-${String(index).padStart(7, 'a')}`
    return documentWith({ id, slug: `attack-${index}`, title: line, speaker: line, blocks: [said('0000001', line)] })
  })
  const golden = [...(await goldenDocuments()).values()].map((document, index) => ({
    ...document,
    id: `d-${String(index).padStart(7, 'g')}`,
    slug: `golden-${index}`,
  }))
  const archive = archiveOf([...Object.values(documents), ...everyField, ...golden, ...attacking], {
    settings: { name: 'River record', tagline: 'x', description: 'x', languages: ['en'], data: [form] },
  })
  const addresses = createAddresses({ origin: 'https://record.example', base: '' })
  await writeData(dataInputOf(archive, addresses), folder, { formats: [form] })
  expect(runTool('unzip', ['-q', join(folder, `data/${form}.zip`), '-d', join(folder, 'unpacked')])).toMatchObject({
    ok: true,
  })
  return join(folder, 'unpacked')
}

async function xmlFiles(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true })
  return all.filter((name) => name.endsWith('.xml')).map((name) => join(folder, name))
}

describeWithTools(
  'TEI, as jing reads it by the schema of Parla-CLARIN',
  { tools: [tools.jing, tools.xmllint, tools.unzip], files: [parlaClarin] },
  () => {
    let folder: string
    beforeAll(async () => {
      folder = await unpacked('tei')
    }, 60_000)

    it('is valid, document by document', async () => {
      const files = await xmlFiles(join(folder, 'documents'))
      expect(files.length).toBeGreaterThan(100)
      expect(runTool('jing', [parlaClarin, ...files])).toEqual({ ok: true, output: '' })
    })
    it('is valid as one corpus, once the documents are included: no id is there twice', async () => {
      const { ok, output } = runTool('xmllint', ['--xinclude', join(folder, 'corpus.xml')])
      expect(ok).toBe(true)
      expect(output.match(/<TEI /g)?.length).toBe((await xmlFiles(join(folder, 'documents'))).length)
      const whole = join(work, 'whole-corpus.xml')
      await writeFile(whole, output)
      expect(runTool('jing', [parlaClarin, whole])).toEqual({ ok: true, output: '' })
    })
    it('is refused where an element is another, so that the schema is asked', async () => {
      const [file = ''] = await xmlFiles(join(folder, 'documents'))
      const wrong = join(work, 'wrong.xml')
      await writeFile(wrong, (await readFile(file, 'utf8')).replaceAll('distributor>', 'distributer>'))
      expect(runTool('jing', [parlaClarin, wrong])).toMatchObject({ ok: false })
    })
  },
)

describeWithTools(
  'Akoma Ntoso, as xmllint reads it by the schema of OASIS',
  { tools: [tools.xmllint, tools.unzip], files: [akomaNtoso] },
  () => {
    it('is valid, debate by debate', async () => {
      const files = await xmlFiles(await unpacked('akoma-ntoso'))
      expect(files.length).toBeGreaterThan(100)
      const { output } = runTool('xmllint', ['--noout', '--nonet', '--schema', akomaNtoso, ...files])
      expect(output).toBe('')
    }, 60_000)
  },
)

describeWithTools('the other XML of a site, as xmllint reads it', { tools: [tools.xmllint] }, () => {
  it('is well-formed: feeds, sitemap, the description of the search', async () => {
    const site = await siteIn(await publishedArchive(join(work, 'archive')), 'https://record.example/river')
    const files: string[] = []
    for (const [file, page] of await new PageTable(site, pageModules).all()) {
      if (!file.endsWith('.xml')) continue
      const path = join(work, 'site', file)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, (await page.render())?.body ?? '')
      files.push(path)
    }
    for (const name of ['feed.xml', 'sitemap.xml', 'opensearch.xml'])
      expect(files).toContainEqual(expect.stringMatching(new RegExp(`/site/${name}$`)))
    expect(runTool('xmllint', ['--noout', '--nonet', ...files])).toEqual({ ok: true, output: '' })
  }, 120_000)
})
