import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { lookup } from 'mrmime'
import { openBelow, type ServedFile } from '#scripts/served-file.ts'
import type { Host, HostedArchive } from './host.ts'

interface Rule {
  pattern: RegExp
  headers: [name: string, value: string][]
}

/** A file `_headers` as its readers describe it: a path, below it headers that are set in; `*` stands for anything. */
function readRules(text: string): Rule[] {
  const rules: Rule[] = []
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) rules.at(-1)?.headers.push([name, value])
    else if (/^\//.test(line)) rules.push({ pattern: patternOf(line.trim()), headers: [] })
    else if (line.trim() !== '') throw new Error(`_headers: "${line}" is neither a path nor a header`)
  }
  return rules
}

function patternOf(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replaceAll(/[.+?^$()[\]{}|\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`)
}

/** The headers of a path: what several rules say under one name is joined by commas, in place of what the host says by itself. */
function headersFor(rules: readonly Rule[], path: string): Map<string, string> {
  const said = new Map<string, string>()
  for (const { pattern, headers } of rules) {
    if (!pattern.test(path)) continue
    for (const [name, value] of headers) said.set(name, said.has(name) ? `${said.get(name)}, ${value}` : value)
  }
  return new Map([['Cache-Control', 'public, max-age=0, must-revalidate'], ...said])
}

/** A host as Cloudflare Pages and Netlify are, as far as files and the file `_headers` go; the site may lie below its root. */
export async function startHeadersHost({ out, base }: HostedArchive): Promise<Host> {
  const rules = readRules(readFileSync(join(out, '_headers'), 'utf8'))
  const server = createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host.invalid')
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value)
    const path = pathname.startsWith(`${base}/`) ? decodeURIComponent(pathname.slice(base.length + 1)) : undefined
    const found = path === undefined ? undefined : await openBelow(out, path)
    if (found === 'folder') response.writeHead(308, { Location: `${pathname}/${search}` }).end()
    else if (found) await send(found, response, 200)
    else {
      const missing = await openBelow(out, '404.html')
      if (missing && missing !== 'folder') await send(missing, response, 404)
      else response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function send({ file, handle }: ServedFile, response: ServerResponse, status: number): Promise<void> {
  const bytes = await handle.readFile()
  await handle.close()
  const type = lookup(file) ?? 'application/octet-stream'
  response.writeHead(status, { 'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type }).end(bytes)
}
