import type { MessageTree } from '#lib/i18n/message.ts'
import { createSay, type Say } from '#lib/i18n/say.ts'
import { unitName } from '#lib/site/unit-name.ts'
import { createElement } from './create-element.ts'
import { type FigureQuery, type FoundFigure, figureSorts, isYear, matches, sorted } from './figure-query.ts'
import { FigureReader, type UnitParts } from './figure-reader.ts'
import { figureRow } from './figure-row.ts'

/** How many rows are shown at once. */
const rowsAtOnce = 100

/** Puts fields that filter and sort into each place that names files of figures, and shows what the address asks for. */
export function addFigureFilters(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-figures]')) addFilter(root)
}

function addFilter(root: HTMLElement): void {
  const units = JSON.parse(root.dataset.figures ?? '[]') as UnitParts[]
  const reader = new FigureReader(root.dataset.folder ?? '', units)
  const say = createSay(document.documentElement.lang, JSON.parse(root.dataset.words ?? '{}') as MessageTree)
  const form = makeForm(say, units)
  const status = createElement('output', { class: 'figure-status' })
  const results = createElement('div', {})
  root.append(form, status, results)
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

function makeForm(say: Say, units: readonly UnitParts[]): HTMLFormElement {
  const labelled = (label: string, field: HTMLElement) => createElement('label', {}, `${label} `, field)
  const input = (name: string, type: string) => createElement('input', { name, type, autocomplete: 'off' })
  const year = (name: string) => createElement('input', { name, inputmode: 'numeric', size: '5', autocomplete: 'off' })
  const select = (name: string, options: readonly (readonly [value: string, label: string])[]) =>
    createElement('select', { name }, ...options.map(([value, label]) => createElement('option', { value }, label)))
  // Of one unit there is nothing to sort by it.
  const sorts = figureSorts.filter((sort) => units.length > 1 || sort !== 'unit')
  const unit = select('unit', [
    ...(units.length > 1 ? [['', say('figures.filter.allUnits')] as const] : []),
    ...units.map(([id]) => [id, unitName(say, id)] as const),
  ])
  return createElement(
    'form',
    { 'aria-label': say('figures.filter.legend') },
    labelled(say('figures.filter.words'), input('q', 'search')),
    labelled(say('figures.filter.speaker'), input('speaker', 'search')),
    ...(units.length > 1 ? [labelled(say('figures.filter.unit'), unit)] : []),
    labelled(
      say('figures.filter.whose'),
      select('whose', [
        ['', say('figures.filter.anyone')],
        ['speakers', say('figures.filter.speakers')],
      ]),
    ),
    labelled(say('figures.filter.from'), year('from')),
    labelled(say('figures.filter.to'), year('to')),
    labelled(
      say('figures.filter.sort'),
      select(
        'sort',
        sorts.map((sort) => [sort, say(`figures.filter.sorts.${sort}`)] as const),
      ),
    ),
    createElement('button', { type: 'submit' }, say('figures.filter.show')),
  )
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
    { class: 'figure-table' },
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
