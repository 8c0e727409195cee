/**
 * Says on the page of a single paragraph that its words have changed, where the link that opened it has the hash of
 * others. The link to the paragraph in its document then has that hash, too, so that the difference is shown there.
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
