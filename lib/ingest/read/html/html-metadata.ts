import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'
import type { Span } from '#lib/domain/ledger.ts'
import type { DateHint, TitleHint } from '#lib/ingest/read/hints.ts'
import { trimmed } from '#lib/ingest/read/source.ts'
import { fold } from '#lib/text/fold.ts'
import { markupDates } from './html-dates.ts'
import { attribute, elementsOf, type HtmlElement } from './html-element.ts'
import type { HtmlText } from './html-text.ts'
import { type LinkedItem, linkedData } from './linked-data.ts'

/** What the markup of a page says of it, besides its text. */
export interface HtmlMetadata {
  titles: TitleHint[]
  dates: DateHint[]
  language?: string
  address?: string
  siteName?: string
}

/** Reads titles, dates, language, address and the site's name from a page's markup. Changes nothing. */
export function htmlMetadata(document: DefaultTreeAdapterTypes.Document, page: HtmlText): HtmlMetadata {
  const elements = [...elementsOf(document)]
  const metas = metaValues(elements)
  const linked = linkedData(elements)
  const siteName = metas.get('og:site_name') ?? metas.get('application-name')
  const root = elements.find((element) => element.tagName === 'html')
  const canonical = elements.find((element) => element.tagName === 'link' && attribute(element, 'rel') === 'canonical')
  const address = [metas.get('og:url'), canonical ? attribute(canonical, 'href') : undefined].find(isWebAddress)
  const language = languageTag(root ? attribute(root, 'lang') : undefined)
  const titles = titlesOf(elements, metas, linked, siteName, page)
  return {
    titles,
    dates: markupDates({ document, elements, linked, titles, address, page }),
    ...(language ? { language } : {}),
    ...(address ? { address } : {}),
    ...(siteName ? { siteName } : {}),
  }
}

/** `<meta>` by property, else name, in small letters; the first of each. */
function metaValues(elements: HtmlElement[]): Map<string, string> {
  const values = new Map<string, string>()
  for (const element of elements) {
    if (element.tagName !== 'meta') continue
    const name = attribute(element, 'property') ?? attribute(element, 'name')
    const content = attribute(element, 'content')?.trim()
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content)
  }
  return values
}

function titlesOf(
  elements: HtmlElement[],
  metas: Map<string, string>,
  linked: LinkedItem[],
  siteName: string | undefined,
  page: HtmlText,
): TitleHint[] {
  const ofHead = elements.find((element) => element.tagName === 'title')
  const declared: TitleHint[] = []
  const declare = (value: string | undefined, from: string) => {
    const plain = value?.replace(/\s+/g, ' ').trim()
    if (plain) declared.push({ value: withoutSiteName(plain, siteName), from })
  }
  declare(metas.get('og:title'), 'og:title')
  declare(linked[0]?.headline, 'headline')
  declare(ofHead ? textOf(ofHead) : undefined, 'title')
  const headings = page.headings
    .filter((heading) => heading.level === 1)
    .map((span) => ({ value: page.text.slice(span.start, span.end).replace(/\s+/g, ' '), from: 'h1', span }))
    .filter((heading) => !siteName || fold(heading.value) !== fold(siteName))
  // Of several first headings the one that the page's head names too; a site's name may be set as one.
  const agreed = headings.find((heading) => declared.some((one) => sameTitle(one.value, heading.value)))
  const placed = declared.map((one) => {
    const span = lineWith(page, one.value)
    return span ? { ...one, span } : one
  })
  if (agreed) return [agreed, ...placed]
  return headings.length === 1 ? [...headings, ...placed] : [...placed, ...headings]
}

function sameTitle(a: string, b: string): boolean {
  const [first, second] = [fold(a), fold(b)]
  return first === second || first.startsWith(second) || second.startsWith(first)
}

/** The heading, else the line, of the page that has just these words. */
function lineWith(page: HtmlText, words: string): Span | undefined {
  const folded = fold(words)
  const heading = page.headings.find((one) => fold(page.text.slice(one.start, one.end)) === folded)
  if (heading) return { start: heading.start, end: heading.end }
  let start = 0
  for (const line of page.text.split('\n')) {
    // No other line can have the words, whatever the folding takes away.
    if (line.length <= words.length * 2 && fold(line) === folded)
      return trimmed(page.text, { start, end: start + line.length })
    start += line.length + 1
  }
  return undefined
}

const separator = /(?<!\s)\s+[|•·–—«»:-]+\s+/u

/** "On the bridges | The Gazette" → "On the bridges", where the site calls itself The Gazette. */
function withoutSiteName(title: string, siteName: string | undefined): string {
  if (!siteName) return title
  const parts = title.split(separator)
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? '']
  if (parts.length > 1 && fold(last) === fold(siteName))
    return title.slice(0, title.length - last.length).replace(/(?<![\s|•·–—«»:-])[\s|•·–—«»:-]+$/u, '')
  if (parts.length > 1 && fold(first) === fold(siteName))
    return title.slice(first.length).replace(/^[\s|•·–—«»:-]+/u, '')
  return title
}

function textOf(element: HtmlElement): string {
  return element.childNodes.map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join('')
}

function isWebAddress(value: string | undefined): value is string {
  return value !== undefined && /^https?:\/\/\S+$/.test(value)
}

function languageTag(value: string | undefined): string | undefined {
  const tag = value?.trim().replaceAll('_', '-')
  if (!tag) return undefined
  try {
    return new Intl.Locale(tag).language
  } catch {
    return undefined
  }
}
