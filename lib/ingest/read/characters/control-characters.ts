import { windows1252Character } from './decode.ts'

const c1 = /[\u0080-\u0084\u0086-\u009F]/g
const nextLine = '\u0085'

/**
 * The control characters of a decoded text as they were meant. U+0080 to U+009F become the characters that Windows-1252 has at
 * these places, as the HTML standard reads them, but U+0085 is a line end (NEL) except where the text has other line ends or
 * quotation marks of Windows-1252 and goes on: there it is an ellipsis. Line and paragraph separators (U+2028, U+2029), and
 * vertical tabs and form feeds between words, become line ends, so that no later stage has to know of them.
 */
export function readControlCharacters(text: string): string {
  if (!/[\v\f\u0080-\u009F\u2028\u2029]/.test(text)) return text
  const plain = text
    .replaceAll('\u2028', '\n')
    .replaceAll('\u2029', '\n\n')
    .replace(/(?<=[^\s\u0085])[ \t]*([\v\f]+)(?=[^\s\u0085])/g, (_, feeds: string) => '\n'.repeat(feeds.length))
  return nextLines(plain).replace(c1, windows1252Character)
}

/** U+0085 as the line end of another system's files, or as the ellipsis of Windows-1252. */
function nextLines(text: string): string {
  if (!text.includes(nextLine)) return text
  const hasOtherEnds = /[\r\n]/.test(text.trim())
  const ofWindows = /[\u0091-\u0097]/.test(text)
  return text.replace(/\u0085/g, (_, at: number) => {
    const before = text.charAt(at - 1)
    const after = text.charAt(at + 1)
    const doubled = before === nextLine || after === nextLine
    const goesOn = /[\p{L}\p{N}]/u.test(before) && /[\s\p{Ll}\p{P}]|^$/u.test(after)
    if (doubled) return '\n'
    if (hasOtherEnds || ofWindows) return goesOn || /\s/.test(after) ? '…' : '\n'
    return '\n'
  })
}
