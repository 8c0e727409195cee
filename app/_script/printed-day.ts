import { pageAddress } from './cited-passage.ts'

/** Puts the day on which a page is printed beside its address, which the build may not have known in full. */
export function addPrintedDay(article: HTMLElement): void {
  const place = article.querySelector<HTMLElement>('.printed')
  if (!place) return
  addEventListener('beforeprint', () => {
    const { lang } = document.documentElement
    // As all dates of the site: the day before the month.
    const locale = lang === 'en' ? 'en-GB' : lang
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date())
    place.textContent = `${pageAddress()} · ${place.dataset.accessed} ${day}`
  })
}
