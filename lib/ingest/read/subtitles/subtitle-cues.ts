/** What is shown at one time. */
export interface Cue {
  /** In seconds from the beginning. */
  start: number
  end: number
  /** As they are written, with their tags. */
  lines: string[]
}

/** What a file of subtitles holds. */
export interface Subtitles {
  cues: Cue[]
  /** Lines above the first cue of WebVTT: what follows its signature, and metadata such as "Language: en". */
  head: string[]
  /** Comments (`NOTE`). */
  comments: string[]
  /** 1-based lines of words that are in no cue, since no time is above them; they are read with the cue before. */
  untimed: number[]
}

const clock = String.raw`(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})`
const timing = new RegExp(String.raw`^\s*${clock}\s*-->\s*${clock}(?:\s.*)?$`)

/** What is written for programs: rules of style, regions of the screen. */
const forPrograms = /^(?:STYLE|REGION)\s*$/

/**
 * The cues of WebVTT or SubRip: a line of times, and the lines under it up to an empty one. What stands above the times is the name or
 * the number of the cue, and no word of it. What neither format knows is kept as words.
 */
export function readCues(text: string): Subtitles {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  const found: Subtitles = { cues: [], head: [], comments: [], untimed: [] }
  let at = 0
  if (/^WEBVTT(?=$|[ \t])/.test(lines[0] ?? '')) {
    const title = lines[0]
      ?.slice('WEBVTT'.length)
      .replace(/^[\s-]+/, '')
      .trim()
    if (title) found.head.push(title)
    for (at = 1; isPartOfHead(lines, at); at += 1) found.head.push(lines[at]?.trim() ?? '')
  }
  while (at < lines.length) {
    const line = lines[at] ?? ''
    const next = lines[at + 1] ?? ''
    if (line.trim() === '') at += 1
    else if (timing.test(line)) at = readCue(lines, at, found)
    else if (timing.test(next)) at += 1
    else if (/^NOTE(?=$|\s)/.test(line)) at = readComment(lines, at, found)
    else if (forPrograms.test(line)) at = blockEnd(lines, at)
    else at = readUntimed(lines, at, found)
  }
  return found
}

function isPartOfHead(lines: readonly string[], at: number): boolean {
  const line = lines[at]
  return line !== undefined && line.trim() !== '' && !line.includes('-->')
}

function readCue(lines: readonly string[], at: number, { cues }: Subtitles): number {
  const times = timing.exec(lines[at] ?? '') ?? []
  const cue: Cue = { start: seconds(times.slice(1, 5)), end: seconds(times.slice(5, 9)), lines: [] }
  cues.push(cue)
  let end = at + 1
  for (; end < lines.length; end += 1) {
    const line = lines[end] ?? ''
    // A number above times begins the next cue, though no empty line parts them.
    if (line.trim() === '' || timing.test(line)) break
    if (/^\s*\d+\s*$/.test(line) && timing.test(lines[end + 1] ?? '')) break
    cue.lines.push(line.trim())
  }
  return end
}

function readComment(lines: readonly string[], at: number, { comments }: Subtitles): number {
  const end = blockEnd(lines, at)
  const words = lines.slice(at, end).join(' ').slice('NOTE'.length).trim()
  if (words !== '') comments.push(words)
  return end
}

function readUntimed(lines: readonly string[], at: number, { cues, untimed }: Subtitles): number {
  untimed.push(at + 1)
  const end = blockEnd(lines, at)
  const words = lines.slice(at, end).map((line) => line.trim())
  const last = cues.at(-1)
  if (last) last.lines.push(...words)
  else cues.push({ start: 0, end: 0, lines: words })
  return end
}

/** The place of the next empty line, or of times. */
function blockEnd(lines: readonly string[], at: number): number {
  let end = at
  while (end < lines.length && lines[end]?.trim() !== '' && !timing.test(lines[end] ?? '')) end += 1
  return Math.max(end, at + 1)
}

function seconds([hours = '0', minutes = '0', whole = '0', part = '0']: (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(part.padEnd(3, '0')) / 1000
}
