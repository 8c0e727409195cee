import { startsItem } from '#lib/ingest/recognise/list-markers.ts'

const sentenceEnd = /(?:[.!?:;…]["”»’)\]]*|[。！？：；…][」』”）》]*)$/u
const small = /^["“«‘'(]*[\p{Ll}\p{Lo}]/u
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Articles, prepositions and the like: a line that ends with one goes on in the next. */
const leading = new Set(
  (
    'a an the of and or in on at to for by with from as that which who our his her their its this these is are was ' +
    'were has have had not be will shall would should may и в во на с со по к о об от до из за для что не ни или как у ' +
    'при над под его её их наш наша және мен бен пен не бұл осы'
  ).split(' '),
)

/** The width of lines, that of the longest, in UTF-16 units, below which they are verses, addresses or names. */
const leastWidth = 30
/** Length, in UTF-16 units, from which on a line goes on in the next where no width broke the lines. */
const leastOfTwo = 25
/** The width, in UTF-16 units, from which on lines that no width broke are prose if most of them go on in small letters. */
const leastOfRagged = 40
/** Lines that are no wider, in UTF-16 units, may be verses. */
const widestVerse = 60
/** The share of the width that a line and the first word of the next must fill together: that word had no room. */
const filled = 0.92
/** The share of the width that a line must have which ends in a full stop, if the next is to belong to its paragraph. */
const shortOfWidth = 0.75

/**
 * Which of the line ends between the lines only break a running text at a width: for each of them (one fewer than there are
 * lines) whether it does. `starts` says of each line end whether the line after it is indented as a paragraph is.
 */
export function wrappedLineEnds(lines: string[], starts: boolean[]): boolean[] {
  const cut = starts.indexOf(true)
  if (cut === -1) return runsOnUnindented(lines, starts)
  // What is indented as a paragraph is judged by its own lines.
  return [
    ...runsOnUnindented(lines.slice(0, cut + 1), starts.slice(0, cut)),
    false,
    ...wrappedLineEnds(lines.slice(cut + 1), starts.slice(cut + 1)),
  ]
}

function runsOnUnindented(lines: string[], starts: boolean[]): boolean[] {
  const texts = lines.map((line) => line.trim())
  const width = Math.max(...texts.map((line) => line.length))
  const joints = starts.map((_, index) => jointOf(texts[index] ?? '', texts[index + 1] ?? '', width))
  if (texts.filter((line) => eastAsian.test(line)).length > texts.length / 2) return eastAsianJoints(texts)
  const going = joints.filter((joint) => joint.goesOn).length
  const open = joints.filter((joint) => !joint.stops).length
  const full = joints.filter((joint) => joint.fills).length
  const isWrapped =
    joints.length > 1 && width >= leastWidth && going >= open * 0.4 && going > 0 && full >= joints.length * 0.6
  const isRagged = going >= open * 0.6 && width >= leastOfRagged && !isUneven(texts, joints, width)
  const isVerse = isPunctuated(texts) || (joints.length > 1 && !isWrapped && !isRagged && width <= widestVerse)
  if (isVerse) return joints.map(() => false)
  return joints.map((joint, index) => {
    if (joint.barred) return false
    const length = texts[index]?.length ?? 0
    if (joint.cuts) return true
    if (!isWrapped) return joint.goesOn && (length >= leastOfTwo || isOneSentence(texts))
    if (joint.stops) return length >= width * shortOfWidth && joint.fills
    return joint.goesOn || joint.fills
  })
}

/** Whether two lines are one sentence that somebody broke: the second goes on in the middle of it, and ends it. */
function isOneSentence(texts: string[]): boolean {
  const [first = '', last = ''] = texts
  return texts.length === 2 && /^[\p{P}\p{S}]*\p{Lu}/u.test(first) && /[.!?…]["”»’)\]]*$/u.test(last)
}

/** Fewest lines that can be verses: their sense ends with the line, while lines of prose end where the width does. */
const fewestVerses = 4

/** Whether the lines of a text end where its sense does: nearly each in a stop, a comma, or a dash. False for fewer than four. */
export function isPunctuated(texts: string[]): boolean {
  const ended = texts.filter((text) => /[\p{L}\p{N}][.,;:!?…]*[.,;:!?…–—]["”»’)]*$/u.test(text)).length
  const exceptions = Math.floor((texts.length - 2) / 4)
  return texts.length >= fewestVerses && ended >= texts.length - exceptions
}

/** A line of prose that somebody breaks by hand is not much shorter than the longest. */
const leastOfWidth = 0.6

/** Whether lines, each of which goes on with the next, are of such different length as those of free verse. */
function isUneven(texts: string[], joints: LineJoint[], width: number): boolean {
  const short = joints.filter(({ goesOn }, index) => goesOn && (texts[index]?.length ?? 0) < width * leastOfWidth)
  return joints.length + 1 >= fewestVerses && short.length * 3 >= joints.length
}

interface LineJoint {
  /** Never only a break: there is no line before or after it, or the line after it begins an item of a list. */
  barred: boolean
  /** The line before it ends a sentence. */
  stops: boolean
  /** The first word of the line after it had no place on the line before it. */
  fills: boolean
  /** A word is cut by a hyphen. */
  cuts: boolean
  /** The sentence goes on. */
  goesOn: boolean
}

function jointOf(before: string, after: string, width: number): LineJoint {
  const stops = sentenceEnd.test(before)
  const barred = before === '' || after === '' || startsItem(after)
  const next = /^\S+/u.exec(after)?.[0].length ?? 0
  const last = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(before)?.[0].toLowerCase() ?? ''
  const goesOn = !barred && !stops && (small.test(after) || leading.has(last))
  const cuts = goesOn && /\p{L}[-\u2010]$/u.test(before)
  return { barred, stops, cuts, fills: before.length + 1 + next > width * filled, goesOn }
}

/** Shorter lines of equal length, in characters, are verses. */
const leastEastAsian = 12

function eastAsianJoints(texts: string[]): boolean[] {
  const width = Math.max(...texts.map((line) => line.length))
  return texts.slice(1).map((after, index) => {
    const before = texts[index] ?? ''
    if (before === '' || after === '' || startsItem(after) || width < leastEastAsian) return false
    if (/[，、；]$/u.test(before)) return true
    return before.length >= width - 2 && (!sentenceEnd.test(before) || before.length >= width - 1)
  })
}

/** Parts that come before a hyphen, or after one, in words that have it wherever they are. */
const hyphened = /^(?:self|non|ex|well|co|vice|по|кое|во|в|из|экс|вице)$/iu
const appended = /^(?:то|либо|нибудь|ка|таки|де|ші|шы)$/iu

/**
 * What a hyphen at the end of a line is: `cut` where it divides a word, `compound` where the word has it wherever it
 * is, nothing where there is none. What the rest of the text writes decides first.
 */
export function brokenWord(before: string, after: string, text: string): 'cut' | 'compound' | undefined {
  const start = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[-\u2010]$/u.exec(before.trimEnd())?.[1]
  const rest = /^\p{Ll}[\p{L}\p{M}]*/u.exec(after.trimStart())?.[0]
  if (!start || !rest) return undefined
  if (text.includes(`${start}-${rest}`)) return 'compound'
  if (text.includes(start + rest)) return 'cut'
  return hyphened.test(start) || appended.test(rest) ? 'compound' : 'cut'
}
