import { findingMessage, withMore } from '#lib/ingest/finding-message.ts'
import { decode } from '#lib/ingest/read/characters/decode.ts'
import { repairCharacters } from '#lib/ingest/read/characters/repair-characters.ts'
import { quotingFinding } from '#lib/ingest/read/omission-findings.ts'
import type { Extracted, ReaderFinding } from '#lib/ingest/read/source.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { StructuredText } from '#lib/ingest/read/structured/structured-text.ts'
import { type SpokenWords, spokenWords, voiceAfter } from './cue-text.ts'
import { type Cue, readCues, type Subtitles } from './subtitle-cues.ts'

/** A pause between sentences, in seconds, after which another paragraph begins. Captions of one stretch of talk follow each other at once. */
const longestPause = 3
/** Two cues with less between them, in seconds, are shown without a break. */
const shortestBreak = 0.1
/** Most lines that a roll-up shows again. */
const mostRepeated = 4
/** Captions with fewer ends of sentences than one in so many words have no punctuation: those of machines. */
const wordsOfSentence = 80
/** Captions without punctuation are divided at the first end of a cue behind this length, in UTF-16 units. */
const longestUnpunctuated = 600
/** A cue that is shown for less, in seconds, only moves a line up the screen. */
const shortestCue = 0.05

const sentenceEnd = /[.!?…。！？؟।]["”»’)\]]*$/u
/** Words that are noted and not said: "[Applause]", "(laughs)". */
const noted = /^[([（【][^()[\]（）【】]{2,80}[)\]）】]\.?$/u
/** A line of a cue in which two speak begins with a dash. */
const dialogue = /^[-–—‐]\s?\S/u

/**
 * Subtitles (WebVTT, SubRip) to a text: the words of cues that follow each other are one paragraph, until another voice speaks or
 * a pause comes after a sentence. Voices are those of `<v Name>`; times and numbers are no words. A line that a roll-up shows in
 * several cues is read once. Throws `SourceError` where there is no cue.
 */
export function readSubtitles(file: string, bytes: Uint8Array): Extracted {
  const { text, ...encoding } = decode(file, bytes)
  const { text: repaired, findings: ofSigns } = repairCharacters(text)
  const subtitles = readCues(repaired)
  if (!subtitles.cues.some(({ start, end }) => end > start || start > 0))
    throw new SourceError(
      `${file}: found no cue, which is a line of times ("00:00:01.000 --> 00:00:04.000") with words under it`,
    )
  const out = new StructuredText()
  writeHead(subtitles.head, out)
  const isPunctuated = hasSentences(subtitles.cues)
  const repeated = writeCues(subtitles.cues, out, isPunctuated)
  const extracted = out.extracted()
  return {
    ...encoding,
    text: extracted.text,
    hints: { ...extracted.hints, isSpoken: true },
    findings: [...ofSigns, ...findingsOf(subtitles, repeated, isPunctuated)],
  }
}

/** The lines above the cues; "Language: en" states the language. */
function writeHead(head: readonly string[], out: StructuredText): void {
  for (const line of head) {
    const [, name = 'WEBVTT', words = line] = /^([A-Za-z][\w-]*):\s*(?!\s)(.*)$/.exec(line) ?? []
    const language = name === 'Language' && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(words) ? words : undefined
    out.headLine(name, words, language ? [{ field: 'language', value: language }] : [], true)
  }
}

/** Writes the words of the cues. Gives the lines that were left out since the cue before shows them too. */
function writeCues(cues: readonly Cue[], out: StructuredText, isPunctuated: boolean): string[] {
  const repeated: string[] = []
  let before: Cue | undefined
  let voice: string | undefined
  let lastWords = ''
  let length = 0
  const end = () => {
    out.end(formOf(voice))
    lastWords = ''
    length = 0
  }
  for (const cue of cues) {
    const fresh = linesOf(cue, before, repeated)
    const isPause = before !== undefined && cue.start - before.end >= longestPause
    if (isPunctuated ? isPause && sentenceEnd.test(lastWords) : isPause || length > longestUnpunctuated) end()
    const spoken = wordsOf(fresh)
    const isDialogue = fresh.length > 1 && fresh.every((line) => dialogue.test(line))
    const isNoted = noted.test(spoken.map(({ words }) => words.trim()).join(' '))
    if (isNoted) {
      end()
      out.paragraph(spoken.map(({ words }) => words).join(' '), { voice: 'transcriber' })
    } else
      for (const { words, voice: own } of spoken) {
        if (own !== voice || isDialogue) end()
        voice = own
        out.space()
        out.write(words)
        lastWords = words.trim()
        length += lastWords.length
      }
    if (isDialogue) end()
    if (cue.lines.length > 0) before = cue
  }
  end()
  return repeated
}

function formOf(voice: string | undefined) {
  return voice === undefined ? {} : { voice }
}

/** The words of the lines of one cue: a voice goes on over its lines, and ends with it. */
function wordsOf(lines: readonly string[]): SpokenWords[] {
  let voice: string | undefined
  return lines.flatMap((line) => {
    const words = spokenWords(line, voice)
    voice = voiceAfter(line, voice)
    return words
  })
}

/** The lines of a cue without those that the cue before ends with, where they only move up the screen. */
function linesOf(cue: Cue, before: Cue | undefined, repeated: string[]): string[] {
  if (!before || cue.start - before.end > shortestBreak) return cue.lines
  const plain = (line: string) =>
    spokenWords(line, undefined)
      .map(({ words }) => words)
      .join('')
      .trim()
  const [own, others] = [cue.lines.map(plain), before.lines.map(plain)]
  for (let count = Math.min(own.length, others.length, mostRepeated); count > 0; count -= 1) {
    const isSame = own.slice(0, count).every((line, index) => line === others[others.length - count + index])
    const movesUp = count < own.length || cue.end - cue.start <= shortestCue
    if (!isSame || !movesUp) continue
    repeated.push(...own.slice(0, count).filter(Boolean))
    return cue.lines.slice(count)
  }
  return cue.lines
}

/** Whether the captions have sentences: enough of their lines end one, for their words. */
function hasSentences(cues: readonly Cue[]): boolean {
  const lines = cues.flatMap((cue) => cue.lines)
  const words = lines.reduce((sum, line) => sum + line.split(/\s+/).length, 0)
  const ends = lines.filter((line) => /[.!?…。！？؟।]/u.test(line)).length
  return ends * wordsOfSentence >= words
}

/** Most lines that a message names. */
const mostLines = 10

function findingsOf({ comments, untimed }: Subtitles, repeated: string[], isPunctuated: boolean): ReaderFinding[] {
  const findings: ReaderFinding[] = isPunctuated
    ? []
    : [
        {
          rule: 'captions-without-sentences',
          severity: 'warning',
          ...findingMessage('captionsWithoutSentences'),
        },
      ]
  findings.push(...quotingFinding('comments', 'note', comments, 'commentsOfCaptions'))
  if (untimed.length > 0)
    findings.push({
      rule: 'untimed-words',
      severity: 'warning',
      ...findingMessage('untimedWords', {
        lines: withMore(untimed.slice(0, mostLines).join(', '), untimed.length - mostLines),
      }),
    })
  findings.push(...quotingFinding('repeated-lines', 'note', repeated, 'movedUp'))
  return findings
}
