import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '#lib/files/write-whole.ts'

const schema = z.strictObject({
  /** Identifies the code. */
  code: z.string(),
  /** Addresses of sites; an empty one stands for that of a site of which none is known. */
  addresses: z.array(z.string()),
})

/**
 * Remembers by which code, at which addresses, Next made the front page with the bytes that the build gave it. As Next makes no other file of a
 * site, it needn't be run again for that code; where nothing is known, or it can't be read, it is.
 */
export class AgreedCode {
  readonly #code: string
  readonly #address: string
  readonly #file: string

  constructor(code: string, address: string | undefined, file = join('.build', 'agreed.json')) {
    this.#code = code
    this.#address = address ?? ''
    this.#file = file
  }

  /** Whether both made the same front page by this code at this address. */
  async isKnown(): Promise<boolean> {
    return (await this.#addresses()).includes(this.#address)
  }

  /** Remembers that they did; what is known of other code is forgotten. Rejects with the system's error. */
  async remember(): Promise<void> {
    const addresses = [...new Set([...(await this.#addresses()), this.#address])]
    await mkdir(dirname(this.#file), { recursive: true })
    await writeWhole(this.#file, JSON.stringify({ code: this.#code, addresses }))
  }

  async #addresses(): Promise<string[]> {
    try {
      const { code, addresses } = schema.parse(JSON.parse(await readFile(this.#file, 'utf8')))
      return code === this.#code ? addresses : []
    } catch {
      return []
    }
  }
}
