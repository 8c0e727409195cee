import type { Span } from '#lib/domain/ledger.ts'

/** What is between marks: half-open, in UTF-16 units, without the marks. */
export interface MarkedSpan extends Span {
  /** The same span with the marks around it. */
  outer: Span
}

type Family = 'double' | 'angle' | 'corner' | 'white corner' | 'single angle'

interface QuotationMark {
  at: number
  length: number
  family: Family
  role: 'open' | 'close'
  /**
   * Whether it is the first sign of its line: a quotation that goes on in a new paragraph has its mark once more there.
   */
  beginsLine: boolean
}

/** Which marks belong together, and whether each opens or closes where its neighbours don't say otherwise. */
const families: Readonly<Record<string, readonly [Family, QuotationMark['role'] | undefined]>> = {
  '"': ['double', undefined],
  '＂': ['double', undefined],
  "''": ['double', undefined],
  '``': ['double', 'open'],
  '“': ['double', 'open'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '”': ['double', 'close'],
  '«': ['angle', 'open'],
  '»': ['angle', 'close'],
  '‹': ['single angle', 'open'],
  '›': ['single angle', 'close'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['white corner', 'open'],
  '』': ['white corner', 'close'],
}
const anyMark = /''|``|["＂“„‟”«»‹›「」『』]/gu
const beforeOpening = /(?:^|[\s([{/—–-])$/u
const beforeWords = /^[\p{L}\p{Nd}…$€£¥₸₽.¿¡[(]/u
const afterClosing = /^(?:$|[\s.,;:!?…)\]}/—–-])/u

function marksIn(text: string): QuotationMark[] {
  return [...text.matchAll(anyMark)].flatMap(({ 0: written, index: at }) => {
    const [family, nature] = families[written] ?? []
    if (!family) return []
    // The neighbours are enough: a look at all that comes before each mark takes the square of the text.
    const role = roleOf(nature, text.slice(Math.max(0, at - 2), at), text.slice(at + written.length))
    return role ? [{ at, length: written.length, family, role, beginsLine: beginsLine(text, at) }] : []
  })
}

/** Whether nothing but space is between a place and the beginning of its line. */
function beginsLine(text: string, at: number): boolean {
  const spaceFrom = text.slice(0, at).trimEnd().length
  return spaceFrom === 0 || text.slice(spaceFrom, at).includes('\n')
}

/**
 * Whether a mark opens or closes here; undefined where it is none. German turns guillemets round, Swedish opens with ”,
 * and “ closes what „ opened.
 */
function roleOf(
  nature: QuotationMark['role'] | undefined,
  before: string,
  after: string,
): QuotationMark['role'] | undefined {
  const mayOpen = beforeOpening.test(before.slice(-1)) || /["“„«‹「『'‘]$/u.test(before)
  const mayClose = afterClosing.test(after.slice(0, 1)) || /^["”“»›」』'’]/u.test(after)
  if (nature === 'open') return !mayOpen && mayClose && /\S$/u.test(before) ? 'close' : 'open'
  if (nature === 'close') return mayOpen && !mayClose && beforeWords.test(after) ? 'open' : 'close'
  if (mayOpen && !/^\s|^$/u.test(after)) return 'open'
  if (/\S$/u.test(before) && mayClose) return 'close'
  // Inches and seconds are after figures.
  return /\p{Nd}$/u.test(before) ? undefined : mayOpen ? 'open' : 'close'
}

/**
 * The parts of a text that are between quotation marks, in its order, none within another: straight, curly, low and
 * high marks, guillemets, corners, and single marks where there are no others. A quotation within one belongs to it;
 * one that goes on in the next paragraph, with its mark once more, is one. What nothing closes goes to the last mark
 * that could close it, or to the end of the text.
 */
export function markedSpans(text: string): MarkedSpan[] {
  const spans: MarkedSpan[] = []
  let open: QuotationMark[] = []
  for (const mark of marksIn(text)) {
    if (mark.role === 'open') {
      const goesOn = mark.beginsLine && open.some(({ family, beginsLine }) => family === mark.family && beginsLine)
      if (!goesOn) open.push(mark)
      continue
    }
    const place = open.findLastIndex(({ family }) => family === mark.family)
    const [opening] = open
    if (place < 0 || !opening) continue
    open = open.slice(0, place)
    if (open.length === 0) spans.push(spanBetween(opening, mark.at, mark.length))
  }
  const [left] = open
  if (left) return [...spans, unclosed(text, left)]
  return spans.length > 0 ? spans : singleMarks(text)
}

function spanBetween({ at, length }: Pick<QuotationMark, 'at' | 'length'>, end: number, closing: number): MarkedSpan {
  return { start: at + length, end, outer: { start: at, end: end + closing } }
}

/**
 * The span of a mark that was left open: an inner mark may be the one that nothing closes, and then the last closing
 * mark is that of the whole.
 */
function unclosed(text: string, opening: QuotationMark): MarkedSpan {
  const last = marksIn(text).findLast(
    ({ at, family, role }) => at > opening.at && family === opening.family && role === 'close',
  )
  return last ? spanBetween(opening, last.at, last.length) : spanBetween(opening, text.length, 0)
}

const singleOpening = /(?<=^|[\s([—–-])['‘‚](?=[\p{L}\p{Nd}…])/gu
const singleClosing = /(?<=[.,!?…\p{L}\p{Nd}])['’‘](?=$|[\s.,;:)\]—–-])/gu

/**
 * Between single marks, which are also apostrophes: where such a mark begins the text or follows a colon or comma, up
 * to the last one after a stop or at an end, else the last one of all.
 */
function singleMarks(text: string): MarkedSpan[] {
  const opening = [...text.matchAll(singleOpening)].find(
    ({ index }) => index === 0 || /[:,—–-]/u.test(text.slice(0, index).trimEnd().slice(-1)),
  )
  if (!opening) return []
  const closing = [...text.matchAll(singleClosing)].filter(({ index }) => index > opening.index + 1)
  const afterStop = closing.find(({ index }) => /[.,!?…]/u.test(text.charAt(index - 1)))
  const end = afterStop ?? closing.at(-1)
  return end ? [spanBetween({ at: opening.index, length: 1 }, end.index, 1)] : []
}
