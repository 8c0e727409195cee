import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InterfaceLanguage } from '#lib/i18n/language-tags.ts'
import { readFontSheet } from '#lib/third-party/font-files.ts'
import { hashedFileName } from './hashed-file-name.ts'
import { standInFaces } from './stand-in-faces.ts'

/** Stylesheets of the packages whose faces the site uses. Each face is a file per script, fetched only where a page needs it. */
const fontStylesheets = [
  '@fontsource-variable/literata/wght.css',
  '@fontsource-variable/literata/wght-italic.css',
  '@fontsource-variable/inter/wght.css',
]

/**
 * The faces to fetch early on a page in a language of the interface: the letters of its headings and its text. Those for words
 * of the interface are not among them: a page has few, and each file that is fetched early holds up the text.
 */
const preloadedFonts: Record<InterfaceLanguage, readonly string[]> = {
  en: ['literata-latin-wght-normal.woff2'],
  ru: ['literata-cyrillic-wght-normal.woff2'],
  kk: ['literata-cyrillic-wght-normal.woff2', 'literata-cyrillic-ext-wght-normal.woff2'],
}

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
  /** Names of the files to fetch early, by the language of a page. */
  preloadedFiles: Record<string, string[]>
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
  const fileOf = (font: string) => {
    const file = names.get(font)
    if (!file) throw new Error(`${font} is not among the fonts of ${fontStylesheets.join(', ')}`)
    return file
  }
  const preloadedFiles = Object.fromEntries(
    Object.entries(preloadedFonts).map(([language, fonts]) => [language, fonts.map(fileOf)]),
  )
  return { css: [...rules, standInFaces()].join('\n'), preloadedFiles }
}
