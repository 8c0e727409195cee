import { repairCharacters } from '#lib/ingest/read/characters/repair-characters.ts'
import { NoVisibleText, type PageText, readPage } from './read-html.ts'

/** The page that is a part of another file, as of a book or an e-mail; undefined where it shows no words, as a cover does. */
export function readEmbeddedPage(file: string, html: string): PageText | undefined {
  const { text, findings } = repairCharacters(html)
  try {
    const page = readPage(file, text, false)
    // Their lines are those of the part, which nobody sees.
    return { ...page, findings: [...findings.map(({ line: _, ...one }) => one), ...(page.findings ?? [])] }
  } catch (error) {
    if (error instanceof NoVisibleText) return undefined
    throw error
  }
}
