import robotsParser from 'robots-parser'
import { AcquireError } from './acquire-error.ts'
import type { WebClient } from './web-client.ts'

/** The name under which robots.txt may have rules for Rostrum (its product token, RFC 9309). */
export const robotName = 'Rostrum'

/**
 * Largest robots.txt, in bytes; with a larger one nothing of its site is asked. RFC 9309 wants at least 500 KiB read.
 */
const mostBytes = 512 * 1024
/**
 * Seconds between two questions to one site where robots.txt asks for no other time, and the most that are waited if it
 * does.
 */
const usualDelay = 1
const mostDelay = 30

interface SiteRules {
  /** Why an address may not be asked. */
  refusal(url: string): string | undefined
  /** Seconds to wait between two questions. */
  delay: number
}

/**
 * What sites allow by their robots.txt, which is read once for each (RFC 9309): without such a file everything; where
 * it can't be read because the server fails or doesn't answer, nothing.
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
