import { findingMessage } from '#lib/ingest/finding-message.ts'
import { commentsFinding } from '#lib/ingest/read/omission-findings.ts'
import { quotedParts } from '#lib/ingest/read/quoted-list.ts'
import type { ReaderFinding } from '#lib/ingest/read/source.ts'
import { attributeOf, elementsOf, isElement } from '#lib/ingest/read/xml/xml-tree.ts'
import type { DocxPackage } from './docx-package.ts'
import { isWord, wordElements, wordsIn } from './docx-xml.ts'

/** What of a DOCX file is no part of its text though it may hold words: each is a finding that quotes them. */
export function omittedContent(body: Element, parts: DocxPackage): ReaderFinding[] {
  return [...comments(parts), ...charts(body, parts), ...objects(body), ...otherFiles(body)]
}

function comments(parts: DocxPackage): ReaderFinding[] {
  const root = parts.linked('comments')?.documentElement
  const words = root ? wordElements(root, 'comment').map(wordsIn).filter(Boolean) : []
  return commentsFinding(words)
}

/** Charts and diagrams keep their words in parts of their own. */
function charts(body: Element, parts: DocxPackage): ReaderFinding[] {
  const found: ReaderFinding[] = []
  const links = new Map(parts.links.map((link) => [link.id, link.part]))
  for (const element of elementsOf(body)) {
    const isDiagram = isElement(element, 'relIds')
    if (!isDiagram && !(isElement(element, 'chart') && element.namespaceURI?.includes('chart'))) continue
    const part = parts.tree(links.get(attributeOf(element, isDiagram ? 'dm' : 'id') ?? ''))
    const words = part ? paragraphsOf(part) : []
    if (words.length === 0) continue
    found.push({
      rule: isDiagram ? 'diagram-words' : 'chart-words',
      severity: 'warning',
      ...findingMessage(isDiagram ? 'diagram' : 'chart', { passages: quotedParts(words) }),
    })
  }
  return found
}

function paragraphsOf(part: Document): string[] {
  return elementsOf(part)
    .filter((element) => isElement(element, 'p'))
    .map(wordsIn)
    .filter(Boolean)
}

/** Objects of other programs: equations of an old editor, sheets, documents. Word shows only a picture of them. */
function objects(body: Element): ReaderFinding[] {
  const programs = elementsOf(body).flatMap((element) =>
    isElement(element, 'OLEObject') ? [attributeOf(element, 'ProgID') ?? 'unknown'] : [],
  )
  const equations = programs.filter((program) => program.startsWith('Equation'))
  const others = programs.filter((program) => !program.startsWith('Equation'))
  const findingOf = (rule: string, list: string[], key: 'formulaPictures' | 'objectPictures'): ReaderFinding[] => {
    const message = findingMessage(key, { count: list.length, programs: [...new Set(list)].join(', ') })
    return list.length === 0 ? [] : [{ rule, severity: 'warning', ...message }]
  }
  return [
    ...findingOf('formula', equations, 'formulaPictures'),
    ...findingOf('embedded-object', others, 'objectPictures'),
  ]
}

function otherFiles(body: Element): ReaderFinding[] {
  const count = elementsOf(body).filter((element) => isWord(element, 'altChunk', 'subDoc')).length
  if (count === 0) return []
  return [
    {
      rule: 'embedded-document',
      severity: 'warning',
      ...findingMessage('insertedFiles', { count }),
    },
  ]
}
