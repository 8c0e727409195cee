import type { Place } from './built-page.ts'

/** Something that is wrong with a built site. */
export interface SiteProblem {
  /** Path of the file below the site. */
  file: string
  place?: Place
  /** What was found, and what was expected. */
  message: string
}

/** A problem as a line of text: `search/index.html:1:2048: …`. */
export function problemLine({ file, place, message }: SiteProblem): string {
  return `${file}${place === undefined ? '' : `:${place}`}: ${message}`
}
