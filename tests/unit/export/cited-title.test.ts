import { expect, it } from 'vitest'
import { citedTitle } from '#lib/export/cited-title.ts'

const one = [['Ana Verell', 'A. Verell', 'President Verell', 'Speaker', 'Ана Верелл']]
const two = [['Ana Verell'], ['Tomas Ried']]

const cut: [title: string, authors: string[][], cited: string][] = [
  ['State of the Ferry, 1862 (Ana Verell)', one, 'State of the Ferry, 1862'],
  ['State of the Ferry [A. Verell]', one, 'State of the Ferry'],
  ['State of the Ferry (Ana Verell, 1862)', one, 'State of the Ferry (1862)'],
  ['State of the Ferry (President Ana Verell)', one, 'State of the Ferry'],
  ['Ana Verell: on the price of timber', one, 'On the price of timber'],
  ['Ана Верелл: О цене леса', one, 'О цене леса'],
  ['О цене леса — Ана Верелл', one, 'О цене леса'],
  ['State of the Ferry, 1862, Ana Verell', one, 'State of the Ferry, 1862'],
  ['On the price of timber, by Ana Verell', one, 'On the price of timber'],
  ['Remarks by Ana Verell', one, 'Remarks'],
  ['Annual Address by the Speaker of the Assembly Ana Verell', one, 'Annual Address'],
  ['Remarks by President Ana Verell at the opening of the bridge', one, 'Remarks at the opening of the bridge'],
  ['Opening statement by the Mayor of Selby Ana Verell on tolls', one, 'Opening statement on tolls'],
  ['Joint statement by Ana Verell and Tomas Ried on tolls', two, 'Joint statement on tolls'],
]

it.each(cut)('%s', (title, authors, expected) => {
  expect(citedTitle(title, authors)).toBe(expected)
})

const kept: [title: string, authors: string[][]][] = [
  ['Ana Verell visits Selby', one],
  ['Ana Verell', one],
  ['On Ana Verell and her bridges', one],
  ['A bridge built by Ana Verell in Selby', one],
  ['Remarks by Ivo Sandor and Ana Verell', one],
  ['Remarks by Ivo Sandor (for Ana Verell)', one],
  ['Statement by Ana Verell and Ivo Sandor on tolls', one],
  ['Joint statement by Ana Verell on tolls', two],
  ['Meeting of Ivo Sandor, Ana Verell', one],
  ['The Speaker: a portrait', one],
  ['Remarks by Joana Verell', one],
  ['On tolls (Selby)', one],
  ['State of the Ferry (Ana Verell)', []],
]

it.each(kept)('%s stays as it is', (title, authors) => {
  expect(citedTitle(title, authors)).toBe(title)
})
