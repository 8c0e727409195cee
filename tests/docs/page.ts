import { readFileSync } from 'node:fs'
import type { Nodes, Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** A fenced block of a page. */
export interface Example {
  /** Path of the page below the repository, and the line on which the block begins. */
  page: string
  line: number
  language: string
  /** What stands behind the language as `name="value"`: `title`, `from`; `exit`, how the last command ends. */
  options: Readonly<Record<string, string>>
  text: string
}

export interface Link {
  /** As written: `docs/hosting.md#what-a-host-must-do`, `https://…`, `#search`. */
  to: string
  line: number
}

/** What the tests look at in a Markdown page of the repository. */
export interface Page {
  path: string
  /** Anchors of the headings, as GitHub makes them. */
  anchors: ReadonlySet<string>
  links: Link[]
  examples: Example[]
  /** Text between single backticks. */
  codeSpans: { text: string; line: number }[]
}

/** Reads a page; `path` is below the repository. */
export function readPage(path: string): Page {
  const anchors = new Set<string>()
  const page: Page = { path, anchors, links: [], examples: [], codeSpans: [] }
  visit(unified().use(remarkParse).parse(readFileSync(path, 'utf8')), (node) => {
    const line = node.position?.start.line ?? 0
    switch (node.type) {
      case 'heading':
        anchors.add(anchorOf(textOf(node)))
        break
      case 'link':
      case 'image':
      case 'definition':
        page.links.push({ to: node.url, line })
        break
      case 'inlineCode':
        page.codeSpans.push({ text: node.value, line })
        break
      case 'code':
        page.examples.push({
          page: path,
          line,
          language: node.lang ?? '',
          options: optionsOf(node.meta ?? ''),
          text: node.value,
        })
        break
    }
  })
  return page
}

function visit(node: Root | Nodes, look: (node: Nodes) => void): void {
  look(node)
  if ('children' in node) for (const child of node.children) visit(child, look)
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** The anchor of a heading on GitHub: small letters, no punctuation, a hyphen for each space. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')
}

function optionsOf(meta: string): Record<string, string> {
  return Object.fromEntries([...meta.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
}
