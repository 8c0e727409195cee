import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5'
import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import { decode } from '#lib/ingest/read/characters/decode.ts'
import { repairMojibake } from '#lib/ingest/read/characters/mojibake.ts'
import { repairCharacters } from '#lib/ingest/read/characters/repair-characters.ts'
import { isPlausiblyWestern } from '#lib/ingest/read/characters/western-letters.ts'
import type { Hints } from '#lib/ingest/read/hints.ts'
import { quotedParts } from '#lib/ingest/read/quoted-list.ts'
import type { Extracted } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { struckOutFindings } from '#lib/ingest/read/struck-out-text.ts'
import { parseClosed } from './close-markup.ts'
import type { HtmlElement } from './html-element.ts'
import { mainContent } from './html-main-content.ts'
import { htmlMetadata } from './html-metadata.ts'
import { asideFindings, findOmittedText, hiddenTextFindings } from './html-omitted-text.ts'
import { htmlText } from './html-text.ts'

/** Pages made by people are not nested deeper; pages made to break readers are. */
const deepest = 400
/** Largest page that is read, in bytes. */
const largest = 16 * 1024 * 1024

/**
 * A web page to its text and what its markup says of it. All that the page shows is in the text; `hints.main` says
 * which lines of it are the page's own text. Scripts and styles are not run, and are not in the text.
 * Throws `SourceError` where the page is too large, has an encoding that is not certain, shows no text, or nests its elements
 * without reason.
 */
export function readHtml(file: string, bytes: Uint8Array): Extracted {
  if (bytes.length > largest)
    throw new SourceError(`${file}: more than ${largest / 1024 / 1024} MB, the largest web page that is read`)
  const { text: decoded, ...encoding } = decode(file, bytes, declaredEncoding(bytes))
  const { text: source, findings } = repairCharacters(decoded)
  const page = readPage(file, source, true)
  // The lines of the page's source are not those of its text.
  const ofSigns = findings.map(({ line: _, ...finding }) => finding)
  const doubts = doubtsOf(encoding.encoding, page.text)
  return { ...encoding, ...page, ...withFindings([...doubts, ...ofSigns, ...(page.findings ?? [])]) }
}

/** A page that declares a Western encoding, and whose letters are those of no Western language, probably has another. */
function doubtsOf(encoding: string, text: string): Omit<Finding, 'file'>[] {
  if (encoding !== 'windows-1252' || isPlausiblyWestern(text)) return []
  const words = text.match(/(?:(?<!\p{L})\p{L}+)?[^\p{ASCII}“”‘’–—…\s]+\p{L}*/gu) ?? []
  return [
    {
      rule: 'encoding-doubtful',
      severity: 'warning',
      ...findingMessage('encodingDoubtful', { words: quotedParts(words) }),
    },
  ]
}

/** The encoding that a page declares in its first 1,024 bytes, as the standard has browsers look for it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return (
    /<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]*?encoding=["']([\w:-]+)/.exec(head)?.[1]
  )
}

/** A page that shows no words. */
export class NoVisibleText extends SourceError {}

export interface PageText {
  text: string
  hints: Hints
  findings?: Omit<Finding, 'file'>[]
}

/**
 * The text of a page and what its markup says. A page that is `furnished` has furniture beside its text, and `hints.main` says
 * which lines are the text; any other is text as a whole, and what it hides is left out with a finding.
 * Throws `SourceError` where it shows no text, or its elements are nested without reason.
 */
export function readPage(file: string, source: string, furnished: boolean): PageText {
  const { document, findings: unclosed } = parseClosed(source.replace(/^\uFEFF/, ''))
  requireShallow(document, file)
  if (garbledReference.test(source)) repairText(document)
  const body = bodyOf(document)
  const page = body ? htmlText(body, !furnished) : undefined
  if (!page || page.text === '') throw new NoVisibleText(`${file}: found no text that a reader would see`)
  const { text, headings, listItems, quotes, preformatted, rows, captions } = page
  const marks = { headings, listItems, quotes, preformatted, rows, captions }
  const struck = struckOutFindings(page.struck, text)
  const findings = withFindings(
    furnished
      ? [...unclosed, ...struck]
      : [...unclosed, ...struck, ...hiddenTextFindings(page.hidden.map(({ words }) => words))],
  )
  const facts = htmlMetadata(document, page)
  if (!furnished) return { text, hints: { ...facts, ...marks }, ...findings }
  const title = facts.titles.find((one) => one.span)?.span
  const { spans: main, beside } = mainContent(document, page, title, facts.siteName)
  const allFindings = withFindings([
    ...(findings.findings ?? []),
    ...findOmittedText(page, main),
    ...asideFindings(beside),
  ])
  return { text, hints: { ...facts, ...marks, main }, ...allFindings }
}

function withFindings(findings: Omit<Finding, 'file'>[]): { findings?: Omit<Finding, 'file'>[] } {
  return findings.length > 0 ? { findings } : {}
}

/** References to the characters that a text decoded wrongly is full of. */
const garbledReference = /&(?:acirc|atilde|eth|ntilde|#(?:19[45]|20[89]|226|xc[23]|xd[01]|xe2));/i

/** Repairs the text nodes of a page whose garbled characters are written as references. */
function repairText(node: DefaultTreeAdapterTypes.ParentNode): void {
  for (const child of node.childNodes) {
    if (defaultTreeAdapter.isTextNode(child)) child.value = repairMojibake(child.value).text
    else if (defaultTreeAdapter.isElementNode(child)) repairText(child)
  }
}

function bodyOf(document: DefaultTreeAdapterTypes.Document): HtmlElement | undefined {
  const root = document.childNodes.find((node) => defaultTreeAdapter.isElementNode(node) && node.tagName === 'html')
  if (!root || !defaultTreeAdapter.isElementNode(root)) return undefined
  return root.childNodes.find(
    (node): node is HtmlElement => defaultTreeAdapter.isElementNode(node) && node.tagName === 'body',
  )
}

function requireShallow(document: DefaultTreeAdapterTypes.Document, file: string): void {
  const stack: { node: DefaultTreeAdapterTypes.ParentNode; depth: number }[] = [{ node: document, depth: 0 }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (top.depth > deepest)
      throw new SourceError(
        `${file}: HTML elements are nested more than ${deepest} deep; at most that many levels are read`,
      )
    for (const child of top.node.childNodes) {
      if (defaultTreeAdapter.isElementNode(child)) stack.push({ node: child, depth: top.depth + 1 })
    }
  }
}
