import type { Say } from '#lib/i18n/say.ts'
import { whoseFigure } from '#lib/site/whose-figure.ts'
import { createElement } from './create-element.ts'
import type { FoundFigure } from './figure-query.ts'

/** A row of the table of figures, as pages have it without script. */
export function figureRow(say: Say, figure: FoundFigure): HTMLTableRowElement {
  const { address, paragraph, before, asWritten, after, title, date, whose, saidBy } = figure
  const cell = (...content: (Node | string)[]) => createElement('td', {}, ...content)
  return createElement(
    'tr',
    {},
    cell(before, createElement('a', { href: `${address}#${paragraph}` }, asWritten), after),
    cell(createElement('a', { href: address }, title)),
    cell(date),
    cell(whoseFigure(say, whose, saidBy)),
  )
}
