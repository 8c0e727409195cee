import { keptChoice } from './kept-choice.ts'

/** Key of localStorage for the language in which a reader wants the words of the interface. */
export const languageKey = 'interface-language'

/**
 * Milliseconds for which a page waits for its words at most: on a very slow line they change before the reader's eyes, which is
 * better than no text.
 */
const longestWait = 2_000

/**
 * Before a page of a text is shown, keeps it out of sight where its reader chose another language of the interface than its
 * own, until its words are said in that (`showWords`), so that none is seen to change and nothing moves. Who chose none, or
 * has no script, sees the page at once.
 *
 * @param languages tags of the languages that the interface has, with spaces between them
 */
export function holdWords(languages: string | undefined): void {
  const root = document.documentElement
  const chosen = keptChoice(languageKey)
  if (chosen === null || chosen === root.lang || !languages?.split(' ').includes(chosen)) return
  root.dataset.held = ''
  setTimeout(showWords, longestWait)
}

/** Shows a page that was kept out of sight. */
export function showWords(): void {
  delete document.documentElement.dataset.held
}
