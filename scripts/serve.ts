import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readOnDemand } from '#lib/build/on-demand.ts'
import { EngineError } from '#lib/engine/opensearch/errors.ts'
import { contentFolder } from '#lib/records/content.ts'
import { questionsPerMinute } from '#lib/serve/api-limits.ts'
import { ServingError } from './followed-pages.ts'
import { commandArguments } from './parse-arguments.ts'
import { availablePort } from './port.ts'
import { usualCacheBytes } from './serve-archive.ts'
import { serveFromEngine } from './serve-from-engine.ts'
import { serveUntilStopped } from './serve-until-stopped.ts'

const megabyte = 1024 * 1024

const usage = `Usage: npm run serve -- [--content FOLDER] [--out FOLDER] [--host ADDRESS]
       npm run serve -- --engine ADDRESS [--name NAME] [--rate N] [--behind-proxy] [--threads N] [--cache MB]
                        [--content FOLDER] [--out FOLDER] [--host ADDRESS]

Serves a built site on PORT, to this machine alone, or at the network address that is named (0.0.0.0: all addresses of
this machine).

--engine serves it with an API, and its searches from an OpenSearch engine that npm run index has fed (several nodes with commas
between). Any number of such servers can stand beside each other.

  --name NAME       the name under which the archive was fed (default: archive)
  --rate N          how many questions one address may ask in a minute (default: ${questionsPerMinute}; 0: any number)
  --behind-proxy    a proxy of yours stands before the server: who asks is read from X-Forwarded-For
  --threads N       how many threads make pages, of a site that npm run build -- --on-demand has prepared (default: 1)
  --cache MB        how much memory pages that were made are kept in (default: ${usualCacheBytes / megabyte})`

const { values } = commandArguments(
  {
    options: {
      content: { type: 'string' },
      out: { type: 'string' },
      host: { type: 'string' },
      engine: { type: 'string' },
      name: { type: 'string', default: 'archive' },
      rate: { type: 'string', default: String(questionsPerMinute) },
      'behind-proxy': { type: 'boolean', default: false },
      threads: { type: 'string', default: '1' },
      cache: { type: 'string', default: String(usualCacheBytes / megabyte) },
    },
  },
  usage,
)
const out = resolve(values.out ?? 'out')

/** What is wrong with the numbers that options give. */
function wrongNumbers(): string[] {
  const least = { rate: 0, threads: 1, cache: 1 }
  return Object.entries(least).flatMap(([name, from]) => {
    const given = values[name as keyof typeof least]
    return /^\d{1,6}$/u.test(given) && Number(given) >= from
      ? []
      : [`--${name} ${given}: expected a whole number from ${from} on.`]
  })
}

async function main(): Promise<number> {
  if (!existsSync(out)) {
    console.error(
      `${out} does not exist, so there is nothing to serve. Run npm run build first, or name the folder of a built site with --out`,
    )
    return 1
  }
  const wrong = wrongNumbers()
  for (const problem of wrong) console.error(problem)
  if (wrong.length > 0) return 2
  const port = await availablePort(values.host)
  if (port === undefined) return 1
  const content = contentFolder(values.content)
  const { engine, name, host } = values
  if (engine === undefined && (await readOnDemand(out)))
    throw new ServingError(`${out} was prepared for an engine, which answers its searches: name one with --engine.`)
  if (engine === undefined) await serveUntilStopped(out, content, port, host)
  else {
    const limits = { perMinute: Number(values.rate), isBehindProxy: values['behind-proxy'] }
    await serveFromEngine({
      out,
      content,
      port,
      engine,
      name,
      limits,
      threads: Number(values.threads),
      cacheBytes: Number(values.cache) * megabyte,
      ...(host !== undefined && { host }),
    })
  }
  return 0
}

try {
  const code = await main()
  if (code !== 0) process.exitCode = code
} catch (error) {
  if (!(error instanceof EngineError || error instanceof ServingError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
