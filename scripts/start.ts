import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { contentFolder } from '#lib/records/content.ts'
import { runScript, someUnread } from './run.ts'
import { serveUntilStopped } from './serve-until-stopped.ts'

/**
 * `npm start -- [SOURCES...] [--content FOLDER] [--out FOLDER]`: reads the sources (files or folders; where none are
 * named, those of the archive, or else its sample), builds the site and serves it on PORT.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { content: { type: 'string' }, out: { type: 'string' } },
})
const content = contentFolder(values.content)
const out = resolve(values.out ?? 'out')

process.exitCode = await start()

async function start(): Promise<number> {
  const sources = positionals.flatMap((source) => ['--sources', source])
  const ingested = await runScript('ingest', [...sources, '--content', content])
  if (ingested !== 0 && ingested !== someUnread) return ingested
  const built = await runScript('build', ['--content', content, '--out', out])
  if (built !== 0) return built
  if (ingested === someUnread)
    console.warn('\nSome sources could not be read; they are named above. The rest is served.')
  return serveUntilStopped(out, content)
}
