import type { CslDate, CslItem, CslName, CslType } from './csl-item.ts'

/** Zotero reads and writes a speech (its "presentation") as SLIDE; RIS has no type for one. */
const types: Record<CslType, string> = {
  speech: 'SLIDE',
  report: 'RPRT',
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
  document: 'GEN',
}

/**
 * A bibliographic item as a RIS record: a tag and a value a line, lines ended as the format asks (CR LF), never broken
 * inside a value. Tags as Zotero's and EndNote's filters read them: T2 is the occasion of a speech and the site or paper
 * of anything else, CY its place. Written here since the writer of citation-js breaks words and addresses after each
 * 70 characters and has speeches as sound recordings.
 */
export function ris(item: CslItem): string {
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', authorName(name)]),
    ['PY', year(item.issued)],
    ['DA', day(item.issued)],
    ['T2', item['event-title'] ?? item['container-title']],
    ['CY', item['event-place']],
    ['PB', item.publisher],
    ['M3', item.genre],
    ['DB', item.archive],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', day(item.accessed)],
    ['N1', item.note],
  ]
  const known = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/[\s\p{Cc}]+/gu, ' ')}`],
  )
  return [...known, 'ER  - ', ''].join('\r\n')
}

function year(date: CslDate | undefined): string | undefined {
  if (!date || 'literal' in date) return undefined
  return String(date['date-parts'][0][0]).padStart(4, '0')
}

/** Year, month and day with a slash after each; what is not known stays empty. */
function day(date: CslDate | undefined): string | undefined {
  if (!date || 'literal' in date) return undefined
  const [[year, month, day]] = date['date-parts']
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`
}

function authorName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`
}
