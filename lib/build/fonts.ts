import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFontSheet } from '#lib/third-party/font-files.ts'
import { hashed } from './hashed.ts'

/** Stylesheets of the packages whose faces the site uses. Each face is a file per script, fetched only where a page needs it. */
const sheets = [
  '@fontsource-variable/literata/wght.css',
  '@fontsource-variable/literata/wght-italic.css',
  '@fontsource-variable/inter/wght.css',
]

/** The face to fetch early: Latin letters of the text. */
const early = 'literata-latin-wght-normal.woff2'

export interface Fonts {
  /** `@font-face` rules, the files named relative to the stylesheet. */
  css: string
  /** Name of the file to fetch early. */
  face: string
}

/** Copies the font files into a folder, each under a name that carries its hash, and returns the rules that name them. */
export async function makeFonts(folder: string): Promise<Fonts> {
  const names = new Map<string, string>()
  const rules: string[] = []
  for (const sheet of sheets) {
    let { css, files } = await readFontSheet(sheet)
    for (const { reference, name: file, bytes } of files) {
      const name = hashed(file, bytes)
      names.set(file, name)
      await writeFile(join(folder, name), bytes)
      css = css.replace(reference, `./${name}`)
    }
    rules.push(css.replaceAll(/\/\*.*?\*\/|\n/gs, ''))
  }
  const face = names.get(early)
  if (!face) throw new Error(`${early} is not among the fonts of ${sheets.join(', ')}`)
  return { css: rules.join('\n'), face }
}
