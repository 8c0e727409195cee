import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html, serialize } from 'parse5'
import type { Span } from '#lib/domain/ledger.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { findDates } from '#lib/ingest/recognise/find-dates.ts'
import { fold } from '#lib/text/fold.ts'
import { isAside, isAsideParagraph, isInList } from './html-asides.ts'
import { inControls, inPageFurniture, isSetAside } from './html-furniture.ts'
import { elementsAround, isLinks, isSentence, type PageLine, pageLines, wordsOfLine } from './html-page-lines.ts'
import { restoreDropped, restoreOpening, restoreRepeated } from './html-restored-lines.ts'
import type { HtmlText } from './html-text.ts'
import type { PlacedText } from './html-text-builder.ts'

/**
 * The lines of a page's text that are its main text: those that Mozilla's Readability keeps (its finding is traced by
 * a number on each piece of text, its rewriting of the page is not used); short passages between them that it
 * dropped though they are in the same element; and what is between the title and the text (date, place, lead),
 * which it counts as furniture. `beside` has the passages that read as a text's own and are left out all the same.
 * Changes the tree.
 */
export function mainContent(
  document: DefaultTreeAdapterTypes.Document,
  page: HtmlText,
  title: Span | undefined,
  siteName: string | undefined,
): { spans: Span[]; beside: string[] } {
  const kept = keptByReadability(document, page.places)
  const lines = pageLines(page, (place, index) => kept.has(index) && !place.hidden && !inControls(place.block))
  if (!lines.some((line) => line.main)) {
    for (const line of lines) line.main = !line.places.every((place) => inPageFurniture(place.block))
  }
  restoreDropped(lines)
  restoreRepeated(lines)
  restoreOpening(lines)
  addHead(lines, title)
  leaveOutCaptions(lines, page.captions, title)
  leaveOutSetAside(lines)
  dropLabels(lines, title)
  dropMenus(lines, title, siteName)
  dropLabels(lines, title)
  const spans: Span[] = []
  for (const line of lines) if (line.main) spans.push({ start: line.start, end: line.end })
  return { spans, beside: lines.filter(isAsideParagraph).map(wordsOfLine) }
}

/** The numbers of the pieces of text that Readability takes for the article. */
function keptByReadability(document: DefaultTreeAdapterTypes.Document, places: PlacedText[]): Set<number> {
  for (const [index, { node }] of places.entries()) {
    const parent = node.parentNode
    if (!parent) continue
    const marked = defaultTreeAdapter.createElement('span', html.NS.HTML, [{ name: 'data-piece', value: `${index}` }])
    defaultTreeAdapter.insertBefore(parent, marked, node)
    defaultTreeAdapter.detachNode(node)
    defaultTreeAdapter.appendChild(marked, node)
  }
  const { document: view } = parseHTML(serialize(document))
  const article = new Readability(view, { disableJSONLD: true }).parse()
  return new Set([...(article?.content ?? '').matchAll(/data-piece="(\d+)"/g)].map((match) => Number(match[1])))
}

/** At most this many lines are between a title and its text. */
const headLines = 12

/** The title and, up to the text, the lines under it that are no links or controls: date, place, lead. */
function addHead(lines: PageLine[], title: Span | undefined): void {
  const first = lines.findIndex((line) => line.main)
  const heading = title ? lines.findIndex((line) => line.start <= title.start && title.start < line.end) : -1
  if (title === undefined) addHeadWithoutTitle(lines)
  if (heading === -1 || first === -1) return
  const head = lines[heading]
  if (head) head.main = true
  // Labels and values ("Delivered on", "Location") that are right below the title, also under a sentence on the text.
  for (const line of lines.slice(heading + 1, heading + 1 + headLines))
    line.main ||= isDefinition(line) && !isAside(line)
  if (first - heading > headLines) return
  for (const line of lines.slice(heading + 1, first))
    line.main ||= (!isLinks(line) || isSentence(line)) && !isAside(line)
  const above = lines[heading - 1]
  // A date set above the title.
  const isTime = (place: PlacedText) => elementsAround(place).some((one) => one.tagName === 'time')
  if (above && (above.places.every(isTime) || isStamp(above))) above.main = true
}

/** Longest line above a title that is a day with its time and little else, in UTF-16 units. */
const longestStamp = 70

/** "18:40 3 May 2031 (updated: 19:05)": a day above a title, with few words beside it. */
function isStamp(line: PageLine): boolean {
  const words = wordsOfLine(line)
  if (words.length > longestStamp || line.places.some(({ hidden, block }) => hidden || inControls(block))) return false
  const dates = findDates(words).filter(({ edtf }) => isWholeDate(edtf))
  const beside = dates.reduce((rest, date) => rest.replace(date.words, ' '), words).match(/\p{L}+/gu) ?? []
  return dates.length > 0 && beside.length <= 2
}

function isDefinition(line: PageLine): boolean {
  return line.places.every(({ block }) => block.tagName === 'dt' || block.tagName === 'dd')
}

