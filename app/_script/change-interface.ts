import type { MessageTree } from '#lib/i18n/message.ts'
import { createReword } from '#lib/i18n/reword.ts'
import { createSay } from '#lib/i18n/say.ts'
import { speakFrom } from './page-words.ts'
import { rewordPage } from './reword-page.ts'

interface Languages {
  /** That of the page as it was made. */
  from: string
  to: string
}

/** Parts of a page whose links lead to pages that each language has. */
const linking = '.site-header a, .site-footer li a, .record dd a, .facts a'

/** Pages that have one address for all languages: what lies below lists of texts. */
const once = /^(?:documents|sources|data|api)\/.|\.\w+$/u

/**
 * Says the words of a page in another language of the interface, without leaving it. The text and the record stay; links to
 * lists lead to those of that language. Where its words can't be read, all stays as it is.
 *
 * @param links the choice of languages at the foot
 */
export async function changeInterface(links: HTMLElement, { from, to }: Languages): Promise<void> {
  const words = await readWords(from, to).catch(() => undefined)
  if (!words) return
  const reword = createReword({ language: from, messages: words.from }, { language: to, messages: words.to })
  const text = document.querySelector('.reading .text')
  const language = text === null ? undefined : (text.getAttribute('lang') ?? from)
  rewordPage(document.body, { from, to }, reword)
  if (language !== undefined) sayTextLanguage(language, to, words.to)
  document.documentElement.lang = to
  speakFrom(words.address)
  const home = (tag: string) => links.querySelector<HTMLAnchorElement>(`a[hreflang="${tag}"]`)
  home(from)?.removeAttribute('aria-current')
  home(to)?.setAttribute('aria-current', 'true')
  const [own, other] = [home(from)?.pathname, home(to)?.pathname]
  if (own !== undefined && other !== undefined) leadToTwins(own, other)
}

/** Beside the kind of a document: in which language it is, where that is not the interface's. */
function sayTextLanguage(language: string, to: string, messages: MessageTree): void {
  const kicker = document.querySelector('article > header > .kicker')
  if (!kicker) return
  const [kind = ''] = (kicker.textContent ?? '').split(' · ')
  const say = createSay(to, messages)
  kicker.textContent =
    language === to ? kind : `${kind} · ${say('common.inLanguage', { language: say.languageName(language) })}`
}

/** Has links to lists and tools lead to those of the other language; `own` and `other` are the front pages of both. */
function leadToTwins(own: string, other: string): void {
  const twin = (address: string) => {
    const { origin, pathname, search, hash } = new URL(address)
    const below = pathname.slice(own.length)
    const isOfAll = origin === location.origin && pathname.startsWith(own) && !once.test(below)
    return isOfAll ? `${other}${below}${search}${hash}` : address
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>(linking))
    if (link.hreflang === '') link.href = twin(link.href)
  for (const form of document.forms) form.action = twin(form.action)
}

/** The words of both languages: the page's own script names the file that names theirs. Rejects where one can't be read. */
async function readWords(from: string, to: string) {
  const script = document.querySelector<HTMLElement>('script[data-words]')
  const address = new URL(script?.dataset.words ?? '', location.href)
  const { $texts } = await readJson(address)
  const file = (language: string) => {
    const name = typeof $texts === 'object' ? $texts[language] : undefined
    if (typeof name !== 'string') throw new Error(`${address.href}: names no words of "${language}"`)
    return new URL(name, address)
  }
  const other = file(to)
  const [messagesFrom, messagesTo] = await Promise.all([readJson(file(from)), readJson(other)])
  return { from: messagesFrom, to: messagesTo, address: other.href }
}

async function readJson(address: URL): Promise<MessageTree> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address.href}: ${response.status}`)
  return (await response.json()) as MessageTree
}
