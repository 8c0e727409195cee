import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFontSheet } from '#lib/third-party/font-files.ts'
import { hashedFileName } from './hashed-file-name.ts'
import { standInFaces } from './stand-in-faces.ts'

/** Stylesheets of the packages whose faces the site uses. Each face is a file per script, fetched only where a page needs it. */
const fontStylesheets = [
  '@fontsource-variable/literata/wght.css',
  '@fontsource-variable/literata/wght-italic.css',
  '@fontsource-variable/inter/wght.css',
]

/** The face to fetch early: Latin letters of the text. */
const preloadedFont = 'literata-latin-wght-normal.woff2'

const asPublished = 'font-display: swap'
/**
 * A font that comes late is for the next page: lines of two fonts never break at the same words, however well their
 * widths agree, and what is being read would move.
 */
const whenInTime = 'font-display: optional'

/** The fonts of the site. */
export interface Fonts {
  /** `@font-face` rules, the files named relative to the stylesheet. */
  css: string
  /** Name of the file to fetch early. */
  preloadedFile: string
}

/**
 * Copies the font files into a folder, each under a name that carries its hash, and gives the rules that name them.
 * Rejects where a package lacks a face that is expected.
 */
export async function makeFonts(folder: string): Promise<Fonts> {
  const names = new Map<string, string>()
  const rules: string[] = []
  for (const sheet of fontStylesheets) {
    let { css, files } = await readFontSheet(sheet)
    for (const { reference, name: file, bytes } of files) {
      const name = hashedFileName(file, bytes)
      names.set(file, name)
      await writeFile(join(folder, name), bytes)
      css = css.replace(reference, `./${name}`)
    }
    if (!css.includes(asPublished))
      throw new Error(`${sheet}: has no rule “${asPublished}” to replace; did the package change?`)
    rules.push(css.replaceAll(asPublished, whenInTime).replaceAll(/\/\*.*?\*\/|\n/gs, ''))
  }
  const preloadedFile = names.get(preloadedFont)
  if (!preloadedFile) throw new Error(`${preloadedFont} is not among the fonts of ${fontStylesheets.join(', ')}`)
  return { css: [...rules, standInFaces()].join('\n'), preloadedFile }
}
