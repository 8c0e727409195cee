/** What an alteration of a quotation changes, in the words of the interface, in English. */
export const alterationMessages = {
  figure: 'a figure',
  name: 'a name',
  date: 'a date',
  negation: 'a negation',
  quantifier: 'a word for how much or how surely',
  sense: 'a word that turns the sense',
  word: 'a word',
}
