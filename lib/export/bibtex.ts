import { englishMonths } from '#lib/text/lexicon/english-months.ts'
import type { CslDate, CslItem, CslName } from './csl-item.ts'

/** The abbreviations that BibTeX's standard styles define: three letters each, not quoted. */
const months = englishMonths.map((name) => name.slice(0, 3).toLowerCase())

/** What LaTeX would take for a command. All else stays as it is, in any script: the file is UTF-8. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // Not `\{`: BibTeX counts braces with or without a backslash before them, and one alone would open the entry.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/**
 * A bibliographic item as a BibTeX entry in UTF-8, its key the id of the document. The fields of an occasion are those
 * of biblatex; styles of BibTeX itself, which don't know them, print `howpublished`. A date that is not certain is
 * said by `note`, and so is which paragraphs are cited: `pages` would make pages of them. Written here since the writer
 * of citation-js leaves out all Cyrillic letters, or escapes nothing.
 */
export function bibtex(item: CslItem): string {
  const type = entryType(item)
  const fields: [name: string, value: string | undefined][] = [
    ['author', item.author && braced(item.author.map(authorName).join(' and '))],
    // Twice in braces: styles must not put names of people and places into lower case.
    ['title', braced(braced(escaped(item.title)))],
    [
      type === 'article' ? 'journal' : 'howpublished',
      field(type === 'article' ? item['container-title'] : occasionOf(item)),
    ],
    [
      type === 'techreport' ? 'institution' : 'publisher',
      field(item.publisher ?? (type === 'techreport' ? item.archive : undefined)),
    ],
    ...dateFields(item.issued),
    ['type', field(item.genre)],
    ['eventtitle', field(item['event-title'])],
    ['eventdate', field(isoDate(item['event-date']))],
    ['venue', field(item['event-place'])],
    ['library', field(item.archive)],
    ['language', field(item.language)],
    ['url', item.URL && braced(verbatim(item.URL))],
    ['urldate', field(isoDate(item.accessed))],
    // How biblatex takes the number in `\cite[12]{key}`.
    ['pagination', item.locator && braced('paragraph')],
    ['note', field(item.note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]))
  return `@${type}{${item.id},\n${lines.join('\n')}\n}\n`
}

function entryType(item: CslItem): 'misc' | 'techreport' | 'article' {
  if (item.type === 'report') return 'techreport'
  return item.type === 'article-newspaper' && item['container-title'] !== undefined ? 'article' : 'misc'
}

/** In one line what it is and where it was said. */
function occasionOf(item: CslItem): string | undefined {
  if (item.type === 'report') return undefined
  const parts = [item.genre, item['container-title'], item['event-title'], item['event-place']]
  return parts.filter((part) => part !== undefined).join(', ') || undefined
}

function dateFields(date: CslDate | undefined): [string, string][] {
  if (!date || 'literal' in date) return []
  const [[year, month, day], until] = date['date-parts']
  if (until) return [['year', braced(`${year}--${until[0]}`)]]
  const fields: [string, string][] = [['year', braced(String(year))]]
  const name = month === undefined ? undefined : months[month - 1]
  if (name) fields.push(['month', name])
  if (day !== undefined) fields.push(['day', braced(String(day))])
  return fields
}

function isoDate(date: CslDate | undefined): string | undefined {
  if (!date || 'literal' in date) return undefined
  return date['date-parts'].map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')).join('/')
}

function authorName(name: CslName): string {
  return 'literal' in name ? braced(escaped(name.literal)) : `${escaped(name.family)}, ${escaped(name.given)}`
}

function field(value: string | undefined): string | undefined {
  return value === undefined ? undefined : braced(escaped(value))
}

function braced(value: string): string {
  return `{${value}}`
}

function escaped(value: string): string {
  return value.replace(/[\\{}$&#%_~^]/g, (character) => commands[character] ?? character).replace(/[\s\p{Cc}]+/gu, ' ')
}

/**
 * The command that prints an address takes it as it is. A brace in it would end the field, and no address needs one, nor a space:
 * both may be written by their numbers (RFC 3986, section 2.1).
 */
function verbatim(address: string): string {
  return address.replace(/[\\{}"<>^`|\s\p{Cc}]/gu, encodeURIComponent)
}
