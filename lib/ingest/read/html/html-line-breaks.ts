import { brokenWord, wrappedLineEnds } from '#lib/ingest/read/line-wrapping.ts'
import { joinsWithoutSpace } from '#lib/text/east-asian.ts'
import type { HtmlElement } from './html-element.ts'
import type { LineBreak } from './html-text-builder.ts'

/** A text with the line ends that its page has inside blocks. */
export interface TextWithLineBreaks {
  text: string
  lineBreaks: LineBreak[]
  /** Where lines begin that are indented, as positions in the text. */
  indents: Set<number>
}

export interface JoinedText {
  text: string
  /** Where a place of the text that was given is now. */
  move: (place: number) => number
}

interface TextEdit {
  from: number
  to: number
  put: string
}

/**
 * Joins the lines of a page that `<br>` breaks as printed lines are broken: prose set at a width becomes one line again,
 * and so do the lines of a heading; verses, addresses and lists stay as they are (`wrappedLineEnds`). A hyphen that cut a word
 * becomes a soft one, so that the text still shows where it was.
 */
export function joinLineBreaks({ text, lineBreaks, indents }: TextWithLineBreaks): JoinedText {
  const edits: TextEdit[] = []
  for (const group of groupsOf(text, lineBreaks)) {
    const lines = linesOf(text, group)
    const starts = group.map((one) => indents.has(one.at + 1))
    const joined = joinedInHeading(group, lines) ?? wrappedLineEnds(lines, starts)
    for (const [index, { at }] of group.entries()) {
      const [before = '', after = ''] = [lines[index], lines[index + 1]]
      if (joined[index]) edits.push(editAt(at, before, after, text))
    }
  }
  return apply(text, edits)
}

/** Line ends with but one line between each and the next. */
function groupsOf(text: string, lineBreaks: LineBreak[]): LineBreak[][] {
  const groups: LineBreak[][] = []
  for (const one of lineBreaks) {
    const last = groups.at(-1)?.at(-1)
    const adjoins = last && last.block === one.block && !text.slice(last.at + 1, one.at).includes('\n')
    if (adjoins) groups.at(-1)?.push(one)
    else groups.push([one])
  }
  return groups
}

function linesOf(text: string, group: LineBreak[]): string[] {
  const [first, last] = [group[0]?.at ?? 0, group.at(-1)?.at ?? 0]
  const start = text.lastIndexOf('\n', first - 1) + 1
  const next = text.indexOf('\n', last + 1)
  return text.slice(start, next === -1 ? text.length : next).split('\n')
}

/** The lines of a heading are one, but for a date below it. */
function joinedInHeading(group: LineBreak[], lines: string[]): boolean[] | undefined {
  const block: HtmlElement | undefined = group[0]?.block
  if (!block || !/^h[1-6]$/.test(block.tagName)) return undefined
  return group.map((_, index) => !/\d/.test(lines[index + 1] ?? '') && !/[.!?:]$/.test((lines[index] ?? '').trim()))
}

function editAt(at: number, before: string, after: string, text: string): TextEdit {
  const cut = brokenWord(before, after, text)
  if (cut === 'cut') return { from: at - (before.length - before.trimEnd().length) - 1, to: at + 1, put: '\u00AD' }
  const put = cut === 'compound' || joinsWithoutSpace(before.trimEnd(), after.trimStart()) ? '' : ' '
  return { from: at, to: at + 1, put }
}

function apply(text: string, edits: TextEdit[]): JoinedText {
  if (edits.length === 0) return { text, move: (place) => place }
  let joined = ''
  let position = 0
  for (const { from, to, put } of edits) {
    joined += text.slice(position, from) + put
    position = to
  }
  joined += text.slice(position)
  const move = (place: number): number => {
    let shift = 0
    for (const { from, to, put } of edits) {
      if (to <= place) shift += put.length - (to - from)
      else return from < place ? from + shift : place + shift
    }
    return place + shift
  }
  return { text: joined, move }
}
