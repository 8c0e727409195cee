import type { DateHint, TitleHint } from '#lib/ingest/read/hints.ts'
import { dateLikeSpans } from '#lib/ingest/recognise/find-dates.ts'
import { fold } from '#lib/text/fold.ts'
import { type DateSources, dateHint, isOutsideText, modificationWords, titleLines } from './html-date-sources.ts'
import { ancestors, attribute, childElements, type HtmlElement, plainTextOf, rawTextOf } from './html-element.ts'
import { isSetAside } from './html-furniture.ts'
import { machineReadableDay } from './machine-readable-date.ts'

const changed = /modif|updat|chang|edit|revis|expir|review|comment|event|deadline|valid|last/i

const published = /publish|pub-?date|issued|posted|post-?date|(?:entry|article|news)-date/i

/** Names that pages give to what holds a day. */
const datingNames =
  'date|datum|fecha|data|timestamp|time|dateline|byline|pubtime|(?:post|entry|article)-meta|article-info'

const dating = new RegExp(String.raw`(?:^|[\s_-])(?:${datingNames})(?:$|[\s_-])`, 'i')

/** Most elements between the title and a date of its text, where the date is after the title, and where it is before. */
const nearAfter = 60
const nearBefore = 15

/** What holds a day and is longer, in UTF-16 units, is text. */
const longestDated = 120

/** Elements that say that they hold a date, near the title and not beside the text. */
export function elementDates({ elements, titles, page }: DateSources): DateHint[] {
  const title = titleIndex(elements, titles)
  const head = titleLines(page, titles)
  return elements.flatMap((element, index): DateHint[] => {
    const kind = kindOf(element)
    if (!kind || (element.tagName !== 'meta' && isOutsideText(element))) return []
    const near = title === undefined || (index - title <= nearAfter && title - index <= nearBefore)
    if (!near && kind !== 'itemprop') return []
    if (title !== undefined && index > title && isOutsideMain(element, elements[title])) return []
    if (isOfChange(element)) return []
    // A `<time>` that does not say what it is of may belong to a comment under the text, or to what a sentence mentions.
    const shown = page.times.find((time) => time.element === element)
    const line = head.find(({ start, end }) => shown && start <= shown.start && shown.start < end)
    if (kind === 'time' && (!line || isSentence(page.text.slice(line.start, line.end)))) return []
    const values = [
      attribute(element, 'datetime'),
      attribute(element, 'content'),
      kind === 'class' ? attribute(element, 'title') : undefined,
      plainTextOf(element).slice(0, longestDated),
    ]
    const words = values.find((value) => machineReadableDay(value) !== undefined)
    return dateHint(kind, words, kind === 'time' ? undefined : 'publication')
  })
}

/** Whether the title is in the main part of the page and the element, below it, is not. */
function isOutsideMain(element: HtmlElement, title: HtmlElement | undefined): boolean {
  const main = title ? ancestors(title).find((one) => one.tagName === 'main') : undefined
  return main !== undefined && !ancestors(element).includes(main)
}

/** Fewer words are a byline or a label, closed or not. */
const wordsOfSentence = 10

function isSentence(line: string): boolean {
  return /[.!?…]["”»]?$/u.test(line.trim()) && line.trim().split(/\s+/).length >= wordsOfSentence
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

/** Whether a line says where or when something happened: "Delivered in …", or a place before the day. */
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

/** Whether the element, or the words just before it, say that it is the day of a change. */
function isOfChange(element: HtmlElement): boolean {
  if (changed.test(namesOf(element)) && !published.test(namesOf(element))) return true
  const before = wordsBefore(element)
  return modificationWords.test(before) || modificationWords.test(plainTextOf(element))
}

/** The last words that come before the element in the one that holds it, or in that above. */
function wordsBefore(element: HtmlElement): string {
  for (const parent of ancestors(element.parentNode).slice(0, 2)) {
    const whole = parent.childNodes
    const own = whole.findIndex((child) => child === element || ancestors(element).includes(child as HtmlElement))
    const before = whole.slice(0, own).map(rawTextOf).join(' ').replace(/\s+/g, ' ').trim()
    if (before !== '') return before.slice(-30)
  }
  return ''
}
