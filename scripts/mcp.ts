import { readFileSync } from 'node:fs'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { z } from 'zod'
import { assistantServer } from '#lib/assistant/assistant-server.ts'
import { serveAssistantHttp } from '#lib/assistant/serve-http.ts'
import { SiteConnection } from '#lib/assistant/site-connection.ts'
import { type SiteSource, siteAtAddress, siteInFolder } from '#lib/assistant/site-source.ts'
import { runWithExplainedFailure } from './explain-failure.ts'
import { parseArguments } from './parse-arguments.ts'
import { UsageError } from './usage-error.ts'

const usage = `Usage: npm run -s mcp -- [--out FOLDER | --site ADDRESS] [--port PORT]

Lets assistants search a site that was built, and check quotations against it, by the Model Context Protocol: over standard
input and output, or with --port over HTTP, for this machine alone (http://127.0.0.1:PORT/mcp). The site lies in FOLDER (default:
out), or is at ADDRESS (https://record.example/): nothing is asked of any other host. docs/assistants.md says how to connect one.
`

interface McpArguments {
  source: SiteSource
  port?: number
}

function readArguments(args: string[]): McpArguments | undefined {
  const { values } = parse(args)
  if (values.help) return undefined
  if (values.out !== undefined && values.site !== undefined)
    throw new UsageError('--out and --site: expected one of both, since one site is read.')
  return {
    source: values.site === undefined ? siteInFolder(values.out ?? 'out') : siteAtAddress(addressOf(values.site)),
    ...(values.port !== undefined && { port: portOf(values.port) }),
  }
}

function parse(args: string[]) {
  return parseArguments(
    {
      args,
      options: {
        out: { type: 'string' },
        site: { type: 'string' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    },
    usage,
  )
}

function addressOf(given: string): URL {
  const address = URL.canParse(given) ? new URL(given) : undefined
  if (address && /^https?:$/u.test(address.protocol) && address.username === '') return address
  throw new UsageError(`--site ${given}: expected the address of a site, such as https://record.example/.`)
}

function portOf(given: string): number {
  const port = Number(given)
  if (/^\d+$/u.test(given) && port <= 65_535) return port
  throw new UsageError(`--port ${given}: expected a whole number from 0 to 65535.`)
}

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2))
  if (!options) {
    process.stdout.write(usage)
    return
  }
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')))
  const connection = await SiteConnection.open(options.source)
  const makeServer = () => assistantServer(connection, version)
  // Standard output is the protocol's.
  if (options.port === undefined) serveStdio(makeServer, { onerror: (error) => console.error(error.message) })
  else console.error(`Assistants can connect to ${(await serveAssistantHttp(makeServer, options.port)).address}`)
}

function explain(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    return `${error.message}: name another --port.`
  return undefined
}

await runWithExplainedFailure(main, explain)
