/**
 * On the page of a single paragraph, opened by a link that carries the check of other words: says that they changed,
 * and leads to the place with that check, where the difference is shown.
 */
export function showPassageChange(page: HTMLElement): void {
  const check = new URLSearchParams(location.search).get('c')
  if (!check || check === page.dataset.check) return
  const place = page.querySelector<HTMLAnchorElement>('.in-place a')
  const note = document.createElement('p')
  note.className = 'notice'
  note.setAttribute('role', 'status')
  page.querySelector('blockquote')?.before(note)
  note.textContent = page.dataset.changed ?? ''
  if (place) place.search = `?c=${encodeURIComponent(check)}`
}
