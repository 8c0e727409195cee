import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { measureRun } from '#tests/bench/site/measured-run.ts'
import { writeMarkdown } from './markdown-documents.ts'
import type { MeasuredStep } from './measured-step.ts'

/** What is measured, so that a figure can be had again. */
export const eleventyVersion = '3.1.8'

const config = `export default function (configuration) {
  configuration.addCollection('years', (all) => [...new Set(all.getFilteredByTag('statements').map(({ data }) => data.year))])
  return { dir: { input: 'site', output: 'out' }, markdownTemplateEngine: false }
}
`
const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title>
<link href="/pagefind/pagefind-ui.css" rel="stylesheet"></head>
<body><nav><a href="/">All statements</a> <a href="/search/">Search</a></nav>
<main data-pagefind-body><h1>{{ title }}</h1><p>{{ speaker }}, <a href="/years/{{ year }}/">{{ year }}</a></p>
{{ content | safe }}</main></body></html>
`
const ofAll = JSON.stringify({ layout: 'page.njk', tags: ['statements'] })
const computed = `export default { eleventyComputed: { year: ({ date }) => String(date).slice(0, 4) } }
`
const list = `---
permalink: /index.html
---
<!doctype html><html lang="en"><title>Statements</title><ul>
{%- for one in collections.statements %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endfor %}</ul></html>
`
const years = `---
pagination: { data: collections.years, size: 1, alias: year }
permalink: /years/{{ year }}/index.html
---
<!doctype html><html lang="en"><title>{{ year }}</title><ul>
{%- for one in collections.statements %}{% if one.data.year == year %}<li><a href="{{ one.url }}">{{ one.data.title }}</a></li>{% endif %}{% endfor %}</ul></html>
`
const search = `---
permalink: /search/index.html
---
<!doctype html><html lang="en"><title>Search</title><link href="/pagefind/pagefind-ui.css" rel="stylesheet">
<script src="/pagefind/pagefind-ui.js"></script><div id="search"></div>
<script>new PagefindUI({ element: '#search' })</script></html>
`

/** Installs Eleventy in a folder, with npm. Rejects where npm fails. */
export async function installEleventy(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  const version = `@11ty/eleventy@${eleventyVersion}`
  await measureRun('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', version])
}

/**
 * Builds a site of Markdown as most would with these tools: a page of each text, a list of all, a list of each year, and
 * Pagefind's page of search.
 */
export async function buildWithEleventy(
  documents: readonly ArchiveDocument[],
  folder: string,
  installed: string,
): Promise<{ out: string; steps: MeasuredStep[] }> {
  const site = join(folder, 'site')
  await writeMarkdown(documents, join(site, 'statements'))
  await mkdir(join(site, '_includes'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  await writeFile(join(folder, 'eleventy.config.js'), config)
  await writeFile(join(site, '_includes', 'page.njk'), page)
  await writeFile(join(site, 'statements', 'statements.json'), ofAll)
  await writeFile(join(site, 'statements', 'statements.11tydata.js'), computed)
  for (const [name, text] of Object.entries({ list, years, search })) await writeFile(join(site, `${name}.njk`), text)
  await symlink(join(installed, 'node_modules'), join(folder, 'node_modules'))
  // It reads below the folder that it is started in.
  const start = ['-c', 'cd "$0" && exec "$@"', folder, process.execPath]
  const pages = await measureRun('sh', [...start, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'])
  const out = join(folder, 'out')
  const index = await measureRun(join('node_modules', '.bin', 'pagefind'), ['--site', out])
  return {
    out,
    steps: [
      { name: 'Eleventy', run: pages },
      { name: 'Pagefind', run: index },
    ],
  }
}
