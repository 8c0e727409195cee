import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { build } from 'esbuild'
import MiniSearch from 'minisearch'
import { createIndex } from 'pagefind'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { manifestFile } from '#lib/search/format/manifest.ts'
import { stemInText } from '#lib/text/stem.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { tokens } from '#lib/text/tokens.ts'
import type { Found } from './score.ts'

/** Builds Rostrum's index into `<folder>/search/data/`, with a page that asks it and names what is read first, as that of a site does. */
export async function buildRostrum(documents: readonly ArchiveDocument[], folder: string): Promise<void> {
  const { readFirst } = await buildSearchIndex({ documents }, folder)
  const preloads = [manifestFile, readFirst.file].map(
    (file) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="/${indexFolder}/${file}">`,
  )
  const worker = `<link rel="modulepreload" href="/${indexFolder}/${readFirst.worker}">`
  await bundlePage('rostrum-page.ts', folder, [...preloads, worker].join(''))
}

/** Builds Pagefind's index by document, as its users do, with a page that asks it. */
export async function buildPagefind(documents: readonly ArchiveDocument[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const { index, errors } = await createIndex({})
  if (!index) throw new Error(errors.join('\n'))
  for (const { id, title, blocks } of documents) {
    const content = blocks.flatMap((block) => (block.type === 'divider' ? [] : [block.text])).join('\n')
    await index.addCustomRecord({ url: `/${id}/`, content, language: 'en', meta: { title } })
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  await bundlePage('pagefind-page.ts', folder)
}

async function bundlePage(name: string, folder: string, head = ''): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./${name}`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external: ['/pagefind/*'],
  })
  await writeFile(join(folder, 'page.js'), outputFiles[0]?.contents ?? '')
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8">${head}<script type="module" src="/page.js"></script>`,
  )
}

/** MiniSearch by paragraph, with prefixes, typos and stems; all of it has to be fetched before the first query. */
export function buildMiniSearch(documents: readonly ArchiveDocument[]): {
  search: (query: string) => Found[]
  bytes: number
} {
  const index = new MiniSearch<{ id: string; document: string; text: string }>({
    fields: ['text'],
    storeFields: ['document', 'text'],
    tokenize: (text) => tokens(text).map((token) => token.text),
    processTerm: (term) => stemInText(term, 'en'),
    searchOptions: {
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      tokenize: (text) => tokens(text).flatMap((token) => (isStopWord(token.text) ? [] : [token.text])),
    },
  })
  for (const { id, blocks } of documents) {
    for (const block of blocks)
      if (block.type !== 'divider') index.add({ id: block.id, document: id, text: block.text })
  }
  return {
    search: (query) =>
      index
        .search(query)
        .slice(0, 10)
        .map(({ id, document, text }) => ({ paragraph: id, document, text })),
    bytes: deflateRawSync(JSON.stringify(index)).length,
  }
}
