import type { CslItem } from './csl-item.ts'
import { type Locator, locatorText } from './locator.ts'

/** Paragraphs of a document that are cited on their own. */
export interface CitedPassage {
  locator: Locator
  /** Id of the first paragraph. */
  from: string
  /** Id of the last, where there are several. */
  to?: string
  /** Their permanent link; undefined where the address of the site is not known. */
  url?: string
}

/**
 * The item of a document as that of some of its paragraphs: with their numbers, their link, and a key of their own, so
 * that several paragraphs of one document can be in one list. No format has a field for paragraphs that its readers
 * do not take for pages: the numbers are said in words in the note, and in CSL-JSON by the locator, too, which citation
 * processors read with its label (`para. 12–14`).
 */
export function passageToCsl(item: CslItem, { locator, from, to, url }: CitedPassage): CslItem {
  const numbers = locatorText(locator)
  const where = `${locator.last === undefined ? 'Paragraph' : 'Paragraphs'} ${numbers}`
  return {
    ...item,
    id: [item.id, from, ...(to === undefined ? [] : [to])].join('-'),
    locator: `para. ${numbers}`,
    ...(url !== undefined && { URL: url }),
    note: item.note === undefined ? where : `${where}; ${item.note}`,
  }
}

/** What a file that cites a passage is called, after the name of its document: `-para-12`, `-paras-12-14`. */
export function passageFileName(name: string, { first, last }: Locator): string {
  return last === undefined ? `${name}-para-${first}` : `${name}-paras-${first}-${last}`
}
