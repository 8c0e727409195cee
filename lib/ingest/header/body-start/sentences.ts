import type { HeaderLineKind } from '#lib/ingest/header/header-line.ts'
import { honorificAtStart, running, smallWords } from '#lib/ingest/header/lexicon/matchers.ts'
import { endsSentence, hasNoCapitals, isSeveralSentences, smallWordsOf } from '#lib/ingest/recognise/prose.ts'
import { sentences } from '#lib/text/sentences.ts'
import { continues, explicitKinds, isApart, isDated, wrappableKinds } from './header-state.ts'
import type { BodyStartRule } from './rule.ts'

export const severalSentences: BodyStartRule = {
  id: 'several-sentences',
  first: true,
  test: ({ text }, { kind }) =>
    !explicitKinds.has(kind) &&
    isSeveralSentences(text) &&
    (wrappableKinds.has(kind)
      ? isRunningProse(text)
      : hasNoCapitals(text) || smallWordsOf(text, smallWords).length > 0),
  examples: {
    yes: [
      'Speech by Ana Verell\nPeace matters. Quays matter.',
      'Сөз\nАйлақтар ескірді. Оларды жөндеу керек.',
      'Peace came. It stayed.',
      '讲话\n码头很旧。我们今年要修理码头和灯塔，然后我们要',
      'Statement by Ana Verell\n码头很旧。我们今年要修理码头和灯塔，然后我们要',
    ],
    no: ['Speech by the Rt. Hon. Ivo Sandor, M.P.', 'Address to the Pilots. Great Hall, Selby'],
  },
}

export const sentence: BodyStartRule = {
  id: 'sentence',
  first: true,
  test: ({ text }, { head, kind }) =>
    !explicitKinds.has(kind) &&
    // "Ferris den 13 juni 2019.": a place and its day are set with a stop, too.
    kind !== 'place' &&
    isSentence(text, kind) &&
    (head.length === 0 || !continues(head.at(-1), text)),
  examples: {
    yes: [
      'Speech by Ana Verell\nPeace has come.',
      'Выступление Анны Верелл\nПричалы Ормонда строили деды.',
      'Ана Верелдің сөзі\nМаяк та ескі.',
      'Statement by Ana Verell\nLe quai fut construit par nos aïeux.',
      'Statement by Ana Verell\n码头很旧，我们今年要修理。',
      'Statement by Ana Verell\nسنصلح الميناء هذا العام.',
      'Dr. Brandt asked for new lamps.',
    ],
    no: [
      'COMMONWEALTH OF ORMOND.',
      'Tal av Ana Verell\nFerris den 13 juni 2019.',
      'Speech by Ana Verell, keeper of the lamps.',
      'Speech on the quays of\nthe old town of Selby.',
    ],
  },
}

export const callUnderDate: BodyStartRule = {
  id: 'call-under-the-date',
  first: false,
  test: (line, { head, kind }) =>
    !explicitKinds.has(kind) &&
    !wrappableKinds.has(kind) &&
    /\p{L}{2}/u.test(line.text) &&
    /[!！]["”»’)]*$/u.test(line.text) &&
    isDated(head) &&
    isApart(head.at(-1), line),
  examples: {
    yes: ['On the lamps\n12 May 2019\n\nOil! Oil! Oil!'],
    no: ['On the lamps\n12 May 2019\n\nOil', 'On the lamps\n\nOil! Oil!'],
  },
}

export const personWhoDoesSomething: BodyStartRule = {
  id: 'person-who-does-something',
  first: false,
  test: ({ text }, { kind }) => kind === 'person' && isNameWithVerb(text),
  examples: {
    yes: [
      'Minutes\n3 June 2015\nMrs. Halm asked when the ferries would go and who would',
      'Minutes\n3 June 2015\nMme Halm a demandé quand les bateaux iraient et',
    ],
    no: ['Speech by\nDr Osk Brandt, keeper of the lamps', 'Speech by\nMr Jan van der Halm', 'Speech by\nDr Osk Brandt'],
  },
}

/**
 * One sentence: closed, and with words of its own in small letters; in a script without capitals, closed. A line that
 * begins with what a text is, or with a person, must have a verb that a list has, or one right after the name.
 */
function isSentence(text: string, kind: HeaderLineKind): boolean {
  if (hasNoCapitals(text)) return /[.!?。！？؟।，,；،؛]["”»’)」』]*$/u.test(text)
  if (!endsSentence(text)) return false
  if (kind === 'person') return isNameWithVerb(text)
  if (kind === 'letterhead') return smallWordsOf(text, smallWords).length > 2
  if (wrappableKinds.has(kind)) return isRunningProse(text)
  if (/^[[(].*[\])]$/u.test(text)) return false
  return smallWordsOf(text, smallWords).length > 0 || (kind !== 'ocrNoise' && isRunningProse(text))
}

function isRunningProse(text: string): boolean {
  return running.test(text) && sentences(text).length > 0 && smallWordsOf(text, smallWords).length > 1
}

/** Verbs that are as short as prepositions, in the languages of Europe: "M. Brandt a demandé". */
const shortVerbs = new Set('a ont est eut fut ha è is hat ist war'.split(' '))

/** "Mrs. Halm asked when …": right after the name a word in a small letter that ends no name and is no preposition. */
function isNameWithVerb(text: string): boolean {
  const respect = honorificAtStart.exec(text)
  const rest = text.slice(respect?.[0].length ?? 0)
  const after = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+)+(\p{Ll}[\p{L}\p{M}’'-]*)(?=\s|[.,!?]|$)/u.exec(rest)?.[1]
  if (after === undefined || after.endsWith('ing')) return false
  if (!shortVerbs.has(after) && (after.length < 3 || smallWords.has(after))) return false
  const words = text.split(/\s+/)
  return words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length * 0.3
}
