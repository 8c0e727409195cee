import { commentsFinding } from '#lib/ingest/read/omission-findings.ts'
import { counted, quotedList } from '#lib/ingest/read/quoted-list.ts'
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
      message: `a ${isDiagram ? 'diagram' : 'chart'} has words that are not in the text: ${quotedList(words)}; add them to the source as text if they should be found`,
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
  const findingOf = (rule: string, list: string[], what: string): ReaderFinding[] =>
    list.length === 0
      ? []
      : [
          {
            rule,
            severity: 'warning',
            message: `${counted(list.length, what)} of another program (${[...new Set(list)].join(', ')}), shown as a picture: words in it are not in the text; add them to the source as text if they should be found`,
          },
        ]
  return [...findingOf('formula', equations, 'formula'), ...findingOf('embedded-object', others, 'object')]
}

function otherFiles(body: Element): ReaderFinding[] {
  const count = elementsOf(body).filter((element) => isWord(element, 'altChunk', 'subDoc')).length
  if (count === 0) return []
  return [
    {
      rule: 'embedded-document',
      severity: 'warning',
      message: `${counted(count, 'passage')} that Word inserts from another file when the document is opened: the words are not in the text; copy them into the file and save it again`,
    },
  ]
}
