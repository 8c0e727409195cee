/**
 * A pattern with one piece of it changed, once for each piece: an anchor or a flag left out, a quantifier made another, a class turned
 * into its opposite, an alternative dropped, a look-around turned. As literals (`/…/u`), in the order of the pieces.
 */
export function patternPieces(pattern: string, flags: string): string[] {
  const found: string[] = []
  const replace = (start: number, end: number, text: string) =>
    found.push(`/${pattern.slice(0, start)}${text}${pattern.slice(end)}/${flags}`)
  let inClass = false
  for (let at = 0; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at)
    if (sign === '\\') {
      if (!inClass && /[bB]/.test(pattern.charAt(at + 1))) replace(at, at + 2, '')
      if (/[dswDSW]/.test(pattern.charAt(at + 1))) replace(at, at + 2, `\\${turnCase(pattern.charAt(at + 1))}`)
      at += 1
    } else if (inClass) {
      inClass = sign !== ']'
    } else if (sign === '[') {
      inClass = true
      if (pattern.charAt(at + 1) === '^') replace(at, at + 2, '[')
      else replace(at, at + 1, '[^')
    } else if (sign === '^' || sign === '$') {
      replace(at, at + 1, '')
    } else if (sign === '(' && /^\(\?<?[=!]/.test(pattern.slice(at))) {
      const turned = pattern
        .slice(at)
        .replace(/^(\(\?<?)([=!])/, (_all, head, kind) => head + (kind === '=' ? '!' : '='))
      replace(at, pattern.length, turned)
      at += 2
    } else if (sign === '(' && pattern.charAt(at + 1) === '?') {
      at += 1
    } else if (sign === '?') {
      replace(at, at + 1, '')
    } else if (sign === '+') {
      replace(at, at + 1, pattern.charAt(at + 1) === '?' ? '*' : '')
    } else if (sign === '*') {
      replace(at, at + 1, '+')
    } else if (sign === '|') {
      replace(at, alternativeEnd(pattern, at + 1), '')
    }
  }
  if (flags.includes('i')) found.push(`/${pattern}/${flags.replace('i', '')}`)
  return found
}

function turnCase(letter: string): string {
  return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()
}

/** Where the alternative that begins at `start` ends: before the next `|` or the closing parenthesis of its group. */
function alternativeEnd(pattern: string, start: number): number {
  let depth = 0
  let inClass = false
  for (let at = start; at < pattern.length; at += 1) {
    const sign = pattern.charAt(at)
    if (sign === '\\') at += 1
    else if (inClass) inClass = sign !== ']'
    else if (sign === '[') inClass = true
    else if (sign === '(') depth += 1
    else if (depth === 0 && (sign === '|' || sign === ')')) return at
    else if (sign === ')') depth -= 1
  }
  return pattern.length
}
