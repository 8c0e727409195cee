import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type ContentCoding, compressorFor, contentCoding } from './content-coding.ts'

/** Something that was made and is held in memory to be sent, as it is and compressed. */
export class SentBytes {
  readonly type: string
  readonly body: Buffer
  /** Names the bytes (RFC 9110, section 8.8.3), without quotation marks. */
  readonly tag: string
  readonly #coded = new Map<ContentCoding, Promise<Buffer>>()

  constructor(type: string, body: string | Uint8Array) {
    this.type = type
    this.body = Buffer.from(body)
    this.tag = createHash('sha256').update(this.body).digest('base64url').slice(0, 22)
  }

  /** What it takes in memory with its compressed forms, about: text takes a quarter of itself in each. */
  get bytes(): number {
    return Math.ceil(this.body.length * 1.5)
  }

  /** The bytes as they are sent; compressed once. */
  coded(coding: ContentCoding | undefined): Promise<Buffer> {
    if (coding === undefined) return Promise.resolve(this.body)
    const made = this.#coded.get(coding) ?? compress(coding, this.body)
    this.#coded.set(coding, made)
    return made
  }
}

function compress(coding: ContentCoding, bytes: Buffer): Promise<Buffer> {
  const compressor = compressorFor(coding)
  compressor.end(bytes)
  return buffer(compressor)
}

/** Sends bytes with their tag, compressed as the browser accepts it; 304 where it has them (RFC 9110, section 13.1.2). */
export async function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  made: SentBytes,
  headers: Readonly<Record<string, string>>,
  status = 200,
): Promise<void> {
  const coding = contentCoding(request.headers['accept-encoding'], made.type, made.body.length)
  const tag = `"${made.tag}${coding === undefined ? '' : `-${coding}`}"`
  const all = { ...headers, 'Content-Type': made.type, ETag: tag, Vary: 'Accept-Encoding' }
  if (status === 200 && hasTag(request.headers['if-none-match'], tag)) {
    response.writeHead(304, all).end()
    return
  }
  const bytes = await made.coded(coding)
  response.writeHead(status, {
    ...all,
    'Content-Length': bytes.length,
    ...(coding !== undefined && { 'Content-Encoding': coding }),
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Whether a browser has what has a tag: among several, or marked as weak, too. */
function hasTag(known: string | undefined, tag: string): boolean {
  if (known === undefined) return false
  return known.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//u, '') === tag)
}
