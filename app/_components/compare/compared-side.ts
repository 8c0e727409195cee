import type { ComparedText } from '#lib/compare/compared-text.ts'

/** One of two documents that are set side by side, as a page shows it. */
export interface ComparedSide {
  title: string
  /** Address of its page. */
  address: string
  /** What is shown below its title: kind, date, speaker. */
  facts: string
  /** The `lang` attribute that its words need; undefined where they are in the language of the page. */
  lang: string | undefined
  text: ComparedText
}
