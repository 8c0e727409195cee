import { Document, isMap, isNode, isScalar, LineCounter, parseDocument, stringify, visit } from 'yaml'
import { excerpt, type TextPlace } from './format-error.ts'

/** A field of the map that a YAML text is. */
export interface YamlField {
  name: string
  value: unknown
  /** A number or a truth value as it is written: `1984`, `yes`. */
  written?: string
  place: TextPlace
  /** From the beginning of its name to the end of its value, in UTF-16 units of the text. */
  start: number
  end: number
}

/** What a YAML text says, and where. */
export interface Yaml {
  /** `null` for a text without content. */
  value: unknown
  /** The fields of the map that it is, in their order; `undefined` where it is none. */
  fields(): YamlField[] | undefined
  /** The place of what a path of keys and indices leads to, or of the last step of it that there is. */
  placeOf(path: readonly PropertyKey[]): TextPlace | undefined
}

/** A text that is not valid YAML. The message says where, what was found there, and what was expected. */
export class YamlError extends Error {
  override name = 'YamlError'
  readonly place: TextPlace
  readonly found: string
  readonly expected = 'valid YAML'

  constructor(place: TextPlace, text: string, reason: string) {
    const line = excerpt((text.split(/\r?\n/)[place.line - 1] ?? '').trim())
    const found = `\`${line}\` (${reason})`
    super(`line ${place.line}, column ${place.column}: found ${found}; expected valid YAML`)
    this.place = place
    this.found = found
  }
}

const asWeReadIt = { version: '1.2', schema: 'core' } as const

/** How often a text may repeat by aliases what an anchor names: a small text must not unfold into a huge value. */
const mostAliases = 50

/**
 * Reads YAML 1.2 by its core schema: a date stays the string that it is, and nothing is ever run. `aliases` is how many
 * may be followed. Throws `YamlError` for what is not valid and for tags that the schema does not have.
 */
export function readYaml(text: string, { aliases = mostAliases }: { aliases?: number } = {}): Yaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { ...asWeReadIt, lineCounter: lines, prettyErrors: false })
  const placeAt = (position: number): TextPlace => {
    const { line, col } = lines.linePos(position)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const [broken] = [...document.errors, ...document.warnings]
  if (broken) throw new YamlError(placeAt(broken.pos[0]), text, broken.message)
  return {
    value: plainValue(document, text, aliases, placeAt),
    fields: () => fieldsOf(document, aliases, placeAt),
    placeOf: (path) => {
      const position = positionOf(document, path)
      return position === undefined ? undefined : placeAt(position)
    },
  }
}

function plainValue(
  document: Document,
  text: string,
  aliases: number,
  placeAt: (position: number) => TextPlace,
): unknown {
  try {
    return document.toJS({ maxAliasCount: aliases })
  } catch (error) {
    let first = 0
    visit(document, {
      Alias(_, node) {
        first = node.range?.[0] ?? 0
        return visit.BREAK
      },
    })
    throw new YamlError(placeAt(first), text, error instanceof Error ? error.message : String(error))
  }
}

function fieldsOf(
  document: Document,
  aliases: number,
  placeAt: (position: number) => TextPlace,
): YamlField[] | undefined {
  const { contents } = document
  // In a map, not an object: a field may be called `constructor` or `__proto__`.
  const values: unknown = document.toJS({ maxAliasCount: aliases, mapAsMap: true })
  if (!isMap(contents) || !(values instanceof Map)) return undefined
  const byName = new Map([...values].map(([name, value]): [string, unknown] => [String(name), value]))
  return contents.items.flatMap(({ key, value: node }): YamlField[] => {
    if (!isScalar(key) || !key.range) return []
    const name = String(key.value)
    const value = byName.get(name)
    const isWritten = isScalar(node) && (typeof value === 'number' || typeof value === 'boolean')
    const end = isNode(node) ? node.range?.[1] : undefined
    return [
      {
        name,
        value,
        ...(isWritten && { written: node.source ?? String(value) }),
        place: placeAt(key.range[0]),
        start: key.range[0],
        end: end ?? key.range[1],
      },
    ]
  })
}

function positionOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    const start = isNode(node) ? node.range?.[0] : undefined
    if (start !== undefined) return start
  }
  return document.contents?.range?.[0]
}

/** Writes YAML with every string quoted and on one line, and lists of numbers as `[1, 40]`. */
export function writeYaml(value: unknown): string {
  const document = new Document(value, { ...asWeReadIt, aliasDuplicateObjects: false })
  visit(document, {
    Seq(_, node) {
      node.flow = node.items.every((item) => isScalar(item) && typeof item.value === 'number')
    },
  })
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  })
}

/** Writes YAML as a person would, strings quoted only where they must be: for an editor to paste into a record. */
export function writePlainYaml(value: unknown): string {
  return stringify(value, { flowCollectionPadding: false })
}

/**
 * A YAML text that is a map, with one field set: comments and everything else stay as they are. Throws `YamlError` where
 * the text is not valid.
 */
export function withYamlField(text: string, name: string, value: string | boolean): string {
  readYaml(text)
  const document = parseDocument(text, asWeReadIt)
  document.set(name, value)
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}