/** At most this many lines are above the text of a page that marks no title. */
const untitledLines = 8
const longestHeadLine = 200

/**
 * The lines right above the text of a page that marks no title, up to a link or another thing beside the text: its head, if
 * there is a day among them, or in the first line of the text, as old pages have it.
 */
function addHeadWithoutTitle(lines: PageLine[]): void {
  const first = lines.findIndex((line) => line.main)
  const above: PageLine[] = []
  for (const line of lines.slice(Math.max(0, first - untitledLines), Math.max(0, first)).toReversed()) {
    const isBeside = isLinks(line) || isInList(line) || line.places.every(({ block }) => inPageFurniture(block))
    if (isBeside || line.places.every(({ block }) => isSetAside(block)) || wordsOfLine(line).length > longestHeadLine)
      break
    above.push(line)
  }
  const isDated = [...above, ...lines.slice(first, first + 1)].some((line) =>
    findDates(wordsOfLine(line)).some(({ edtf }) => isWholeDate(edtf)),
  )
  if (isDated) for (const line of above) line.main = true
}

/** What the page hides, or names as its furniture, unless that is most of what there is. */
function leaveOutSetAside(lines: PageLine[]): void {
  const main = lines.filter((line) => line.main)
  const aside = main.filter((line) => line.places.every((place) => isSetAside(place.block)))
  const length = (some: PageLine[]) => some.reduce((sum, line) => sum + line.end - line.start, 0)
  if (length(aside) * 2 < length(main)) for (const line of aside) line.main = false
}

/** "See also", "Additional": a heading, or a link, of a few words above links that are not part of the text. */
function dropLabels(lines: PageLine[], title: Span | undefined): void {
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    const [line, next] = [lines[index], lines[index + 1]]
    if (!line?.main || !next || next.main || !isLinks(next) || line.start === title?.start) continue
    const words = line.places.map((place) => place.node.value.trim()).join(' ')
    const heading = line.places.every((place) => /^h[1-6]$/.test(place.block.tagName))
    if ((heading || isLinks(line)) && words.split(/\s+/).length <= 4 && !/[.!?]$/.test(words)) line.main = false
  }
}

/** More links than this at the end of a text are a list of other texts; fewer may be the text's own. */
const linkList = 3

const headsOthers = new RegExp(
  `^(?:${[
    'related(?: \\p{L}+)?|see also|read also|read more|read next|more (?:news|on this|stories)|latest(?: \\p{L}+)?',
    'похожие \\p{L}+|читайте также|по теме|ещё по теме|другие новости|смотрите также',
    'тағы оқыңыз|ұқсас \\p{L}+|соңғы жаңалықтар|басқа жаңалықтар',
  ].join('|')})\\s*:?$`,
  'iu',
)

/** Links above the text, the site's name, and a list of links under the text are furniture that lies close to it. */
function dropMenus(lines: PageLine[], title: Span | undefined, siteName: string | undefined): void {
  const site = siteName === undefined ? undefined : fold(siteName)
  const words = (line: PageLine) => line.places.map((place) => place.node.value).join(' ')
  const main = lines.filter((line) => line.main)
  const isTitle = (line: PageLine) => title !== undefined && line.start <= title.start && title.start < line.end
  for (const line of main) {
    if (isTitle(line)) continue
    if ((!isLinks(line) || isSentence(line)) && fold(words(line)) !== site) break
    line.main = false
  }
  // A list of links under a heading that says it is of other texts goes with it, however short, and whatever follows.
  for (const [index, line] of main.entries()) {
    if (index === 0 || isTitle(line) || !headsOthers.test(words(line).trim())) continue
    const after = main.slice(index + 1)
    const end = after.findIndex((one) => !isLinks(one))
    const links = end === -1 ? after : after.slice(0, end)
    if (links.length > 0) for (const one of [line, ...links]) one.main = false
  }
  const rest = main.filter((line) => line.main)
  const last = rest.findLastIndex((line) => !isLinks(line) || isTitle(line) || isOwnSentence(line))
  if (rest.length - last > linkList) for (const line of rest.slice(last + 1)) line.main = false
}

/** A linked sentence in a paragraph of its own; in a list, or as a heading, it is the teaser of another text. */
function isOwnSentence(line: PageLine): boolean {
  return isSentence(line) && line.places.every((place) => place.block.tagName === 'p')
}

/** The captions of pictures between the title and the text are furniture of the page: no part of the head. */
function leaveOutCaptions(lines: PageLine[], captions: Span[], title: Span | undefined): void {
  const isCaption = (line: PageLine) => captions.some((one) => one.start < line.end && line.start < one.end)
  const isTitle = (line: PageLine) => title !== undefined && line.start <= title.start && title.start < line.end
  for (const line of lines) {
    if (!line.main || isTitle(line)) continue
    if (isCaption(line)) line.main = false
    else if (isSentence(line)) return
  }
}
