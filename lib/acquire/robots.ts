import robotsParser from 'robots-parser'
import { AcquireError } from './acquire-error.ts'
import type { WebClient } from './web-client.ts'

/** The name by which robots.txt may speak of us. */
export const robotName = 'Rostrum'

/** Bytes of a robots.txt that are read; RFC 9309 asks for 500 KiB at least. */
const mostBytes = 512 * 1024
/** Seconds between two questions to one host, where robots.txt asks for none, and the most that it is granted. */
const usualDelay = 1
const mostDelay = 30

interface SiteRules {
  /** Why an address may not be asked. */
  refusal(url: string): string | undefined
  /** Seconds to wait between two questions. */
  delay: number
}

/**
 * What the robots.txt of sites allow, read once for each (RFC 9309): without such a file all is allowed; where the server
 * fails, nothing is.
 */
export class Robots {
  readonly #client: WebClient
  readonly #rules = new Map<string, Promise<SiteRules>>()

  constructor(client: WebClient) {
    this.#client = client
  }

  /** Why an address may not be asked; undefined where it may. */
  async refusal(url: URL): Promise<string | undefined> {
    return (await this.#of(url)).refusal(url.href)
  }

  /** Seconds to wait between two questions to the site of an address. */
  async delay(url: URL): Promise<number> {
    return (await this.#of(url)).delay
  }

  #of({ origin }: URL): Promise<SiteRules> {
    const known = this.#rules.get(origin)
    if (known) return known
    const rules = this.#read(`${origin}/robots.txt`)
    this.#rules.set(origin, rules)
    return rules
  }

  async #read(address: string): Promise<SiteRules> {
    const answer = await this.#client
      .get(address, { limits: { bytes: mostBytes } })
      .catch((error: unknown) => (error instanceof AcquireError ? error : Promise.reject(error)))
    if (answer instanceof AcquireError) return refuseAll(`its robots.txt can't be read: ${answer.message}`)
    if (answer.status >= 500) return refuseAll(`its robots.txt can't be read (${answer.status})`)
    const text = answer.status < 300 ? new TextDecoder().decode(answer.bytes) : ''
    const robots = robotsParser(address, text)
    return {
      refusal: (url) =>
        robots.isDisallowed(url, robotName)
          ? `${url}: ${address} asks programs not to read it (line ${robots.getMatchingLineNumber(url, robotName)}); save the page yourself, and add the file`
          : undefined,
      delay: Math.min(robots.getCrawlDelay(robotName) ?? usualDelay, mostDelay),
    }
  }
}

function refuseAll(reason: string): SiteRules {
  return { refusal: (url) => `${url}: not asked, since ${reason}; try again later`, delay: usualDelay }
}
