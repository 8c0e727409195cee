import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** A server on this machine that answers as a test says, and remembers what it was asked. */
export class InventedHost {
  readonly #server: Server
  readonly #pages = new Map<string, Answer>()
  /** Paths in the order in which they were asked. */
  readonly asked: string[] = []

  private constructor(server: Server) {
    this.#server = server
  }

  static async begin(): Promise<InventedHost> {
    let listener: RequestListener = () => undefined
    const server = createServer((request, response) => listener(request, response))
    const host = new InventedHost(server)
    listener = (request, response) => {
      const path = request.url ?? '/'
      host.asked.push(path)
      const answer = host.#pages.get(path)
      if (answer) answer(response, request)
      else response.writeHead(404).end('nothing here')
    }
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return host
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  at(path: string): string {
    return `http://127.0.0.1:${this.port}${path}`
  }

  /** What is answered at a path: a function, or a body with headers. */
  put(
    path: string,
    answer: Answer | string | Uint8Array,
    headers: Record<string, string> = { 'content-type': 'text/html' },
  ): void {
    this.#pages.set(
      path,
      typeof answer === 'function' ? answer : (response) => response.writeHead(200, headers).end(answer),
    )
  }

  async end(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((done) => this.#server.close(() => done()))
  }
}

/** A page with the words of a speech. */
export function speechPage(words: string): string {
  return `<!doctype html><html lang="en"><head><title>Remarks at the Lock</title></head><body><article><h1>Remarks at the Lock</h1><p>By Ana Verell</p><p>14 May 2021</p><p>${words}</p></article></body></html>`
}
