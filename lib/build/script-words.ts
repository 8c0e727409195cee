import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Section, sectionsOf } from '#lib/i18n/languages.ts'
import { hashedFileName } from './hashed-file-name.ts'

/** What the script of pages that show says; the words of its filter of figures are in the pages of figures. */
const sections = ['common', 'dates', 'script'] as const

/** What the pages of texts say, which have one address and so change their words for a reader of another language. */
const sectionsOfTexts = [
  'common',
  'counts',
  'dates',
  'kinds',
  'translationMakers',
  'fields',
  'frame',
  'titles',
  'document',
  'basis',
  'rules',
  'crossReferences',
  'alterations',
  'change',
  'cite',
  'script',
  'compare',
  'translations',
  'watches',
  'browse',
  'provenance',
  'data',
  'export',
  'feeds',
] as const satisfies readonly Section[]

/** Files of words for the script of pages that show. */
export interface ScriptWords {
  /** What it says, by language: the file that a page names. */
  byLanguage: Record<string, string>
  /** All files. */
  files: string[]
}

/**
 * Writes the words that the script of pages that show says, a file for each language, under names with the hashes of their
 * bytes. In a site of several languages these name, as `$texts`, the files of what the pages of texts say in each.
 */
export async function makeScriptWords(folder: string, languages: readonly string[]): Promise<ScriptWords> {
  const write = async (base: string, words: object) => {
    const text = JSON.stringify(words)
    const name = hashedFileName(base, text)
    await writeFile(join(folder, name), text)
    return name
  }
  const forEach = async (make: (language: string) => Promise<string>) =>
    Object.fromEntries(await Promise.all(languages.map(async (language) => [language, await make(language)] as const)))
  const texts =
    languages.length < 2
      ? {}
      : await forEach((language) => write('text-words.json', sectionsOf(language, sectionsOfTexts)))
  const byLanguage = await forEach((language) =>
    write('words.json', { ...sectionsOf(language, sections), ...(languages.length > 1 && { $texts: texts }) }),
  )
  return { byLanguage, files: [...Object.values(texts), ...Object.values(byLanguage)] }
}
