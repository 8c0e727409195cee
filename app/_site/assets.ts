import { z } from 'zod'
import { fileAddress } from '#lib/site/addresses.ts'

const schema = z.object({
  stylesheet: z.string(),
  script: z.string(),
  moved: z.string(),
  quote: z.string(),
  face: z.string(),
})

export interface Assets {
  stylesheet: string
  /** The script of pages that show. */
  script: string
  /** The script of pages at addresses that documents had once. */
  moved: string
  /** The script of the worker that checks quotations. */
  quote: string
  /** The text face for Latin letters, fetched early. */
  face: string
}

/** Addresses of the files that were made before Next ran; the build tells their names in the environment. */
export function readAssets(): Assets {
  const names = process.env.SITE_ASSETS
  if (!names)
    throw new Error('SITE_ASSETS is not set: pages are made by npm run build or npm run dev, not by next alone')
  const { stylesheet, script, moved, quote, face } = schema.parse(JSON.parse(names))
  return {
    stylesheet: fileAddress(stylesheet),
    script: fileAddress(script),
    moved: fileAddress(moved),
    quote: fileAddress(quote),
    face: fileAddress(face),
  }
}
