/** A row of an invented dataset, as a line of JSON. */
export const row = (key: number | string, more: object = {}) =>
  JSON.stringify({ key, words: `The ferry of quay ${key} waits until the lamps are lit.`, when: '1901-03-04', ...more })

/** Rows with a fault of each kind. */
export const faultyRows: readonly string[] = [
  row(4),
  '{ "key": 5, "words": "It never ends',
  '[1, 2]',
  row('x', { words: '' }),
  row('y', { when: '1901-04-31', who: 'A\u0001na' }),
  '{}',
]

/** As many rows that have the same words. */
export const alikeRows = (count: number) =>
  Array.from({ length: count }, (_, index) => row(index + 20, { words: 'The same words stand in all of these rows.' }))
