import { running, smallWords } from '#lib/ingest/header/lexicon/matchers.ts'
import { smallWordsOf } from '#lib/ingest/recognise/prose.ts'
import { isNamedAddress, isOpening } from '#lib/ingest/recognise/salutations.ts'
import { isApart, isSettled } from './header-state.ts'
import type { BodyStartRule } from './rule.ts'

export const salutation: BodyStartRule = {
  id: 'salutation',
  first: true,
  test: ({ text }) => isOpening(text),
  examples: {
    yes: [
      'Speech by Ana Verell\nMr. President,',
      'Ladies and gentlemen,',
      'Речь\nУважаемые коллеги!',
      'Сөз\nҚұрметті достар!',
      'Statement\nMesdames et Messieurs,',
      'Statement\n女士们、先生们，',
    ],
    no: ['Speech by Ana Verell\nMr. Ivo Sandor', 'Speech by Ana Verell\nPresident Verell'],
  },
}

export const nameOfWhoIsGreeted: BodyStartRule = {
  id: 'name-of-who-is-greeted',
  first: false,
  test: ({ text }, { head }) => isNamedAddress(text) && isSettled(head),
  examples: {
    yes: ['Speech by Ana Verell\n12 May 2019\nPresident Sandor', 'Speech by Ana Verell\n12 May 2019\nRosa Halm,'],
    no: ['The Pilots\nPresident Verell\n12 May 2019', 'Speech\nRosa Halm,'],
  },
}

export const addressInAnyLanguage: BodyStartRule = {
  id: 'address-in-any-language',
  first: false,
  test: (line, { head, kind, after: [next] }) =>
    (kind === 'text' || kind === 'letterhead') &&
    head.length > 0 &&
    /[,!،，！][”»]?$/u.test(line.text) &&
    line.text.split(/\s+/).length <= 8 &&
    next !== undefined &&
    isApart(head.at(-1), line) &&
    isApart(line, next) &&
    (running.test(next.text) || smallWordsOf(next.text, smallWords).length > 2),
  examples: {
    yes: ['Statement by Ana Verell\n\n12 May 2019\n\nPangulo ng Kapulungan,\n\nWe meet again.'],
    no: ['Statement by Ana Verell\n\n12 May 2019\n\nHouse of the Pilots\n\nWe meet again.'],
  },
}
