/** The language (BCP 47) of the text that an article shows: that of the page where it has none of its own. */
export function textLanguage(article: HTMLElement): string {
  return article.querySelector('.text')?.getAttribute('lang') || document.documentElement.lang
}
