import type { IncomingMessage } from 'node:http'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { openHeader } from '#lib/hosting/response-headers.ts'
import type { ApiReply, SearchApi } from '#lib/serve/search-api.ts'
import { clientAddress } from './client-address.ts'
import { SentBytes, sendBytes } from './send-bytes.ts'
import type { RequestHandler } from './server.ts'

/** How questions are limited. */
export interface ApiLimits {
  /** How many questions one address may ask in a minute; 0 for any number. */
  perMinute: number
  /** Whether a proxy of the operator's own stands before the server, which says who asks. */
  isBehindProxy: boolean
  /** Called for each answer that is not of all there is. */
  onNotWhole: () => void
}

/** Below the site: where the API lies. The files of an archive's data have `api/v1/`. */
const folder = 'api/'
/** Longest body, in bytes. */
const longestBody = 32 * 1024
/** What the limiter counts in: questions may cost less than one. */
const pointsOfOne = 10

/** How long an answer that is of all there is may be kept, and shown while it is asked for again (RFC 5861). */
const kept = 'public, max-age=10, stale-while-revalidate=60'

/** What browsers ask before a page of another site may send JSON (Fetch standard, CORS-preflight). */
const mayBeAsked = {
  [openHeader.name]: openHeader.value,
  'Access-Control-Allow-Methods': 'GET, HEAD, POST',
  'Access-Control-Allow-Headers': 'Content-Type',
  'Access-Control-Max-Age': '86400',
}

/** Answers questions to the API of a site. */
export function apiHandler(api: SearchApi, { perMinute, isBehindProxy, onNotWhole }: ApiLimits): RequestHandler {
  const limiter = perMinute > 0 ? new RateLimiterMemory({ points: perMinute * pointsOfOne, duration: 60 }) : undefined
  /** Seconds after which an address may ask again, where it has asked too much; else undefined. */
  const secondsToWait = async (request: IncomingMessage, cost: number): Promise<number | undefined> => {
    if (!limiter || cost === 0) return undefined
    try {
      await limiter.consume(clientAddress(request, isBehindProxy), Math.round(cost * pointsOfOne))
      return undefined
    } catch (refused) {
      if (refused instanceof Error) throw refused
      return Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000))
    }
  }
  return {
    async answer(request, response, { below, query }, headers) {
      const name = below?.startsWith(folder) ? below.slice(folder.length) : undefined
      const cost = name === undefined ? undefined : api.costOf(name)
      if (name === undefined || cost === undefined) return undefined
      if (request.method === 'OPTIONS') {
        response.writeHead(204, { ...headers, ...mayBeAsked }).end()
        return `api ${name}`
      }
      const wait = await secondsToWait(request, cost)
      const reply =
        wait === undefined
          ? await api.reply({
              name,
              method: request.method ?? 'GET',
              parameters: new URLSearchParams(query),
              readBody: () => readBody(request),
            })
          : tooMany(wait)
      if (reply.status === 200 && !reply.isKept) onNotWhole()
      if (reply.log !== undefined) console.error(`${request.method} ${folder}${name}: ${reply.log}`)
      await sendBytes(
        request,
        response,
        new SentBytes('application/json;charset=utf-8', reply.body),
        {
          ...headers,
          [openHeader.name]: openHeader.value,
          'Cache-Control': reply.status === 200 && reply.isKept && request.method !== 'POST' ? kept : 'no-store',
          ...(reply.retryAfter !== undefined && { 'Retry-After': String(reply.retryAfter) }),
          ...(reply.allow !== undefined && { Allow: reply.allow }),
          // What is left of a body that nobody reads must not be taken for the next request.
          ...(!request.complete && { Connection: 'close' }),
        },
        reply.status,
      )
      return `api ${name}`
    },
  }
}

function tooMany(seconds: number): ApiReply {
  const message = `Too many questions came from your address. Ask again in ${seconds} seconds.`
  return {
    status: 429,
    body: JSON.stringify({ error: { code: 'rate', message } }),
    isKept: false,
    retryAfter: seconds,
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  // Not destroyed where it is too long: that has still to be said.
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    length += part.length
    if (length > longestBody) throw new Error('the body is too long')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
