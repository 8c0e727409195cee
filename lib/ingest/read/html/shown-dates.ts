import type { DateHint } from '#lib/ingest/read/hints.ts'
import { findDates } from '#lib/ingest/recognise/find-dates.ts'
import { type DateSources, isOutsideText, longestLine, modificationWords, titleLines } from './html-date-sources.ts'

const publishing = new RegExp(
  `(?:${[
    'publish|posted|released|issued|press release|^by\\s',
    'veröffentlicht|publié|publicado|pubblicato|gepubliceerd',
    'опубликован|размещен|дата публикации|жарияланған|жарияланды|опубліковано',
  ].join('|')})`,
  'iu',
)

/**
 * Days that lines near the title show; of publication only where the line says so, or names who wrote it. A line with several
 * days, none or several of them of publication, gives none.
 */
export function shownDates({ titles, page }: DateSources): DateHint[] {
  const found: DateHint[] = []
  for (const { start, end, block } of titleLines(page, titles)) {
    const line = page.text.slice(start, end)
    if (line.length > longestLine || isOutsideText(block)) continue
    const mentions = labelledDates(line)
    const published = mentions.filter(({ label }) => publishing.test(label))
    const [mention, other] = published.length > 0 ? published : mentions
    if (!mention || other) continue
    const of = published.length > 0 || publishing.test(line) ? ({ of: 'publication' } as const) : {}
    found.push({ value: mention.edtf, ...of, from: 'line', words: line.trim(), span: { start, end } })
  }
  return found
}

/** The days of a line with the words before each, since the day before it; those of a change are left out. */
function labelledDates(line: string): { edtf: string; label: string }[] {
  let from = 0
  return findDates(line).flatMap(({ edtf, start, end }) => {
    const label = line.slice(from, start)
    from = end
    // "(updated)" may follow the day.
    const after = /^\s*\(([^)]*)\)/.exec(line.slice(end))?.[1] ?? ''
    const isDay = /^\d{4}-\d\d-\d\d$/.test(edtf)
    return isDay && !modificationWords.test(label) && !modificationWords.test(after) ? [{ edtf, label }] : []
  })
}
