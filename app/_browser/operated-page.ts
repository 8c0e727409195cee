import type { MessageTree } from '#lib/i18n/message.ts'

/** The pages that are operated, by the names of their scripts. */
export type OperatedPageName = 'search' | 'quote' | 'trends' | 'compare' | 'watch'

/** What a page that is operated hands to its script, as JSON beside it. */
export interface OperatedPage<Props extends object> {
  /** The language of the page (BCP 47). */
  language: string
  /** The words that its components say. */
  messages: MessageTree
  /** The path that all addresses of the site begin with, and the folder of the lists in this language; both may be empty. */
  base: string
  folder: string
  /** What its root component is given. */
  props: Props
}

/** Id of the element that the script brings to life. */
export const rootId = 'operated'
/** Id of the script element with what the page hands over. */
export const handedOverId = 'handed-over'
