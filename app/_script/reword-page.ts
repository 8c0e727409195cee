import type { Reword } from '#lib/i18n/reword.ts'

/**
 * What is the record's own and stays as it is, whatever the interface says: titles and texts, words that are quoted,
 * citations (in English everywhere), names, addresses, code; and what says itself in which language it is.
 */
const record = [
  'h1',
  '.toc-list',
  '.site-name',
  '.record-words',
  '[data-languages] a',
  '.site-footer strong',
  '.cite-entry',
  '.cite-in-text > span',
  '.facts a',
  '.record dd a[href]:not(.places a, .correction a, [href*="#breaks"])',
  '.around span',
  'q',
  'blockquote',
  'cite',
  'code',
  'ins',
  'del',
].join(',')

/** A text, of which nothing is the interface's but what is beside it. */
const text = '.text'

/** What the interface has put beside the paragraphs of a text. */
const beside = [
  '.no',
  '.cite-own',
  '.our-break',
  '.across',
  '.voice-label',
  '.asks > .turn-label',
  '.corrected',
  '.editor-note',
  '.withdrawn',
].join(',')

/** Attributes in which the interface speaks. */
const spoken = /^(?:aria-label|aria-valuetext|title|placeholder|alt|data-.+)$/

/** What stands around words where several things are said in one line. */
const marks = /[\s().,:;·→–—]/u

/** Which of several messages of one text is meant, by where it is. */
const hints: readonly (readonly [selector: string, hint: string])[] = [
  ['.site-nav a, .site-search-link', 'titles.'],
  ['.turn-label', 'provenance.'],
  ['.cite-own', 'cite.ownPage'],
  ['.no', 'document.paragraph'],
  ['.basis summary', 'basis.editor'],
  ['.basis', 'basis.'],
  ['.facts .weak', 'basis.byEditor'],
  ['.sr-only', 'change.'],
  ['.across li', 'crossReferences.said'],
  ['summary', 'cite.cite'],
  ['.cite', 'cite.'],
  ['input[name=width]', 'document.textWidths.'],
  ['input[name=size]', 'document.textSizes.'],
  ['.all-facts dt', 'fields.'],
  ['.basis small, .places a, .correction a, .record dd, .record dt, label, article', 'document.'],
]

/**
 * Says the words of the interface on a page in another language, in its text and in the attributes that are read out.
 * What is not found among the words of the interface stays, and of the record's own it is said in which language it is.
 *
 * @param root what is reworded, with all that is in it but the record's own
 */
export function rewordPage(root: Element, languages: { from: string; to: string }, reword: Reword): void {
  if (root.matches('script, style')) return
  if (root.matches(text)) {
    for (const part of root.querySelectorAll(beside))
      if (!part.parentElement?.closest(beside)) {
        rewordPage(part, languages, reword)
        part.setAttribute('lang', languages.to)
      }
    sayLanguage(root, languages.from)
    return
  }
  const own = root.getAttribute('lang')
  if (own !== null && own !== languages.from) return
  if (root.matches(record)) {
    // Who hears the page is told which words were taken out.
    for (const heard of root.querySelectorAll('.sr-only')) rewordPage(heard, languages, reword)
    sayLanguage(root, languages.from)
    return
  }
  if (own !== null) root.setAttribute('lang', languages.to)
  const [, hint] = hints.find(([selector]) => root.matches(selector)) ?? []
  const hinted: Reword = {
    ...reword,
    sure: (words) => reword.sure(words, hint),
    likely: (words) => reword.likely(words, hint),
  }
  for (const { name, value } of [...root.attributes]) {
    const other = spoken.test(name)
      ? (hinted.sure(value) ?? eachOf(value, ',', hinted.sure) ?? rewordLabel(value, hinted))
      : undefined
    if (other !== undefined) root.setAttribute(name, other)
  }
  for (const child of root.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      const other = rewordLine(child.nodeValue ?? '', hinted)
      if (other !== undefined) child.nodeValue = other
    } else if (child.nodeType === Node.ELEMENT_NODE) rewordPage(child as Element, languages, reword)
  }
}

function sayLanguage(element: Element, language: string): void {
  if (!element.hasAttribute('lang')) element.setAttribute('lang', language)
}

/** A line: one text, a label before what it is of, or several texts in a row. */
function rewordLine(line: string, reword: Reword): string | undefined {
  const [before, words, behind] = partsOf(line)
  const said = words.includes(' · ')
    ? eachOf(words, ' · ', (one) => rewordLine(one, reword))
    : (rewordLabel(words, reword) ?? rewordBegun(words, reword) ?? datesIn(words, reword))
  return (
    trimmed(before, words, behind, reword.sure) ??
    (said === undefined ? trimmed(before, words, behind, reword.likely) : `${before}${said}${behind}`)
  )
}

/** The marks before a line's words, the words, and the marks behind them. */
function partsOf(line: string): [before: string, words: string, behind: string] {
  let start = 0
  while (start < line.length && marks.test(line.charAt(start))) start += 1
  let end = line.length
  while (end > start && marks.test(line.charAt(end - 1))) end -= 1
  return [line.slice(0, start), line.slice(start, end), line.slice(end)]
}

/** A message may itself begin or end with some of the marks around it: the longest is tried first. */
function trimmed(before: string, words: string, behind: string, reword: (words: string) => string | undefined) {
  for (let open = 0; open <= before.length; open += 1)
    for (let close = behind.length; close >= 0; close -= 1) {
      const said = reword(`${before.slice(open)}${words}${behind.slice(0, close)}`)
      if (said !== undefined) return `${before.slice(0, open)}${said}${behind.slice(close)}`
    }
  return undefined
}

/** A text of several, each said where it is known; undefined where none is. */
function eachOf(words: string, separator: string, reword: (words: string) => string | undefined): string | undefined {
  const parts = words.split(separator)
  const said = parts.map((part) => reword(part))
  return said.every((one) => one === undefined) ? undefined : parts.map((part, at) => said[at] ?? part).join(separator)
}

/** The words before a colon, where they are known: what is behind it is of the record. */
function rewordLabel(words: string, reword: Reword): string | undefined {
  const [label = '', ...rest] = words.split(': ')
  if (rest.length === 0) return undefined
  if (!/\p{L}/u.test(label)) {
    const said = reword.sure(rest.join(': '))
    return said === undefined ? undefined : `${label}: ${said}`
  }
  const said = reword.sure(`${label}:`)?.slice(0, -1) ?? rewordLine(label, reword)
  return said === undefined ? undefined : [said, datesIn(rest.join(': '), reword) ?? rest.join(': ')].join(': ')
}

/** One text and another behind it, with a space between: both must be known. */
function rewordBegun(words: string, reword: Reword): string | undefined {
  for (let at = words.indexOf(' '); at > 0; at = words.indexOf(' ', at + 1)) {
    const first = reword.sure(words.slice(0, at))
    const rest = first === undefined ? undefined : reword.sure(words.slice(at + 1))
    if (rest !== undefined) return `${first} ${rest}`
  }
  return undefined
}

/** Beside the record's own words only a day is sure to be the interface's. */
function datesIn(words: string, reword: Reword): string | undefined {
  return reword.date(words) ?? (words.includes(', ') ? eachOf(words, ', ', reword.date) : undefined)
}
