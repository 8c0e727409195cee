import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Page, readPage } from './page.ts'

/** Pages of the user's guide that go on with the archive of the page before them, and are played in this order. */
export const stories: readonly (readonly string[])[] = [
  ['docs/first-archive.md', 'docs/search.md', 'docs/quotations.md', 'docs/corrections.md', 'docs/publishing.md'],
  ['docs/archive.md'],
  ['docs/datasets.md'],
  ['docs/data.md'],
  ['docs/xml.md'],
  ['docs/hosting.md'],
  ['docs/feeds.md', 'docs/watches.md'],
]

/** All Markdown that explains the project. */
export const pages: readonly Page[] = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join('docs', name)),
].map(readPage)
