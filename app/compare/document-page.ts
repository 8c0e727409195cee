import type { ComparedSide } from '#app/_components/compare/compared-side.ts'
import { type ComparedParagraph, hasWords } from '#lib/compare/compared-text.ts'
import type { Addresses } from '#lib/site/addresses.ts'

/** A document as its page has it. */
export interface ReadDocument extends ComparedSide {
  /** The kind of text, in the words of the page. */
  kind: string
  /** `2024`, `2024-04` or `2024-04-25`; undefined where its date is not known. */
  date: string | undefined
}

/** That there is no page of a document at an address. */
export class NoDocumentError extends Error {
  override name = 'NoDocumentError'
}

/**
 * Reads a document from its page, which every site has. Rejects with `NoDocumentError` where there is none, and with the error of
 * `fetch`, or one with the status, where it can't be read.
 *
 * @param name the last part of the page's address: `2024-04-25-on-the-weir`
 * @param language of the interface
 */
export async function readDocumentPage({ former }: Addresses, name: string, language: string): Promise<ReadDocument> {
  // What an address asks for can be anything: only what can be a document's is fetched.
  if (documentName(name) !== name) throw new NoDocumentError(name)
  const address = former(name)
  const response = await fetch(address)
  if (response.status === 404) throw new NoDocumentError(name)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const article = page.querySelector('article')
  if (!article) throw new NoDocumentError(name)
  const text = article.querySelector('.text')
  const lang = text?.getAttribute('lang') ?? undefined
  const kind = wordsOf(article.querySelector('.kicker'))
  return {
    title: wordsOf(article.querySelector('h1')),
    address,
    facts: [kind, wordsOf(article.querySelector('.facts'))].filter((fact) => fact !== '').join(' · '),
    lang,
    kind,
    date: article.querySelector('.facts time')?.getAttribute('datetime') ?? undefined,
    text: { language: lang ?? language, paragraphs: paragraphsIn(article) },
  }
}

function paragraphsIn(article: Element): ComparedParagraph[] {
  return [...article.querySelectorAll('.text .p[id]')].flatMap((paragraph) => {
    const text = paragraph.querySelector(':scope > p:not(.withdrawn)')?.textContent?.trim() ?? ''
    const number = Number(paragraph.querySelector('.no')?.textContent ?? '')
    return hasWords(text) ? [{ id: paragraph.id, number, text }] : []
  })
}

function wordsOf(element: Element | null): string {
  return element?.textContent?.replace(/\s+/gu, ' ').trim() ?? ''
}

/**
 * The name of a document in what was typed or pasted: the address of its page or of a paragraph, or the name itself, which begins with a
 * date or with `undated`. Undefined for any other words.
 */
export function documentName(typed: string): string | undefined {
  const [, name] = /(?:^|\/documents\/)((?:\d{4,}|undated)-[a-z0-9-]+)(?:[/?#]|$)/u.exec(typed.trim()) ?? []
  return name
}
