import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Span } from '#lib/domain/ledger.ts'
import type { DateHint, TitleHint } from '#lib/ingest/read/hints.ts'
import { dateLikeSpans, findDates } from '#lib/ingest/recognise/dates.ts'
import { fold } from '#lib/text/fold.ts'
import { ancestors, attribute, childElements, type HtmlElement, plainTextOf, rawTextOf } from './html-element.ts'
import { inPageFurniture, isSetAside } from './html-furniture.ts'
import type { HtmlText } from './html-text.ts'
import type { LinkedItem } from './linked-data.ts'
import { dayOf, machineDay } from './machine-date.ts'

export interface DateSources {
  document: DefaultTreeAdapterTypes.Document
  elements: HtmlElement[]
  linked: LinkedItem[]
  titles: TitleHint[]
  address: string | undefined
  page: HtmlText
}

/** Names of `<meta>` for the day of publication; what else they name (changes, expiry, events) is none. */
const publicationNames = new Set(
  (
    'article:published_time article:published article:published_date og:article:published_time og:published_time ' +
    'og:pubdate og:publish_date datepublished date_published publication_date publicationdate publish_date ' +
    'publish-date publishdate published published_date published-date pubdate pub_date pub-date dc.date.issued ' +
    'dcterms.issued dc.issued dcterms.date.issued dc.date.published citation_publication_date citation_date ' +
    'citation_online_date parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime ' +
    'nastooh:publishdate article.published article_date_original originalpublicationdate rnews:datepublished ' +
    'prism.publicationdate eprints.date bepress_citation_date bepress_citation_online_date ptime ' +
    'analyticsattributes.articledate outbrain-date article:post_date displaydate shareaholic:article_published_time ' +
    'sdate vr:published_time ya:ovs:upload_date uploaddate release_date release:date first_published'
  ).split(' '),
)
/** Names that mostly are of publication, and of the making of the page at times. */
const likelyNames = new Set(['date', 'dc.date', 'dcterms.date', 'dc:date'])

/** The dates that the markup of a page gives, the most reliable first; those of changes are none. */
export function markupDates(sources: DateSources): DateHint[] {
  return [
    ...linkedDates(sources),
    ...metaDates(sources.elements, publicationNames),
    ...elementDates(sources),
    ...addressDates(sources),
    ...shownDates(sources),
    ...metaDates(sources.elements, likelyNames),
  ]
}

function hint(from: string, words: string | undefined, of?: DateHint['of']): DateHint[] {
  const value = machineDay(words)
  return words && value ? [{ value, ...(of ? { of } : {}), from, words: words.trim() }] : []
}

/** The day of the text that the page is about: that of its address or title, else that in which all agree. */
function linkedDates({ linked, titles, address }: DateSources): DateHint[] {
  const dated = linked.filter((item) => machineDay(item.datePublished) !== undefined && !grows(item))
  const names = new Set(titles.map(({ value }) => fold(value)))
  const own = dated.filter(
    (item) =>
      [item.headline, item.name].some((name) => name !== undefined && names.has(fold(name))) ||
      (address !== undefined && [item.url, item.mainEntityOfPage, item['@id']].includes(address)),
  )
  const some = own.length > 0 ? own : dated
  const days = new Set(some.map((item) => machineDay(item.datePublished)))
  return days.size === 1 ? hint('datePublished', some[0]?.datePublished, 'publication') : []
}

/** A page that is changed so many years after its publication (an encyclopedia's) was not published as it stands. */
const yearsOfGrowth = 10

function grows({ datePublished, dateModified }: LinkedItem): boolean {
  const [from, to] = [machineDay(datePublished), machineDay(dateModified)]
  return from !== undefined && to !== undefined && Number(to.slice(0, 4)) - Number(from.slice(0, 4)) >= yearsOfGrowth
}

function metaDates(elements: HtmlElement[], names: Set<string>): DateHint[] {
  return elements.flatMap((element) => {
    if (element.tagName !== 'meta') return []
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => attribute(element, key)?.trim().toLowerCase())
      .find((one) => one !== undefined && names.has(one))
    return name ? hint(name, attribute(element, 'content'), 'publication') : []
  })
}

