import type { MessageTree } from '#lib/i18n/message.ts'
import { createSay, type Say } from '#lib/i18n/say.ts'

let words: Promise<Say> | undefined

/**
 * The words with which the script speaks, in the language of the page; read when they are first needed, from a file that the
 * page names. Rejects where that can't be read. Only what is loaded on use may import this.
 */
export function pageWords(): Promise<Say> {
  words ??= readWords()
  return words
}

/** Has the script speak the language that the page has come to speak, from the file at this address. */
export function speakFrom(address: string): void {
  document.querySelector('script[data-words]')?.setAttribute('data-words', address)
  words = undefined
}

async function readWords(): Promise<Say> {
  const address = document.querySelector<HTMLElement>('script[data-words]')?.dataset.words
  const response = await fetch(new URL(address ?? '', location.href))
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return createSay(document.documentElement.lang, (await response.json()) as MessageTree)
}
