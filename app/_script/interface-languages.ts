import { languageKey, showWords } from './held-words.ts'
import { keepChoice, keptChoice } from './kept-choice.ts'

/**
 * Remembers in which language a reader wants the interface, and on a page that has one address for all languages, as that
 * of a document has, says its words in that language.
 */
export function followInterfaceLanguage(): void {
  const links = document.querySelector<HTMLElement>('[data-languages]')
  if (!links) return
  const isText = links.dataset.languages === 'words'
  const own = document.documentElement.lang
  const change = async (language: string) => {
    // A page that was changed has lost its first words.
    if (document.documentElement.lang !== own) location.reload()
    else if (language !== own)
      await import('./change-interface.ts').then((one) => one.changeInterface(links, { from: own, to: language }))
  }
  links.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[hreflang]') : null
    if (!link) return
    const isKept = keepChoice(languageKey, link.hreflang)
    if (!isText || event.ctrlKey || event.metaKey || event.shiftKey || (!isKept && isChanged(own))) return
    event.preventDefault()
    void change(link.hreflang)
  })
  const chosen = keptChoice(languageKey)
  if (isText && chosen !== null && links.querySelector(`[hreflang="${CSS.escape(chosen)}"]`))
    void change(chosen).finally(showWords)
}

function isChanged(own: string): boolean {
  return document.documentElement.lang !== own
}
