import { headerWords, labelsOf } from './header-lexicon/all-languages.ts'

/** What a date is of: the occasion of a text, its publication, or neither. */
export type DateSubject = 'occasion' | 'publication' | 'other'

/** What the words beside a date say of it; of a word in several lists the last decides. */
const labels: readonly (readonly [DateSubject, readonly string[]])[] = [
  ['occasion', [...labelsOf('date'), ...headerWords('occasionDates')]],
  ['publication', [...headerWords('published'), ...headerWords('publishedDates')]],
  ['other', [...headerWords('changed'), ...headerWords('otherDates')]],
]

const subjects = new Map(
  labels.flatMap(([subject, words]) => words.map((label): [string, DateSubject] => [label, subject])),
)

/** The longest label, in words. */
const longest = Math.max(...[...subjects.keys()].map((label) => label.split(' ').length))

/** How far before a date its label is looked for, in UTF-16 units: more than any label with what follows it. */
const reach = 200

/** Small words and punctuation between a label and its date. */
const between = /(?:[\s:：|.,([–—-]|(?<!\p{L})(?:on|at|the|of|in|from|is|was|с|в|от)(?!\p{L}))+$/iu
const after = /^[\s|,(–—-]+/u

/**
 * What a label that ends the words before a date says of it: "Last updated on" is of something else, "Delivered:" of
 * the occasion. Undefined where the words end in no label.
 */
export function subjectBefore(words: string): DateSubject | undefined {
  const near = words.slice(-reach)
  return ofLast(near.replace(/(?<![:：\s])[:：\s]+$/u, '')) ?? ofLast(near.replace(between, ''))
}

/** What a word in brackets or after a dash behind a date says of it: "5 June 2021 (updated)". */
export function subjectAfter(words: string): DateSubject | undefined {
  if (!/^\s*[(|–—]/u.test(words)) return undefined
  const said = words.replace(after, '').split(/[),.;:|]/u)[0] ?? ''
  return subjects.get(asLabel(said))
}

/** What a line that is a label alone ("Date:", "Дата проведения") says of the date on the next line. */
export function subjectOfLabelLine(line: string): DateSubject | undefined {
  return subjects.get(
    asLabel(
      line
        .trimEnd()
        .replace(/[:：]$/u, '')
        .trimEnd(),
    ),
  )
}

function ofLast(words: string): DateSubject | undefined {
  const last = asLabel(words).split(' ').slice(-longest)
  for (let from = 0; from < last.length; from += 1) {
    const subject = subjects.get(last.slice(from).join(' '))
    if (subject) return subject
  }
  return undefined
}

function asLabel(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
