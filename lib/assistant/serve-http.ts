import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  type McpServer,
  originValidationResponse,
} from '@modelcontextprotocol/server'

/** A server of the Model Context Protocol over HTTP, for this machine. */
export interface AssistantHttpServer {
  /** The address that a client is given. */
  address: string
  /** Ends it at once, open connections included. */
  close: () => Promise<void>
}

/** The network address of this machine alone. */
const loopback = '127.0.0.1'
const path = '/mcp'

/**
 * Serves over HTTP (“Streamable HTTP”), at the loopback address alone. A request that names another host, or comes from a page
 * of another origin, is refused (DNS rebinding). Rejects with the system's error where the port is taken.
 *
 * @param makeServer makes a server for a request
 * @param port 0 for any free one
 */
export function serveAssistantHttp(makeServer: () => McpServer, port: number): Promise<AssistantHttpServer> {
  const handler = createMcpHandler(makeServer)
  const respond = async (request: Request): Promise<Response> => {
    const refused =
      hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
      originValidationResponse(request, localhostAllowedOrigins())
    if (refused) return refused
    if (new URL(request.url).pathname !== path) return new Response(`The address is ${path}.\n`, { status: 404 })
    return await handler.fetch(request)
  }
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing, respond).catch((error: unknown) => {
      console.error(`${incoming.method} ${incoming.url}: ${error instanceof Error ? error.message : String(error)}`)
      outgoing.destroy()
    })
  })
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, loopback, () => {
      const bound = server.address()
      const actual = typeof bound === 'object' && bound !== null ? bound.port : port
      done({
        address: `http://${loopback}:${actual}${path}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  respond: (request: Request) => Promise<Response>,
): Promise<void> {
  const ended = new AbortController()
  outgoing.once('close', () => ended.abort())
  const request = requestOf(incoming, ended.signal)
  const response = request ? await respond(request) : new Response('Bad request.\n', { status: 400 })
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  if (response.body) await pipeline(response.body, outgoing)
  else outgoing.end()
}

/** The request as the web has it; undefined where it has no host, or an address that can't be read. */
function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request | undefined {
  const { method = 'GET', url = '/', headers } = incoming
  const address = `http://${headers.host}${url}`
  if (headers.host === undefined || !URL.canParse(address)) return undefined
  const given = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  )
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(address, {
    method,
    headers: given,
    signal,
    ...(hasBody && { body: Readable.toWeb(incoming), duplex: 'half' }),
  })
}
