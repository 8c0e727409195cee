import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const { resolve } = createRequire(import.meta.url)

/** A stylesheet of a font package, and the files that it names. */
export interface FontSheet {
  css: string
  /** As the stylesheet refers to each: `./files/x.woff2`. */
  files: { reference: string; name: string; bytes: Uint8Array }[]
}

/**
 * A stylesheet of a package of Fontsource with its font files, of which there is one for each script. `sheet` is the
 * package and the file: `@fontsource-variable/inter/wght.css`. Throws where it names no font file.
 */
export async function readFontSheet(sheet: string): Promise<FontSheet> {
  const path = resolve(sheet)
  const css = await readFile(path, 'utf8')
  const references = [...css.matchAll(/\.\/files\/([\w-]+\.woff2)/g)]
  if (references.length === 0)
    throw new Error(`${path}: names no file ./files/….woff2; did the package change? See lib/third-party/font-files.ts`)
  const files = references.map(async ([reference, name = '']) => ({
    reference,
    name,
    bytes: await readFile(join(dirname(path), 'files', name)),
  }))
  return { css, files: await Promise.all(files) }
}
