import { lookup as systemLookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, fetch, type Response } from 'undici'
import { AcquireError } from './acquire-error.ts'
import { isPublicAddress } from './public-address.ts'

/** Limits of one question to the web. */
export interface WebLimits {
  /** Bytes of one answer, when they are unpacked. */
  bytes: number
  /** Seconds from the question to the last byte, redirects included; without the time that `mayAsk` takes. */
  seconds: number
  /** How many times an address may lead on to another. */
  redirects: number
}

/** 64 MB is the largest source that is read; what a server has not sent in a minute it may have stalled on purpose. */
const webLimits: WebLimits = { bytes: 64 * 1024 * 1024, seconds: 60, redirects: 5 }

/** An answer of the web, whatever its status. */
export interface WebAnswer {
  status: number
  /** The address that answered, after redirects. */
  url: string
  /** Its headers, by their names in small letters. */
  headers: Record<string, string>
  bytes: Uint8Array
}

/** Looks up the IP addresses of a host's name; `family` is 4 or 6. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>

/** How a client asks. */
export interface WebClientOptions {
  /** Who asks: the header `User-Agent`. */
  agent: string
  limits?: Partial<WebLimits>
  /** Hosts that may have private addresses, since a person named them. */
  trustedHosts?: readonly string[]
  /** How names are looked up; by the system where nothing is said. */
  resolve?: Resolve
}

/** What may be asked beside the address. */
export interface WebQuestion {
  headers?: Record<string, string>
  limits?: Partial<WebLimits>
  /**
   * Called for each address before it is asked, redirects included: resolves to the reason why it may not be, else
   * undefined.
   */
  mayAsk?: (url: URL) => Promise<string | undefined>
}

/**
 * The one way to the web. A host's name is looked up once for each connection, all of its addresses must be public, and
 * the connection goes to one of these, so that a name can't lead elsewhere a moment later (DNS rebinding).
 */
export class WebClient {
  readonly #agent: string
  readonly #limits: WebLimits
  readonly #trusted: ReadonlySet<string>
  readonly #dispatcher: Agent

  constructor({ agent, limits, trustedHosts = [], resolve = resolveBySystem }: WebClientOptions) {
    this.#agent = agent
    this.#limits = { ...webLimits, ...limits }
    this.#trusted = new Set(trustedHosts)
    this.#dispatcher = new Agent({ connect: { lookup: checkedLookup(resolve, this.#trusted) }, pipelining: 0 })
  }

  /**
   * Asks for an address and reads the whole answer, whatever its status. Rejects with `AcquireError` where no answer
   * comes, where it is too long, too slow or leads on too often, and where an address may not be asked.
   */
  async get(address: string, { headers = {}, limits, mayAsk }: WebQuestion = {}): Promise<WebAnswer> {
    const { bytes, seconds, redirects } = { ...this.#limits, ...limits }
    let millisecondsLeft = seconds * 1000
    let signal: AbortSignal | undefined
    try {
      let url = this.#checked(address, address)
      for (let led = 0; ; led++) {
        const refusal = await mayAsk?.(url)
        if (refusal !== undefined) throw new AcquireError(refusal)
        // Anew for each address: what `mayAsk` waits, as robots.txt may want it, is not the server's time.
        const asked = performance.now()
        signal = AbortSignal.timeout(Math.max(1, Math.ceil(millisecondsLeft)))
        const response = await fetch(url, {
          headers: { accept: '*/*', 'user-agent': this.#agent, ...headers },
          redirect: 'manual',
          dispatcher: this.#dispatcher,
          signal,
        })
        const next = redirectOf(response)
        if (next === undefined) return await readAnswer(response, url.href, bytes)
        await response.body?.cancel()
        millisecondsLeft -= performance.now() - asked
        if (led >= redirects)
          throw new AcquireError(
            `${address}: it led on to other addresses more than ${redirects} times; expected a text`,
          )
        url = this.#checked(next, address, url)
      }
    } catch (error) {
      if (error instanceof AcquireError) throw error
      if (signal?.aborted)
        throw new AcquireError(`${address}: no whole answer came within ${seconds} s; try again later`, {
          cause: error,
        })
      throw new AcquireError(`${address}: ${reasonOf(error)}`, { cause: error })
    }
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    await this.#dispatcher.destroy()
  }

  #checked(address: string, asked: string, base?: URL): URL {
    const at = base ? `${asked}: it led on to ${address}: ` : `${asked}: `
    if (!URL.canParse(address, base))
      throw new AcquireError(`${at}found no address; expected one such as https://record.example/speech`)
    const url = new URL(address, base)
    url.hash = ''
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
      throw new AcquireError(`${at}found ${url.protocol.replace(':', '')}; expected an http or https address`)
    if (url.username !== '' || url.password !== '')
      throw new AcquireError(
        `${at}an address with a name or a password in it is not asked: it would be kept with the source`,
      )
    // The addresses of names are checked when they are looked up, which an address in digits never is.
    const host = bareHost(url)
    if (isIP(host) !== 0 && !isPublicAddress(host) && !this.#trusted.has(url.hostname))
      throw new AcquireError(`${at}${privateAddress(host)}`)
    return url
  }
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '')
}

function privateAddress(address: string): string {
  return `${address} is an address of this machine or of a private network, which is asked only with --allow-private, and only where you name its host yourself`
}

async function resolveBySystem(host: string): Promise<{ address: string; family: number }[]> {
  return systemLookup(host, { all: true })
}

/** Gives a connection addresses that were checked, and no others. */
function checkedLookup(resolve: Resolve, trusted: ReadonlySet<string>): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const refused = trusted.has(host) ? undefined : addresses.find(({ address }) => !isPublicAddress(address))
        const [first] = addresses
        if (refused) callback(new AcquireError(`${host}: ${privateAddress(refused.address)}`), '', 0)
        else if (!first) callback(new AcquireError(`${host}: the name has no address`), '', 0)
        else if (options.all) callback(null, addresses)
        else callback(null, first.address, first.family)
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), '', 0),
    )
  }
}

const redirectStatuses = [301, 302, 303, 307, 308]

function redirectOf(response: Response): string | undefined {
  return redirectStatuses.includes(response.status) ? (response.headers.get('location') ?? undefined) : undefined
}

async function readAnswer(response: Response, url: string, most: number): Promise<WebAnswer> {
  const tooLong = () =>
    new AcquireError(
      `${url}: the answer has more than ${Math.round(most / 1024 / 1024)} MB (${most} bytes); nothing of it was kept`,
    )
  const { status, headers } = response
  // The header has the length of a packed answer before it is unpacked.
  const isPacked = headers.has('content-encoding')
  if (!isPacked && Number(headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel()
    throw tooLong()
  }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    if (!(chunk instanceof Uint8Array)) continue
    length += chunk.length
    // Leaving the loop ends the connection.
    if (length > most) throw tooLong()
    chunks.push(chunk)
  }
  return { status, url, headers: Object.fromEntries(headers), bytes: Buffer.concat(chunks) }
}

/** The innermost cause of an error, in words that say what can be done. */
function reasonOf(error: unknown): string {
  if (error instanceof AcquireError) return error.message
  if (error instanceof Error && error.cause !== undefined) return reasonOf(error.cause)
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return 'the name of the host was not found; is it spelt rightly, and is there a connection?'
  if (code === 'ECONNREFUSED') return 'the host takes no connections there'
  const message = error instanceof Error ? error.message : String(error)
  return `no answer could be read (${message})`
}
