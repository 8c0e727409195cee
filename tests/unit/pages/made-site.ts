import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Site } from '#app/_site/site.ts'
import { type Archive, loadArchive } from '#lib/archive/load.ts'
import { publishArchive } from '#lib/archive/publish.ts'
import { makeRootRenderer } from '#lib/build/operated-scripts.ts'
import type { BuildSettings } from '#lib/build/settings.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { writeIngested } from '#lib/ingest/write.ts'
import { serialiseDocument } from '#lib/markdown/serialise.ts'
import { findCrossReferences } from '#lib/quote/reuse/find-cross-references.ts'
import { readRecords } from '#lib/records/records.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { createAddresses, datedSlug, parseSiteLocation } from '#lib/site/addresses.ts'
import { writeFigures } from '#scripts/write-figures.ts'
import { writeWatches } from '#scripts/write-watches.ts'
import { invented } from '#tests/archives.ts'
import { operatedScripts } from '#tests/operated-scripts.ts'

/** Names that no page loads in these tests. */
const assets: BuildSettings['assets'] = {
  stylesheet: 'assets/site.css',
  pageScript: 'assets/page.js',
  scriptWords: { en: 'assets/words.json' },
  redirectScript: 'assets/moved.js',
  textScript: 'assets/text.js',
  searchScript: 'assets/search.js',
  operated: operatedScripts,
  quoteWorker: 'assets/quote.js',
  compareWorker: 'assets/compare.js',
  preloadedFonts: { en: ['assets/face.woff2'] },
  icon: 'favicon.svg',
}

/** The site of an archive that lies in `folder`, with what a build finds across its documents and by its watches. */
export async function siteIn(folder: string, address?: string): Promise<Site> {
  const crossReferences = join(folder, 'across.json')
  const archive = await loadArchive(folder)
  await writeFile(crossReferences, JSON.stringify(findCrossReferences(archive)))
  const figures = join(folder, 'figures.json')
  const addresses = createAddresses(parseSiteLocation(address))
  await writeFigures(archive, folder, addresses, figures, () => undefined)
  const watches = archive.watches.length > 0 ? await watchesOf(archive, folder) : undefined
  const rootRenderer = await makeRootRenderer(folder)
  return new Site({ content: folder, address, assets, rootRenderer, crossReferences, figures, watches })
}

async function watchesOf(archive: Archive, folder: string): Promise<string | undefined> {
  const site = join(folder, 'searched')
  await buildSearchIndex(archive, site)
  return writeWatches(archive, site, join(folder, 'watches.json'), () => undefined)
}

/** An archive without documents. */
export async function emptyArchive(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const settings = ['name: Nothing yet', 'tagline: Nothing', 'description: Invented.', 'languages: [en]']
  await writeFile(join(folder, 'archive.yaml'), settings.join('\n'))
  return folder
}

/** The invented archive, published as it was and as it is: with corrected titles, former addresses and wordings. */
export async function publishedArchive(work: string): Promise<string> {
  const { source, changes } = invented.earlier ?? { source: '', changes: [] }
  const [earlier, now] = [join(work, 'earlier'), join(work, 'now')]
  await cp(resolve('tests/fixtures/archive'), earlier, { recursive: true })
  const text = await readFile(join(earlier, 'sources', source), 'utf8')
  const was = changes.reduce((text, change) => text.replace(change.now, change.was), text)
  await writeFile(join(earlier, 'sources', source), was)
  await ingestInto(earlier)
  await publishArchive(earlier, await loadArchive(earlier), '2026-01-01')
  // Another folder, since an archive is read once in the life of a process.
  await cp(earlier, now, { recursive: true })
  await writeFile(join(now, 'sources', source), text)
  await ingestInto(now)
  await publishArchive(now, await loadArchive(now), '2026-02-01')
  const shown = join(work, 'public')
  await cp(now, shown, { recursive: true })
  return shown
}

/** Folders of archives that are made one after the other below a folder, of documents as they are given. */
export class MadeArchives {
  #made = 0

  /** @param records further files of the archive, by their names */
  constructor(
    readonly folder: () => string,
    readonly records: Readonly<Record<string, string>> = {},
  ) {}

  /** Writes documents into a folder of its own, with the anchors of an earlier one where it is one of its states. */
  async of(documents: readonly ArchiveDocument[], before?: string): Promise<string> {
    this.#made += 1
    const content = await emptyArchive(join(this.folder(), `content-${this.#made}`))
    if (before !== undefined) await cp(join(before, 'anchors'), join(content, 'anchors'), { recursive: true })
    for (const [file, text] of Object.entries(this.records)) await writeFile(join(content, file), text)
    await mkdir(join(content, 'documents'))
    for (const document of documents)
      await writeFile(join(content, 'documents', `${datedSlug(document)}.md`), serialiseDocument(document))
    return content
  }

  /** The same once it is published on a day. A folder is read once in the life of a process, so it is another one. */
  async publishedOn(day: string, documents: readonly ArchiveDocument[], before?: string): Promise<string> {
    const content = await this.of(documents, before)
    await publishArchive(content, await loadArchive(content), day)
    return this.of(documents, content)
  }
}

/** Reads the sources of an archive into its documents. */
export async function ingestInto(content: string): Promise<void> {
  const records = await readRecords(content)
  const { files, findings } = await discoverSources([join(content, 'sources')], records.collections)
  const result = await ingest(files, records)
  await writeIngested({ ...result, findings: [...findings, ...result.findings] }, content)
}