const changed = /modif|updat|chang|edit|revis|expir|review|comment|event|deadline|valid|last/i
const published = /publish|pub-?date|issued|posted|post-?date|(?:entry|article|news)-date/i
/** Names that pages give to what holds a day. */
const datingNames =
  'date|datum|fecha|data|timestamp|time|dateline|byline|pubtime|(?:post|entry|article)-meta|article-info'
const dating = new RegExp(String.raw`(?:^|[\s_-])(?:${datingNames})(?:$|[\s_-])`, 'i')

/** At most so many elements after the title, and before it, is what dates the text of the title. */
const nearAfter = 60
const nearBefore = 15
const longestDated = 120

/** Elements that say that they hold a date, near the title and not beside the text. */
function elementDates({ elements, titles, page }: DateSources): DateHint[] {
  const title = titleIndex(elements, titles)
  const head = headLines(page, titles)
  return elements.flatMap((element, index): DateHint[] => {
    const kind = kindOf(element)
    if (!kind || (element.tagName !== 'meta' && isBesideText(element))) return []
    const near = title === undefined || (index - title <= nearAfter && title - index <= nearBefore)
    if (!near && kind !== 'itemprop') return []
    if (title !== undefined && index > title && isOutsideMain(element, elements[title])) return []
    if (isOfChange(element)) return []
    // An element of time that says nothing of itself may be that of a comment under the text, or of what a sentence tells.
    const shown = page.times.find((time) => time.element === element)
    const line = head.find(({ start, end }) => shown && start <= shown.start && shown.start < end)
    if (kind === 'time' && (!line || isSentence(page.text.slice(line.start, line.end)))) return []
    const values = [
      attribute(element, 'datetime'),
      attribute(element, 'content'),
      kind === 'class' ? attribute(element, 'title') : undefined,
      plainTextOf(element).slice(0, longestDated),
    ]
    const words = values.find((value) => machineDay(value) !== undefined)
    return hint(kind, words, kind === 'time' ? undefined : 'publication')
  })
}

/** Whether the title stands in the main part of the page and an element below it does not. */
function isOutsideMain(element: HtmlElement, title: HtmlElement | undefined): boolean {
  const main = title ? ancestors(title).find((one) => one.tagName === 'main') : undefined
  return main !== undefined && !ancestors(element).includes(main)
}

/** Fewer words are a byline or a label, closed or not. */
const wordsOfSentence = 10

