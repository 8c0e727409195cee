import type { MessageTree } from '#lib/i18n/message.ts'
import { createSay, type Say } from '#lib/i18n/say.ts'
import { figureSorts } from '#lib/site/figure-sorts.ts'
import { createElement } from './create-element.ts'
import { type FigureQuery, type FoundFigure, isYear, matches, sorted } from './figure-query.ts'
import { FigureReader, type UnitParts } from './figure-reader.ts'
import { figureRow } from './figure-row.ts'

/** How many rows are shown at once. */
const rowsAtOnce = 100

/** Lets the fields of each place that names files of figures filter and sort them, and shows what the address asks for. */
export function addFigureFilters(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-figures]')) addFilter(root)
}

function addFilter(root: HTMLElement): void {
  const units = JSON.parse(root.dataset.figures ?? '[]') as UnitParts[]
  const reader = new FigureReader(root.dataset.folder ?? '', units)
  const say = createSay(document.documentElement.lang, JSON.parse(root.dataset.words ?? '{}') as MessageTree)
  const form = root.querySelector('form')
  const status = root.querySelector('output')
  if (!form || !status) return
  const results = createElement('div', {})
  root.append(results)
  // What the page shows without a filter, as long as there is one.
  const others = [
    ...(root.parentElement?.querySelectorAll<HTMLElement>('.figures-by-unit, .figures-listed, .figure-table') ?? []),
  ]
  let asked = 0
  const refuse = (problems: readonly string[]) => {
    asked++
    for (const other of others) other.hidden = true
    results.replaceChildren()
    status.textContent = problems.join(' ')
  }
  const show = async () => {
    const query = queryOf(form)
    const problems = checkYears(say, form, query)
    if (problems.length > 0) {
      refuse(problems)
      return
    }
    const own = ++asked
    status.textContent = say('figures.filter.reading')
    try {
      const all = await reader.read(query.unit)
      // A later question has been asked meanwhile.
      if (own !== asked) return
      const found = sorted(
        all.filter((figure) => matches(figure, query)),
        query.sort,
      )
      for (const other of others) other.hidden = true
      showRows(say, results, status, found, all.length)
    } catch {
      if (own === asked) status.textContent = say('figures.filter.failed')
    }
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    history.replaceState(null, '', `?${new URLSearchParams(filledFields(form))}`)
    void show()
  })
  const { isAsked, problems } = fill(say, form)
  if (problems.length > 0) refuse(problems)
  else if (isAsked) void show()
}

/** The fields that are filled, by their names. */
function filledFields(form: HTMLFormElement): Record<string, string> {
  const filled = [...new FormData(form)].filter(([, value]) => value !== '')
  return Object.fromEntries(filled.map(([name, value]) => [name, String(value)]))
}

/**
 * Fills the fields from the address.
 *
 * @returns Whether it asks for anything; and, of fields with choices, what it asks for that is none of them, in words.
 */
function fill(say: Say, form: HTMLFormElement): { isAsked: boolean; problems: readonly string[] } {
  const problems: string[] = []
  let isAsked = false
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name)
    if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) continue
    isAsked = true
    field.value = value
    // A choice that isn't there leaves the field empty, as if nothing had been asked.
    if (field.value === value) continue
    problems.push(
      say('figures.filter.noSuchChoice', {
        field: field.labels?.[0]?.firstChild?.textContent?.trim() ?? name,
        written: value,
      }),
    )
    if (field instanceof HTMLSelectElement) field.selectedIndex = 0
  }
  return { isAsked, problems }
}

/** What is wrong with the years that are asked for, in words; their fields are marked. */
function checkYears(say: Say, form: HTMLFormElement, query: FigureQuery): string[] {
  const problems: string[] = []
  const isReversed = isYear(query.from) && isYear(query.to) && Number(query.from) > Number(query.to)
  for (const name of ['from', 'to'] as const) {
    const written = query[name]
    const isWrong = written !== '' && !isYear(written)
    if (isWrong) problems.push(say('figures.filter.notAYear', { written }))
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement) field.ariaInvalid = isWrong || isReversed ? 'true' : null
  }
  return isReversed ? [...problems, say('figures.filter.yearsReversed', { from: query.from, to: query.to })] : problems
}

function queryOf(form: HTMLFormElement): FigureQuery {
  const { q = '', speaker = '', unit = '', whose = '', from = '', to = '', sort = '' } = filledFields(form)
  return {
    q,
    speaker,
    unit,
    isSpeakersOnly: whose !== '',
    from,
    to,
    sort: figureSorts.find((one) => one === sort) ?? 'largest',
  }
}

function showRows(
  say: Say,
  results: HTMLElement,
  status: HTMLElement,
  found: readonly FoundFigure[],
  all: number,
): void {
  if (found.length === 0) {
    results.replaceChildren()
    status.textContent = say('figures.filter.noneFound', { all })
    return
  }
  const head = (['figure', 'document', 'date', 'by'] as const).map((column) => say(`figures.columns.${column}`))
  const body = createElement('tbody', {})
  const table = createElement(
    'table',
    { class: 'figure-table stacked' },
    createElement(
      'thead',
      {},
      createElement('tr', {}, ...head.map((text) => createElement('th', { scope: 'col' }, text))),
    ),
    body,
  )
  const more = createElement('button', { type: 'button' }, say('figures.filter.more'))
  const add = () => {
    body.append(...found.slice(body.rows.length, body.rows.length + rowsAtOnce).map((one) => figureRow(say, one)))
    more.hidden = body.rows.length >= found.length
    status.textContent = say('figures.filter.shown', { shown: body.rows.length, found: found.length, all })
  }
  more.addEventListener('click', add)
  results.replaceChildren(table, more)
  add()
}
