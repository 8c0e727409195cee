import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { decode } from './decode.ts'
import type { Hints } from './hints.ts'
import { htmlFacts } from './html-facts.ts'
import { mainText } from './html-main.ts'
import { type HtmlElement, htmlText } from './html-text.ts'
import type { Extracted } from './source.ts'
import { SourceError } from './source-error.ts'

/** Pages made by people are not nested deeper; pages made to break readers are. */
const deepest = 400
const largest = 16 * 1024 * 1024

/**
 * A web page to its text and what its markup says of it. All that the page shows is in the text; `hints.main` says
 * which lines of it are the page's own text. Scripts and styles are not run, and are not in the text.
 * Throws `SourceError` where the page shows no text, or its elements are nested without reason.
 */
export function readHtml(file: string, bytes: Uint8Array): Extracted {
  if (bytes.length > largest) throw new SourceError(`${file}: a page of more than ${largest / 1024 / 1024} MB`)
  const { text: source, ...encoding } = decode(file, bytes, declaredEncoding(bytes))
  return { ...encoding, ...readPage(file, source, true) }
}

/** The encoding that a page declares in its first 1,024 bytes, as the standard has browsers look for it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  return (
    /<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]*?encoding=["']([\w:-]+)/.exec(head)?.[1]
  )
}

/**
 * The text of a page and what its markup says; `furnished` pages have furniture beside their text, others are all text.
 * Throws `SourceError` as `readHtml` does.
 */
export function readPage(file: string, source: string, furnished: boolean): { text: string; hints: Hints } {
  const document = parse(source.replace(/^\uFEFF/, ''), { scriptingEnabled: false })
  requireShallow(document, file)
  const body = bodyOf(document)
  const page = body ? htmlText(body) : undefined
  if (!page || page.text === '') throw new SourceError(`${file}: the page shows no text`)
  const { text, headings, listItems, quotes, preformatted } = page
  const facts = htmlFacts(document, page)
  if (!furnished) return { text, hints: { ...facts, headings, listItems, quotes, preformatted } }
  const title = facts.titles.find((one) => one.span)?.span
  const main = mainText(document, page, title, facts.siteName)
  // Dates beside the text are those of other things: of other articles, of the last change.
  const dates = facts.dates.filter(
    ({ span }) => !span || main.some((line) => line.start <= span.start && span.end <= line.end),
  )
  return { text, hints: { ...facts, dates, headings, listItems, quotes, preformatted, main } }
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
    if (top.depth > deepest) throw new SourceError(`${file}: elements are nested more than ${deepest} deep`)
    for (const child of top.node.childNodes) {
      if (defaultTreeAdapter.isElementNode(child)) stack.push({ node: child, depth: top.depth + 1 })
    }
  }
}
