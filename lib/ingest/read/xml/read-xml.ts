import { decode } from '#lib/ingest/read/characters/decode.ts'
import { repairCharacters } from '#lib/ingest/read/characters/repair-characters.ts'
import type { Extracted, ReaderFinding } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { childElements, parseXml } from './xml-tree.ts'

/** Texts made by people are not nested deeper; files made to break readers are. */
const deepest = 200

/** An XML file as a tree, and what was found of its signs. */
export interface XmlFile extends Pick<Extracted, 'encoding' | 'known'> {
  root: Element
  findings: ReaderFinding[]
}

/**
 * The bytes of an XML file as a tree. Throws `SourceError` where they are not well-formed XML, and where its
 * elements are nested more than 200 deep. Entities that a document type declares are not read: nothing is fetched or unfolded.
 */
export function readXml(file: string, bytes: Uint8Array): XmlFile {
  const { text: decoded, ...encoding } = decode(file, bytes, declaredEncoding(bytes))
  const { text, findings } = repairCharacters(decoded)
  const root = parseXmlPart(file, text)
  return { ...encoding, root, findings: findings.map(({ line: _, ...finding }) => finding) }
}

/** The root element of XML that is a file, or a part of one; `place` names it. Throws `SourceError` as `readXml` does. */
export function parseXmlPart(place: string, text: string): Element {
  let root: Element | null
  try {
    root = parseXml(text).documentElement
  } catch (error) {
    throw new SourceError(`${place}: ${error instanceof Error ? error.message : error}`)
  }
  if (!root) throw new SourceError(`${place}: not well-formed XML: it has no element`)
  requireShallow(root, place)
  return root
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /^<\?xml[^>]*?encoding\s*=\s*["']([\w:.-]+)/.exec(head)?.[1]
}

function requireShallow(root: Element, place: string): void {
  const stack = [{ element: root, depth: 1 }]
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (top.depth > deepest)
      throw new SourceError(
        `${place}: XML elements are nested more than ${deepest} deep; at most that many levels are read`,
      )
    for (const element of childElements(top.element)) stack.push({ element, depth: top.depth + 1 })
  }
}
