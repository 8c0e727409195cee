/** A piece of an RTF file: the beginning or end of a group, a control word or symbol with its parameter, or a byte of text. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'control'; word: string; value?: number }
  | { kind: 'byte'; byte: number }

const control = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y

/**
 * The tokens of RTF (1.9.1), of which `source` has a character for each byte. Line ends are none; one behind a backslash is a
 * paragraph's (`par`). Bytes that a control word announces (`bin`) are left out.
 */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0
  while (at < source.length) {
    const sign = source.charAt(at)
    at += 1
    if (sign === '{') yield { kind: 'open' }
    else if (sign === '}') yield { kind: 'close' }
    else if (sign === '\r' || sign === '\n') continue
    else if (sign !== '\\') yield { kind: 'byte', byte: sign.charCodeAt(0) }
    else {
      control.lastIndex = at
      const found = control.exec(source)
      if (found) {
        at = control.lastIndex
        const [, word = '', parameter] = found
        const value = parameter === undefined ? undefined : Number(parameter)
        if (word === 'bin') at += Math.max(0, value ?? 0)
        else yield { kind: 'control', word, ...(value !== undefined && { value }) }
        continue
      }
      const symbol = source.charAt(at)
      at += 1
      const code = symbol === "'" ? /^[\da-fA-F]{2}/.exec(source.slice(at, at + 2))?.[0] : undefined
      if (code !== undefined) {
        at += 2
        yield { kind: 'byte', byte: Number.parseInt(code, 16) }
      } else if (symbol === '\\' || symbol === '{' || symbol === '}') yield { kind: 'byte', byte: symbol.charCodeAt(0) }
      else if (symbol === '\r' || symbol === '\n') yield { kind: 'control', word: 'par' }
      else yield { kind: 'control', word: symbol }
    }
  }
}
