import { type DefaultTreeAdapterTypes, defaultTreeAdapter, type ParserError, parse } from 'parse5'
import type { Finding, FindingPart } from '#lib/domain/finding.ts'
import { findingMessage, findingPart } from '#lib/ingest/finding-message.ts'
import { childElements, type HtmlElement } from './html-element.ts'

/**
 * Elements that hide, strike out or set apart all that is in them, and whose end the standard does not let be left out: a
 * browser that misses it takes the rest of the page for theirs.
 */
const swallowing = new Set(
  (
    'a aside audio button canvas del dialog footer form header iframe label math nav noembed noframes noscript object ' +
    'option q s select strike svg template textarea video'
  ).split(' '),
)

/** Elements that have code or words in them and no elements: their end is put where the first element begins. */
const textOnly = new Set(['script', 'style', 'title', 'xmp'])

/** What an element of a text or a page begins or ends with; code that has the same characters is rare. */
const tags = 'p div h[1-6] head body html table tr td [uo]l li br hr section article main meta link'.split(' ')
const structure = new RegExp(String.raw`<\/?(?:${tags.join('|')})(?=[\s>/])`, 'gi')

/** Attributes whose values are no markup. */
const plainAttributes = new Set('href src class id target name align rel lang width height style'.split(' '))

/** Rounds of repair at most: for each the whole page is parsed again. */
const mostRepairs = 5

/** A change of the source: some of it taken out, and words put in its place. */
interface Repair {
  start: number
  end: number
  words: string
  /** What is said of it; nothing where it changes no more than a link. */
  says?: FindingPart
}

interface ParsedPage {
  document: DefaultTreeAdapterTypes.Document
  findings: Omit<Finding, 'file'>[]
}

/**
 * A page's elements. Markup that is opened and never closed, and would swallow what follows, is closed or left out first:
 * comments, quotation marks of attributes, code, and elements that a text is hidden or set apart by. A warning says which.
 */
export function parseClosed(source: string): ParsedPage {
  const findings: Omit<Finding, 'file'>[] = []
  let repaired = source
  for (let count = 0; ; count += 1) {
    const errors: ParserError[] = []
    const document = parse(repaired, {
      scriptingEnabled: false,
      sourceCodeLocationInfo: true,
      onParseError: (error) => errors.push(error),
    })
    const repairs = count < mostRepairs ? repairsOf(document, repaired, errors) : []
    if (repairs.length === 0) return { document, findings }
    findings.push(...findingsOf(repairs, repaired))
    repaired = withRepairs(repaired, repairs)
  }
}

/** One warning for each sort of repair, that names its first line. */
function findingsOf(repairs: readonly Repair[], source: string): Omit<Finding, 'file'>[] {
  const first = new Map<string, { fault: FindingPart; start: number }>()
  for (const { start, says } of repairs) {
    if (says === undefined) continue
    const sort = `${says.key} ${says.values?.tag}`
    if (start < (first.get(sort)?.start ?? Number.POSITIVE_INFINITY)) first.set(sort, { fault: says, start })
  }
  return [...first.values()].map(({ fault, start }) => {
    const line = String(source.slice(0, start).split('\n').length)
    return { rule: 'unclosed-markup', severity: 'warning', ...findingMessage('unclosed', { line, fault }) }
  })
}

function withRepairs(source: string, repairs: readonly Repair[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, words } of repairs.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    pieces.push(source.slice(at, start), words)
    at = end
  }
  return pieces.join('') + source.slice(at)
}

/** What is to be repaired next: what swallows the source to its end, else what swallows a part of it. */
function repairsOf(
  document: DefaultTreeAdapterTypes.Document,
  source: string,
  errors: readonly ParserError[],
): Repair[] {
  const nodes = nodesOf(document)
  const codes = new Set<string>(errors.map(({ code }) => code))
  if (codes.has('eof-in-comment')) return openComment(nodes, source)
  if (codes.has('eof-in-tag')) return openTag(nodes, source)
  const elements = nodes.filter((node) => defaultTreeAdapter.isElementNode(node))
  if (codes.has('eof-in-element-that-can-contain-only-text')) {
    const repair = elements.filter(isOpen).flatMap((element) => openText(element, source))
    if (repair.length > 0) return repair
  }
  const attributes = elements.flatMap((element) => openAttribute(element, source))
  return attributes.length > 0 ? attributes : openElements(elements, source)
}

/** All nodes of a page; by a list of its own, since pages made to break readers are nested deep. */
function nodesOf(document: DefaultTreeAdapterTypes.Document): DefaultTreeAdapterTypes.ChildNode[] {
  const found: DefaultTreeAdapterTypes.ChildNode[] = []
  const waiting: DefaultTreeAdapterTypes.ParentNode[] = [document]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const child of node.childNodes) {
      found.push(child)
      if (defaultTreeAdapter.isElementNode(child)) waiting.push(child)
    }
    if ('content' in node) waiting.push(node.content)
  }
  return found
}

