import { posix } from 'node:path'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import { decode } from '#lib/ingest/read/characters/decode.ts'
import { readEmbeddedPage } from '#lib/ingest/read/html/read-embedded-page.ts'
import type { PageText } from '#lib/ingest/read/html/read-html.ts'
import { quotedParts } from '#lib/ingest/read/quoted-list.ts'
import type { Extracted, ReaderFinding } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { joinPages } from '#lib/ingest/read/structured/join-pages.ts'
import { StructuredText } from '#lib/ingest/read/structured/structured-text.ts'
import { elementsAt, elementsNamed } from '#lib/ingest/read/xml/element-words.ts'
import { attributeOf } from '#lib/ingest/read/xml/xml-tree.ts'
import { type PackageKind, ZipPackage } from '#lib/ingest/read/zip/zip-package.ts'
import { writePackageMetadata } from './epub-metadata.ts'

const kind: PackageKind = {
  name: 'EPUB',
  parts: /\.(?:opf|xml|x?html?)$/i,
  largest: 64 * 1024 * 1024,
  whereLarger: 'divide it into books',
}

/** Elements of HTML that have nothing in them; all others that XHTML writes as one tag are two. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const oneTag = /<([a-z][\w.-]*)((?:\s[^<>]*)?)\/>/gi

/**
 * An EPUB book to its text: the metadata of its package is the head of the text, then the documents of its spine in their order,
 * each read as HTML. A table of contents made for navigation is left out; a document that can't be read is a finding. Throws
 * `SourceError` where it is no such file, is locked, or no document of it has words.
 */
export function readEpub(file: string, bytes: Uint8Array): Extracted {
  const parts = new ZipPackage(file, bytes, kind)
  const container = parts.root('META-INF/container.xml')
  const name = elementsNamed(container, 'rootfile').map((one) => attributeOf(one, 'full-path') ?? '')[0] ?? ''
  const root = parts.root(name)
  const locked = lockedParts(parts)
  const out = new StructuredText()
  writePackageMetadata(root, out)
  const pages: PageText[] = []
  const findings: ReaderFinding[] = []
  for (const part of spineOf(root, name)) {
    if (locked.has(part))
      throw new SourceError(`${file}: its texts are locked (DRM); only a book without a lock can be read`)
    try {
      const page = pageOf(file, parts.bytes(part))
      if (page) pages.push(page)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      const message = `its part ${part} is not read, and its words are missing: ${error.message.replace(`${file}: `, '')}`
      findings.push({ rule: 'unread-part', severity: 'error', message })
    }
  }
  if (pages.length === 0) throw new SourceError(`${file}: found no document with words in its spine; expected one`)
  const joined = joinPages(out, pages)
  return { encoding: 'application/epub+zip', ...joined, findings: [...findings, ...joined.findings, ...notShown(root)] }
}

/** The documents of the spine, each once, by the names of their parts; without the one that is made for navigation. */
function spineOf(root: Element, name: string): string[] {
  const items = new Map(elementsAt(root, 'manifest', 'item').map((item) => [attributeOf(item, 'id') ?? '', item]))
  const parts = elementsAt(root, 'spine', 'itemref').flatMap((reference) => {
    const item = items.get(attributeOf(reference, 'idref') ?? '')
    const isText = /html/i.test(attributeOf(item, 'media-type') ?? '')
    if (!item || !isText || isNavigation(item)) return []
    return [posix.join(posix.dirname(name), pathOf(attributeOf(item, 'href') ?? ''))]
  })
  return [...new Set(parts)]
}

function isNavigation(item: Element): boolean {
  return (attributeOf(item, 'properties') ?? '').split(/\s+/).includes('nav')
}

/** The path of a reference, without a place in it and with its signs decoded. */
function pathOf(reference: string): string {
  const path = reference.replace(/#.*$/s, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The page of a document; undefined where it shows no words, as a cover does. */
function pageOf(file: string, bytes: Uint8Array): PageText | undefined {
  const { text } = decode(file, bytes, declaredEncoding(bytes))
  const html = text.replace(oneTag, (whole, tag: string, attributes: string) =>
    empty.has(tag.toLowerCase()) ? whole : `<${tag}${attributes}></${tag}>`,
  )
  return readEmbeddedPage(file, html)
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  return /^<\?xml[^>]*?encoding=["']([\w:.-]+)/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1]
}

/** The parts that can't be read without a key; fonts are only disguised, and are no texts. */
function lockedParts(parts: ZipPackage): Set<string> {
  if (!parts.has('META-INF/encryption.xml')) return new Set()
  const references = elementsNamed(parts.root('META-INF/encryption.xml'), 'CipherReference')
  return new Set(references.map((one) => pathOf(attributeOf(one, 'URI') ?? '')))
}

/** Items of the spine that are pictures: words in them are in no text. */
function notShown(root: Element): ReaderFinding[] {
  const inSpine = new Set(elementsAt(root, 'spine', 'itemref').map((one) => attributeOf(one, 'idref')))
  const pictures = elementsAt(root, 'manifest', 'item').filter(
    (item) => /^image\//.test(attributeOf(item, 'media-type') ?? '') && inSpine.has(attributeOf(item, 'id')),
  )
  if (pictures.length === 0) return []
  const message = findingMessage('picturePages', {
    passages: quotedParts(pictures.map((one) => attributeOf(one, 'href') ?? '')),
  })
  return [{ rule: 'unread-part', severity: 'warning', ...message }]
}
