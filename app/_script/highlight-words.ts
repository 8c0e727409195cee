/** Name of the CSS highlight of found words; `::highlight(found)` in the stylesheet. */
const highlightName = 'found'

/** A word as a pattern; a hyphen stays as it is, since Unicode patterns refuse to have it escaped outside a class. */
function escaped(word: string): string {
  return word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** A regular expression that finds any of some words, as whole words, whatever signs are in them. */
export function patternOfWords(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((one, other) => other.length - one.length).map(escaped)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
}

/**
 * Marks, in the text of an article, words that a search found and put into the address. By CSS highlights, which leave
 * the text as it is; browsers without them show no marks.
 */
export function highlightWords(article: HTMLElement, words: readonly string[]): void {
  if (words.length === 0 || !('highlights' in CSS)) return
  const pattern = patternOfWords(words)
  const highlight = new Highlight()
  for (const element of article.querySelectorAll('.p > p, .data-row > p > :not(.between), h2, h3, h4, .capitals')) {
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue
      for (const match of (node.nodeValue ?? '').matchAll(pattern)) {
        const range = new Range()
        range.setStart(node, match.index)
        range.setEnd(node, match.index + match[0].length)
        highlight.add(range)
      }
    }
  }
  CSS.highlights.set(highlightName, highlight)
}