function isOpen({ sourceCodeLocation: place }: HtmlElement): boolean {
  return place?.startTag !== undefined && place.endTag === undefined
}

/** "<!-- menu" without an end: it ends with its line, or at the first angle bracket. */
function openComment(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], source: string): Repair[] {
  const start = nodes
    .filter((node) => defaultTreeAdapter.isCommentNode(node))
    .map(({ sourceCodeLocation }) => sourceCodeLocation?.startOffset ?? -1)
    .reduce((last, one) => Math.max(last, one), -1)
  if (start === -1 || source.slice(start, start + 2) !== '<!') return []
  const sign = source.slice(start + 2).search(/[<>\n]/)
  const end = sign === -1 ? source.length : start + 2 + sign + (source[start + 2 + sign] === '>' ? 1 : 0)
  return [
    {
      start,
      end,
      words: '',
      says: findingPart('unclosedComment'),
    },
  ]
}

/** `<a href="/x>` to the end of the source. */
function openTag(nodes: readonly DefaultTreeAdapterTypes.ChildNode[], source: string): Repair[] {
  const read = nodes.flatMap((node) => {
    const place = node.sourceCodeLocation
    if (!place) return []
    if (!defaultTreeAdapter.isElementNode(node)) return [place.endOffset]
    const tags = node.sourceCodeLocation
    return [tags?.startTag?.endOffset ?? 0, tags?.endTag?.endOffset ?? 0]
  })
  const from = source.indexOf(
    '<',
    read.reduce((last, one) => Math.max(last, one), 0),
  )
  return from === -1 ? [] : closingQuote(source, from)
}

/** An attribute that goes on to the next quotation mark of the page, over tags. */
function openAttribute(element: HtmlElement, source: string): Repair[] {
  const places = element.sourceCodeLocation?.attrs ?? {}
  return element.attrs.flatMap(({ name, value }) => {
    const place = plainAttributes.has(name) && isOverTags(value) ? places[name] : undefined
    return place ? closingQuote(source, place.startOffset) : []
  })
}

/** Whether the value of an attribute has the end of one tag and then another. */
function isOverTags(value: string): boolean {
  const end = value.indexOf('>')
  return end !== -1 && /<\/?[a-z]/i.test(value.slice(end))
}

/** Closes the quotation mark that is open in a tag, where the tag should end. */
function closingQuote(source: string, from: number): Repair[] {
  const quote = /=\s*(["'])/.exec(source.slice(from, from + 400))
  if (!quote) return []
  const end = source.indexOf('>', from + quote.index + quote[0].length)
  const says = findingPart('unclosedQuote')
  return end === -1 ? [] : [{ start: end, end, words: quote[1] ?? '"', says }]
}

function openText({ tagName, sourceCodeLocation }: HtmlElement, source: string): Repair[] {
  const start = sourceCodeLocation?.startOffset
  if (start === undefined || !textOnly.has(tagName)) return []
  structure.lastIndex = start + 1
  const end = structure.exec(source)?.index
  const says = findingPart('unclosedToNext', { tag: tagName })
  return end === undefined ? [] : [{ start: end, end, words: `</${tagName}>`, says }]
}

/** Start tags of elements that go on over the text behind them, since there are fewer end tags than start tags of their kind. */
function openElements(elements: readonly HtmlElement[], source: string): Repair[] {
  const open = new Map<number, HtmlElement>()
  const met = new Set<number>()
  for (const element of elements) {
    if (!swallowing.has(element.tagName)) continue
    const start = element.sourceCodeLocation?.startOffset
    if (start === undefined || !isOpen(element)) continue
    // The next link ends one that is open; only where it goes on over blocks, as a copy of itself in each, it swallows them.
    const isOver = element.tagName !== 'a' || met.has(start) || blockIn(element)
    met.add(start)
    if (isOver) open.set(start, element)
  }
  for (const { sourceCodeLocation: place } of elements) if (place?.endTag) open.delete(place.startOffset)
  const kinds = new Set([...open.values()].map(({ tagName }) => tagName))
  const missing = new Set([...kinds].filter((tag) => countOf(tag, source) > countOf(`/${tag}`, source)))
  return [...open].flatMap(([start, { tagName }]): Repair[] => {
    const end = missing.has(tagName) ? source.indexOf('>', start) : -1
    const says = tagName === 'a' ? undefined : findingPart('unclosedLeftOut', { tag: tagName })
    return end === -1 ? [] : [{ start, end: end + 1, words: '', ...(says && { says }) }]
  })
}

function countOf(tag: string, source: string): number {
  return source.match(new RegExp(`<${tag}(?=[\\s/>])`, 'gi'))?.length ?? 0
}

/** Whether an element has a paragraph, heading or table right in it. */
function blockIn(element: HtmlElement): boolean {
  return childElements(element).some(({ tagName }) => /^(?:p|div|table|[uo]l|h[1-6])$/.test(tagName))
}
