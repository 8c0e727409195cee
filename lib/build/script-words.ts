import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sectionsOf } from '#lib/i18n/languages.ts'
import { hashedFileName } from './hashed-file-name.ts'

/** What the script of pages that show says; the words of its filter of figures are in the pages of figures. */
const sections = ['common', 'dates', 'script'] as const

/**
 * Writes the words that the script of pages that show says, a file for each language, under names with the hashes of their
 * bytes; returns the names by language.
 */
export async function makeScriptWords(folder: string, languages: readonly string[]): Promise<Record<string, string>> {
  const written = languages.map(async (language) => {
    const words = JSON.stringify(sectionsOf(language, sections))
    const name = hashedFileName('words.json', words)
    await writeFile(join(folder, name), words)
    return [language, name] as const
  })
  return Object.fromEntries(await Promise.all(written))
}
