import { readSource } from '#lib/ingest/read/read.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { wordChanges } from '#lib/text/word-changes.ts'

/** Most words that are shown on each side of a change, and most of a change. */
const wordsAround = 6
const wordsOfChange = 40

/** What changed in the text of a source. */
export interface TextDifference {
  /** How many words were removed, and added. */
  removed: number
  added: number
  /**
   * The first changes in the order of the text, each with words around it: `… took four years and [-eleven-] {+twelve+}
   * million crowns …`.
   */
  changes: string[]
}

/**
 * What changed from one file to another, as the ingest reads their texts; undefined where one of them can't be read as
 * a text.
 *
 * @param before path of the earlier file
 * @param after path of the later one
 * @param most changes that are given
 */
export async function textDifference(before: string, after: string, most: number): Promise<TextDifference | undefined> {
  const [from, to] = await Promise.all([before, after].map((path) => readSource({ path, file: path })))
  if (!from || !to || from instanceof SourceError || to instanceof SourceError) return undefined
  const changes = wordChanges(from.text, to.text)
  const counted = (kind: 'removed' | 'added') =>
    changes.filter((one) => one.kind === kind).reduce((sum, { text }) => sum + wordsOf(text).length, 0)
  const shown: string[] = []
  for (const [index, change] of changes.entries()) {
    if (change.kind === 'same') continue
    const last = changes[index - 1]
    // It is in one line with what it replaces.
    if (change.kind === 'added' && last?.kind === 'removed') continue
    const next = changes[index + 1]
    const added = change.kind === 'added' ? change : next?.kind === 'added' ? next : undefined
    const behind = added && added !== change ? changes[index + 2] : next
    const parts = [
      endOf(last?.kind === 'same' ? last.text : ''),
      change.kind === 'removed' ? `[-${cut(change.text)}-]` : '',
      added ? `{+${cut(added.text)}+}` : '',
      beginningOf(behind?.kind === 'same' ? behind.text : ''),
    ]
    shown.push(parts.filter((part) => part !== '').join(' '))
  }
  return { removed: counted('removed'), added: counted('added'), changes: shown.slice(0, most) }
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

function endOf(text: string): string {
  const words = wordsOf(text)
  return words.length > wordsAround ? `… ${words.slice(-wordsAround).join(' ')}` : words.join(' ')
}

function beginningOf(text: string): string {
  const words = wordsOf(text)
  return words.length > wordsAround ? `${words.slice(0, wordsAround).join(' ')} …` : words.join(' ')
}

function cut(text: string): string {
  const words = wordsOf(text)
  return words.length > wordsOfChange ? `${words.slice(0, wordsOfChange).join(' ')} …` : words.join(' ')
}
