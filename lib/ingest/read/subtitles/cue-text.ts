/** Words of a cue, and who says them where a voice tag names somebody. */
export interface SpokenWords {
  words: string
  voice?: string
}

/** Tags of WebVTT, those that players know in SubRip, and times within a cue; other signs in angle brackets are words. */
const names = 'v|c|i|b|u|s|ruby|rt|lang|font'
const timeTag = String.raw`<(?:\d+:)?\d{1,2}:\d{2}\.\d{3}>`
const tag = new RegExp(String.raw`<(\/?)(${names})((?:\.[^\s<>]*)?)(?:\s([^<>]*))?\/?>|${timeTag}`, 'gi')
/** Codes of the SSA format by which SubRip files place a line: `{\an8}`. */
const placing = /\{\\[a-z]+\d*[^{}]{0,40}\}/gi

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
  quot: '"',
  apos: "'",
}

/** The words of one line of a cue, divided where another voice begins. `voice` is the one that goes on from the line before. */
export function spokenWords(line: string, voice: string | undefined): SpokenWords[] {
  const found: SpokenWords[] = []
  let current = voice
  let at = 0
  const add = (end: number) => {
    const words = plain(line.slice(at, end))
    if (words.trim() === '') return
    const last = found.at(-1)
    if (last && last.voice === current) last.words += words
    else found.push({ words, ...(current !== undefined && { voice: current }) })
  }
  for (const match of line.matchAll(tag)) {
    add(match.index)
    at = match.index + match[0].length
    if (match[2]?.toLowerCase() !== 'v') continue
    const name = plain(match[4] ?? '').trim()
    current = match[1] === '/' || name === '' ? undefined : name
  }
  add(line.length)
  return found
}

/** The voice that goes on after a line: the one that was opened last and is not closed. */
export function voiceAfter(line: string, voice: string | undefined): string | undefined {
  let current = voice
  for (const match of line.matchAll(tag)) {
    if (match[2]?.toLowerCase() !== 'v') continue
    const name = plain(match[4] ?? '').trim()
    current = match[1] === '/' || name === '' ? undefined : name
  }
  return current
}

function plain(words: string): string {
  return words
    .replace(placing, '')
    .replace(/&(#\d{1,7}|[a-z]{2,5});/gi, (whole, name: string) =>
      name.startsWith('#') ? signOf(Number(name.slice(1)), whole) : (entities[name.toLowerCase()] ?? whole),
    )
    .replace(/\s+/g, ' ')
}

function signOf(code: number, whole: string): string {
  const isSign = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isSign ? String.fromCodePoint(code) : whole
}
