import { z } from 'zod'
import { createAddresses } from '#lib/site/addresses.ts'
import type { SiteSource } from './site-source.ts'

const webManifest = z.object({ name: z.string().trim().min(1) })

/** Most characters of a name that is passed on. */
const longestName = 200

/**
 * What an archive is called, by the file that tells phones of its site (web manifest); undefined where that file is not there or says
 * nothing. Never rejects: no answer needs it.
 */
export async function readArchiveName({ readText }: SiteSource): Promise<string | undefined> {
  try {
    const text = await readText(createAddresses().webManifest().slice(1))
    return webManifest.parse(JSON.parse(text)).name.slice(0, longestName)
  } catch {
    return undefined
  }
}
