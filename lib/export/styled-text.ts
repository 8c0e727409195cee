/** A piece of styled text: italic or not. */
export interface StyledRun {
  text: string
  italic?: true
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' }

/**
 * Reads the HTML that a citation processor makes. Of the markup only italics are kept; what is in a margin (the
 * number in a list) is left out. Pieces are plain text, to be escaped by whoever shows them.
 */
export function parseStyledText(html: string): StyledRun[] {
  const pieces: StyledRun[] = []
  let italic = 0
  for (const part of html.replace(/<div class="csl-left-margin">(?:(?!<div).)*?<\/div>/s, '').split(/(<[^<>]*>)/)) {
    if (/^<i[ >]/.test(part)) italic++
    else if (part === '</i>') italic--
    else if (!part.startsWith('<')) add(pieces, decoded(part).replace(/\s+/g, ' '), italic > 0)
  }
  return trimmed(pieces)
}

/** The text without its style. */
export function unstyledText(pieces: readonly StyledRun[]): string {
  return pieces.map(({ text }) => text).join('')
}

function add(pieces: StyledRun[], text: string, italic: boolean): void {
  if (text === '') return
  const last = pieces.at(-1)
  if (last && (last.italic ?? false) === italic) last.text += text
  else pieces.push(italic ? { text, italic } : { text })
}

function trimmed(pieces: StyledRun[]): StyledRun[] {
  const [first] = pieces
  const last = pieces.at(-1)
  if (first) first.text = first.text.trimStart()
  if (last) last.text = last.text.trimEnd()
  return pieces.filter(({ text }) => text !== '')
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (decimal) return String.fromCodePoint(Number(decimal))
      if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16))
      return named[name ?? ''] ?? whole
    },
  )
}