function isSentence(line: string): boolean {
  return /[.!?…]["”»]?$/u.test(line.trim()) && line.trim().split(/\s+/).length >= wordsOfSentence
}

/** Furniture of the page, and quotations: posts of other sites are set as such. */
function isBesideText(element: HtmlElement): boolean {
  return (
    isSetAside(element) || inPageFurniture(element) || ancestors(element).some((one) => one.tagName === 'blockquote')
  )
}

function titleIndex(elements: HtmlElement[], titles: TitleHint[]): number | undefined {
  const names = new Set(titles.map(({ value }) => fold(value)))
  const headings = elements.flatMap((element, index) =>
    /^h[12]$/.test(element.tagName) && !isSetAside(element) ? [{ element, index }] : [],
  )
  const own = headings.find(({ element }) => names.has(fold(plainTextOf(element))))
  return (own ?? headings.find(({ element }) => element.tagName === 'h1'))?.index
}

function kindOf(element: HtmlElement): 'itemprop' | 'pubdate' | 'class' | 'time' | undefined {
  if (/(?:^|\s)datePublished(?:\s|$)/i.test(attribute(element, 'itemprop') ?? '')) return 'itemprop'
  if (element.tagName === 'meta') return undefined
  if (element.tagName === 'time')
    return attribute(element, 'pubdate') !== undefined || published.test(namesOf(element)) ? 'pubdate' : 'time'
  const names = namesOf(element)
  if (names === '' || plainTextOf(element).length > longestDated || childElements(element).length > 8) return undefined
  if (published.test(names)) return 'class'
  return dating.test(names) && !isOfOccasion(plainTextOf(element)) ? 'class' : undefined
}

const spoken = /\b(?:delivered|held|spoken|given|произнесен[оа]?|сөйленген)(?!\p{L})/iu
const capitalised = String.raw`\p{Lu}[\p{L}’.-]*`
const placeBefore = new RegExp(`^(?!By\\s|Posted|Publi|On\\s)${capitalised}(?:\\s${capitalised}){0,3}(?=,\\s)`, 'u')

/** Whether a line tells where or when a thing happened: "Delivered in …", or a place before the day. */
function isOfOccasion(text: string): boolean {
  const place = placeBefore.exec(text.trim())?.[0]
  return spoken.test(text) || (place !== undefined && dateLikeSpans(place).length === 0)
}

function namesOf(element: HtmlElement): string {
  return ['class', 'id', 'itemprop', 'property']
    .map((name) => attribute(element, name) ?? '')
    .join(' ')
    .trim()
}

const changedWords = new RegExp(
  `(?:${[
    'updated?|modified|last (?:changed|edited|reviewed)|revised|edited',
    'aktualisiert|geändert|mis à jour|actualizad[oa]|atualizad[oa]|aggiornat[oa]|bijgewerkt|aktualizováno',
    'обновлен[оа]?|изменен[оа]?|жаңартылған|өзгертілген|оновлено',
  ].join('|')})`,
  'iu',
)

/** Whether the element, or the words just before it, say that it is the day of a change. */
function isOfChange(element: HtmlElement): boolean {
  if (changed.test(namesOf(element)) && !published.test(namesOf(element))) return true
  const before = wordsBefore(element)
  return changedWords.test(before) || changedWords.test(plainTextOf(element))
}

/** The last words that stand before the element in the one that holds it, or in that above. */
function wordsBefore(element: HtmlElement): string {
  for (const parent of ancestors(element.parentNode).slice(0, 2)) {
    const whole = parent.childNodes
    const own = whole.findIndex((child) => child === element || ancestors(element).includes(child as HtmlElement))
    const before = whole.slice(0, own).map(rawTextOf).join(' ').replace(/\s+/g, ' ').trim()
    if (before !== '') return before.slice(-30)
  }
  return ''
}

/** At most so many lines under the title, and above it, belong to its head. */
const linesBelow = 12
const linesAbove = 3
/** Longer lines are text, in UTF-16 units. */
const longestLine = 120

const publishing = new RegExp(
  `(?:${[
    'publish|posted|released|issued|press release|^by\\s',
    'veröffentlicht|publié|publicado|pubblicato|gepubliceerd',
    'опубликован|размещен|дата публикации|жарияланған|жарияланды|опубліковано',
  ].join('|')})`,
  'iu',
)

/** Days that lines near the title show; of publication only where the line says so, or names who wrote it. */
function shownDates({ titles, page }: DateSources): DateHint[] {
  const found: DateHint[] = []
  for (const { start, end, block } of headLines(page, titles)) {
    const line = page.text.slice(start, end)
    if (line.length > longestLine || isBesideText(block)) continue
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
    return isDay && !changedWords.test(label) && !changedWords.test(after) ? [{ edtf, label }] : []
  })
}

/** The lines around the title, down to the first one of running text. */
function headLines(page: HtmlText, titles: TitleHint[]): (Span & { block: HtmlElement })[] {
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

const inAddress = [
  /\/(?<year>(?:19|20)\d\d)[/-](?<month>[01]?\d)[/-](?<day>[0-3]?\d)(?:[/_.-]|$)/,
  /\/(?<year>(?:19|20)\d\d)(?<month>[01]\d)(?<day>[0-3]\d)(?:[/_.-]|$|\d{4,}|T)/,
]

/** The day that the page's own address has as its folders: /2019/03/03/. */
function addressDates({ address }: DateSources): DateHint[] {
  const { year, month, day } =
    inAddress.map((form) => form.exec(address ?? '')).find((one) => one !== null)?.groups ?? {}
  const value = dayOf(Number(year), Number(month), Number(day))
  return value && address ? [{ value, of: 'publication', from: 'address', words: address }] : []
}
