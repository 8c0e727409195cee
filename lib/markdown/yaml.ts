import { Document, isScalar, parse, visit } from 'yaml'

/** Reads YAML 1.2 by its core schema: a date stays the string that it is, and nothing is ever run. Throws where it is not valid. */
export function readYaml(text: string): unknown {
  // Few aliases, so that a small file can't unfold into a huge one.
  return parse(text, { version: '1.2', schema: 'core', maxAliasCount: 50 })
}

/** Writes YAML with every string quoted and on one line, and lists of numbers as `[1, 40]`. */
export function writeYaml(value: unknown): string {
  const document = new Document(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false })
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
