import type { Line } from '#lib/ingest/read/source.ts'
import { endsSentence } from '#lib/ingest/recognise/prose.ts'
import { isOpening } from '#lib/ingest/recognise/salutations.ts'
import { fold } from '#lib/text/fold.ts'

/** How far down a page its menus go, in lines. */
const reach = 120
/** Words of the shortest sentence that no menu has. */
const sentenceWords = 8
/** UTF-16 units of the longest entry of a menu. */
const longestEntry = 200

/**
 * How many lines of a page's menus a plain text begins with: 0 where it begins with none. A menu is known by lines that occur
 * in it twice: the first, with others between, and another. No line of it is a title of the text, and the first is that of the
 * site.
 */
export function menuLines(lines: readonly Line[]): number {
  const top = lines.slice(0, reach)
  const text = top.findIndex(isText)
  const above = text === -1 ? top : top.slice(0, text)
  const words = above.map((line) => fold(line.text))
  const isAgain = (word: string, index: number) => words.indexOf(word, index + 1) !== -1
  const [first = ''] = words
  const isMenu = words.indexOf(first, 2) !== -1 && words.some((word, index) => word !== first && isAgain(word, index))
  return isMenu ? above.length : 0
}

/** Whether a line is more than a menu has: an address to listeners, or a sentence of some length. */
function isText({ text }: Line): boolean {
  return (
    text.length > longestEntry || isOpening(text) || (endsSentence(text) && text.split(/\s+/).length >= sentenceWords)
  )
}
