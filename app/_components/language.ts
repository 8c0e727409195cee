import type { Site } from '#app/_site/site.ts'

/** The `lang` attribute that a text needs where its language is not that of the page; undefined where it is. */
export function langOf(site: Site, language: string | undefined): string | undefined {
  return language === site.words.language ? undefined : language
}
