import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Span } from '#lib/domain/ledger.ts'
import type { DateHint, TitleHint } from '#lib/ingest/read/hints.ts'
import { ancestors, type HtmlElement } from './html-element.ts'
import { inPageFurniture, isSetAside } from './html-furniture.ts'
import type { HtmlText } from './html-text.ts'
import type { LinkedItem } from './linked-data.ts'
import { machineReadableDay } from './machine-readable-date.ts'

/** What of a page may say when it was published. */
export interface DateSources {
  document: DefaultTreeAdapterTypes.Document
  elements: HtmlElement[]
  linked: LinkedItem[]
  titles: TitleHint[]
  address: string | undefined
  page: HtmlText
}

/** A day as a hint; nothing where the words are no day that a machine would write. */
export function dateHint(from: string, words: string | undefined, of?: DateHint['of']): DateHint[] {
  const value = machineReadableDay(words)
  return words && value ? [{ value, ...(of ? { of } : {}), from, words: words.trim() }] : []
}

/** Words that say that a day is that of a change. */
export const modificationWords = new RegExp(
  `(?:${[
    'updated?|modified|last (?:changed|edited|reviewed)|revised|edited',
    'aktualisiert|geändert|mis à jour|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|aktualizováno',
    'обновлен[оа]?|изменен[оа]?|жаңартылған|өзгертілген|оновлено',
  ].join('|')})`,
  'iu',
)

/** Furniture of the page, and quotations: posts of other sites are set as such. */
export function isOutsideText(element: HtmlElement): boolean {
  return (
    isSetAside(element) || inPageFurniture(element) || ancestors(element).some((one) => one.tagName === 'blockquote')
  )
}

/**
 * The lines around the title, without it: up to three above, and below it down to the first one of running text. None where the
 * title isn't in the text.
 */
export function titleLines(page: HtmlText, titles: TitleHint[]): (Span & { block: HtmlElement })[] {
  const title = titles.find((one) => one.span)?.span
  if (!title) return []
  const lines: (Span & { block: HtmlElement })[] = []
  let at = -1
  for (const place of page.places) {
    const start = page.text.lastIndexOf('\n', place.start) + 1
    const end = page.text.indexOf('\n', place.start)
    if (lines.at(-1)?.start === start) continue
    if (start <= title.start && title.start < (end === -1 ? page.text.length : end)) at = lines.length
    lines.push({ start, end: end === -1 ? page.text.length : end, block: place.block })
  }
  if (at === -1) return []
  const below: typeof lines = []
  for (const line of lines.slice(at + 1, at + 1 + linesBelow)) {
    below.push(line)
    if (line.end - line.start > longestLine * 2) break
  }
  return [...lines.slice(Math.max(0, at - linesAbove), at), ...below]
}

/** Most lines under the title, and above it, that belong to its head. */
const linesBelow = 12
const linesAbove = 3

/** Longer lines are text, in UTF-16 units. */
export const longestLine = 120
