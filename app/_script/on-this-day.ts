import type { Say } from '#lib/i18n/say.ts'
import { nearestDay } from '#lib/site/nearest-day.ts'
import { createElement } from './create-element.ts'
import { pageWords } from './page-words.ts'

/** Documents of a day that fit beside the other ways in. */
const shown = 4

/**
 * Puts the reader's own day of the year, or the one nearest to it, in the place of the list of months: its documents are
 * taken from the page of its month. Where that can't be read, the months stay.
 */
export async function showOnThisDay(place: HTMLElement): Promise<void> {
  const days = place.dataset.days?.split(' ') ?? []
  const today = dayOfYear(new Date())
  const day = nearestDay(days, today)
  const month = place.querySelector<HTMLAnchorElement>(`[data-month="${day?.slice(0, 2)}"]`)
  if (day === undefined || !month) return
  const [section, say] = await Promise.all([readDay(month.href, day), pageWords()])
  const title = section?.querySelector('h2')?.textContent
  const list = section?.querySelector('ul')
  if (!title || !list) return
  const items = [...list.children].slice(0, shown).map((item) => document.importNode(item, true))
  const heading = createElement('h2', { id: 'on-this-day' }, titleOf(say, day, today, title))
  const made = createElement('ul', { class: 'day-list' }, ...items)
  const all = createElement('a', { href: `${month.href}#day-${day}` }, say('script.allOfMonth', { month: month.text }))
  const isMore = list.children.length > shown
  const notes = [...(isMore ? [say('script.moreOfDay')] : []), say('script.exactDays')]
  const note = createElement('p', { class: 'text-faint' }, notes.join(' '))
  place.replaceChildren(heading, made, note, createElement('p', { class: 'more' }, all))
}

function titleOf(say: Say, day: string, today: string, title: string): string {
  return day === today ? say('script.onThisDay', { day: title }) : say('script.nearestDay', { day: title })
}

/** The day in the reader's time zone: `11-27`. */
function dayOfYear(date: Date): string {
  return [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

async function readDay(address: string, day: string): Promise<Element | null> {
  try {
    const response = await fetch(address)
    if (!response.ok) return null
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    return page.getElementById(`day-${day}`)
  } catch {
    return null
  }
}
