/** What an alteration of a quotation changes, in the words of the interface, in English. */
export const alterationMessages = {
  figure: 'a figure',
  name: 'a name',
  date: 'a date',
  negation: 'a negation',
  quantifier: 'a word for how much or how certainly',
  sense: 'a word that changes the meaning',
  word: 'a word',
}
