import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { contentFolder } from '#lib/records/content.ts'
import { commandArguments } from './parse-arguments.ts'
import { availablePort } from './port.ts'
import { serveUntilStopped } from './serve-until-stopped.ts'

const usage = `Usage: npm run serve -- [--content FOLDER] [--out FOLDER] [--host ADDRESS]

Serves a built site on PORT, to this machine alone, or at the network address that is named (0.0.0.0: all addresses of
this machine).`

const { values } = commandArguments(
  { options: { content: { type: 'string' }, out: { type: 'string' }, host: { type: 'string' } } },
  usage,
)
const out = resolve(values.out ?? 'out')

if (existsSync(out)) {
  const port = await availablePort(values.host)
  if (port !== undefined) await serveUntilStopped(out, contentFolder(values.content), port, values.host)
} else {
  console.error(
    `${out} does not exist, so there is nothing to serve. Run npm run build first, or name the folder of a built site with --out`,
  )
  process.exitCode = 1
}
