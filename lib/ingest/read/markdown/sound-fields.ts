import { excerpt } from '#lib/markdown/format-error.ts'
import { readYaml, YamlError, type YamlField } from '#lib/markdown/yaml.ts'

/** What is wrong in frontmatter that is no YAML as a whole: the 1-based line of the YAML, and what was found there. */
export interface FrontmatterFault {
  line: number
  message: string
}

/** A field with all its lines, from a line that is not indented to the next. */
interface Entry {
  text: string
  start: number
  line: number
}

/**
 * The fields of frontmatter that is no YAML as a whole, as far as they can be read for sure: each is read by itself, and
 * one that can't be is a fault. Where a fault may reach over the lines below (a quotation mark or bracket that is not
 * closed, a line that is no field), nothing below is read: a line there may be part of another's value. A line that is no
 * field may go on with the field above, which is left out too; so is a field that occurs twice.
 */
export function soundFields(yaml: string): { fields: YamlField[]; faults: FrontmatterFault[] } {
  const fields: YamlField[] = []
  const faults: FrontmatterFault[] = []
  const lines = new Map<string, number>()
  const twice = new Set<string>()
  const entries = entriesOf(yaml)
  for (const [index, entry] of entries.entries()) {
    const name = nameOf(entry)
    const read = name === undefined ? notAField(entry) : readAlone(entry)
    if ('message' in read) faults.push(read)
    if (name === undefined && index > 0) leaveOutAbove(fields, entries[index - 1], faults)
    if (name !== undefined && lines.has(name)) {
      twice.add(name)
      faults.push({ line: entry.line, message: `found the field "${name}" again; expected it once; both are left out` })
    }
    if (name !== undefined) lines.set(name, entry.line)
    if ('name' in read) fields.push(read)
    const below = entries[index + 1]
    if (below && (name === undefined || ('message' in read && isOpen(entry)))) {
      faults.push({ line: below.line, message: 'from this line on nothing is read: it may belong to what is above' })
      break
    }
  }
  return { fields: fields.filter(({ name }) => !twice.has(name)), faults }
}

/** The field above a line that is none: its value may go on there. */
function leaveOutAbove(fields: YamlField[], above: Entry | undefined, faults: FrontmatterFault[]): void {
  const last = fields.at(-1)
  if (!last || !above || last.start < above.start) return
  fields.pop()
  faults.push({ line: above.line, message: `the field "${last.name}" may go on in the next line; it is left out` })
}

/** Whether lines of a text, from the first on, are fields such as `title: …`. */
export function hasFields(yaml: string): boolean {
  return entriesOf(yaml).some((entry) => nameOf(entry) !== undefined)
}

function entriesOf(yaml: string): Entry[] {
  const entries: Entry[] = []
  let start = 0
  for (const [index, line] of yaml.split('\n').entries()) {
    const last = entries.at(-1)
    const goesOn = /^(?:[ \t\r#\]}]|-[ \t]|-?$)/.test(line)
    if (!goesOn || (!last && line.trim() !== '' && !line.startsWith('#')))
      entries.push({ text: line, start, line: index + 1 })
    else if (last) last.text += `\n${line}`
    start += line.length + 1
  }
  return entries
}

function nameOf({ text }: Entry): string | undefined {
  return /^(["']?)([^\s"':#][^"':\n]*?)\1(?<![ \t])[ \t]*:(?=\s|$)/.exec(text)?.[2]
}

/** The field of an entry, with its place in the whole; or why it is none. */
function readAlone({ text, start, line }: Entry): YamlField | FrontmatterFault {
  try {
    const [field, ...others] = readYaml(text.replace(/\r$/, ''), { aliases: 0 }).fields() ?? []
    if (!field || others.length > 0) return notAField({ text, start, line })
    // As the places of frontmatter read as a whole, which begins on the second line of its file.
    const place = { ...field.place, line: field.place.line + line }
    return { ...field, place, start: field.start + start, end: field.end + start }
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    return {
      line: error.place.line + line - 1,
      message: `column ${error.place.column}: found ${error.found}; expected ${error.expected}; it is left out`,
    }
  }
}

function notAField({ text, line }: Entry): FrontmatterFault {
  const found = excerpt(text.split('\n', 1)[0]?.trim() ?? '')
  return { line, message: `found \`${found}\`; expected a field such as \`title: …\`; it is left out` }
}

/** Whether a quotation mark or a bracket of a value that can't be read may reach over the lines below it. */
function isOpen({ text }: Entry): boolean {
  const value = text.slice(text.indexOf(':') + 1).trim()
  const count = (sign: string) => value.replaceAll('\\"', '').split(sign).length - 1
  return (
    (value.startsWith('"') && count('"') % 2 === 1) ||
    (value.startsWith("'") && count("'") % 2 === 1) ||
    count('[') > count(']') ||
    count('{') > count('}')
  )
}
