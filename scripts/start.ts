import { resolve } from 'node:path'
import { contentFolder } from '#lib/records/content.ts'
import { commandArguments } from './parse-arguments.ts'
import { availablePort } from './port.ts'
import { partialIngestExitCode, runScript } from './run.ts'
import { serveUntilStopped } from './serve-until-stopped.ts'

const usage = `Usage: npm start -- [SOURCES...] [--content FOLDER] [--out FOLDER] [--host ADDRESS]

Reads the sources (files or folders; where none are named, those of the archive, or else its sample), builds the site and
serves it on PORT.`

const { values, positionals } = commandArguments(
  {
    allowPositionals: true,
    options: { content: { type: 'string' }, out: { type: 'string' }, host: { type: 'string' } },
  },
  usage,
)
const content = contentFolder(values.content)
const out = resolve(values.out ?? 'out')

// First, since nobody wants to hear after the build that the port is taken.
const port = await availablePort(values.host)
if (port !== undefined) process.exitCode = await start(port)

async function start(port: number): Promise<number> {
  const sources = positionals.flatMap((source) => ['--sources', source])
  const ingested = await runScript('ingest', [...sources, '--content', content])
  if (ingested !== 0 && ingested !== partialIngestExitCode) return ingested
  const built = await runScript('build', ['--content', content, '--out', out])
  if (built !== 0) return built
  if (ingested === partialIngestExitCode)
    console.warn('\nSome sources could not be read; they are named above. The rest is served.')
  await serveUntilStopped(out, content, port, values.host)
  return 0
}
