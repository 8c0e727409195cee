/*
 * Kazakh endings in Cyrillic script. Nouns take them in this order: stem, plural, possessive, case, person; so they
 * are taken off in the reverse order. Verbs: stem, negation, tense, person.
 */
const person = endings('мын мін бын бін пын пін сың сің сыз сіз мыз міз быз біз пыз піз сыңдар сіңдер сыздар сіздер')
const nounCase = endings(
  'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан нен мен бен пен менен бенен пенен',
)
const possessive = endings('ымыз іміз мыз міз ыңыз іңіз ңыз ңіз ым ім м ың ің ң ы і сы сі')
const plural = endings('лар лер дар дер тар тер')
/** Made of a case or a genitive, and followed by more endings: “which is in …”, “that of …”. */
const relative = endings('дағы дегі тағы тегі ндағы ндегі нікі дікі тікі')
const tense = endings(
  'ған ген қан кен атын етін йтын йтін ады еді йды йді ып іп п ушы уші ар ер мақ мек бақ бек пақ пек са се у',
)

function endings(list: string): string[] {
  return list.split(' ').sort((a, b) => b.length - a.length)
}

const vowel = /[аәеёиоөуұүыіэюя]/u
const backOnly = /[аоұы]/u
const frontOnly = /[әөүеі]/u
/** What is left must have a vowel and three letters, or two that are a stem of their own (ел, іс, жер). */
const shortest = 3

/** Whether an ending agrees with the vowels before it; words of other origin often agree with nothing. */
function harmonises(rest: string, ending: string): boolean {
  const last = [...rest].findLast((letter) => backOnly.test(letter) || frontOnly.test(letter))
  if (last === undefined) return true
  const back = backOnly.test(last)
  return back ? !frontOnly.test(ending) : !backOnly.test(ending)
}

function strip(word: string, list: readonly string[]): string {
  for (const ending of list) {
    if (!word.endsWith(ending)) continue
    const rest = word.slice(0, -ending.length)
    if (rest.length >= shortest && vowel.test(rest) && harmonises(rest, ending)) return rest
  }
  return word
}

/** Voiced final sounds are those of the stem before a vowel: кітап, кітабы. */
const unvoiced = new Map([
  ['б', 'п'],
  ['г', 'к'],
  ['ғ', 'қ'],
])

/**
 * The stem of a Kazakh word in Cyrillic letters, by its endings alone, without a lexicon.
 */
export function stemKazakh(word: string): string {
  let rest = strip(word, person)
  rest = strip(rest, nounCase)
  rest = strip(rest, possessive)
  rest = strip(rest, plural)
  const last = rest.slice(-1)
  return rest.slice(0, -1) + (unvoiced.get(last) ?? last)
}
void relative
void tense
