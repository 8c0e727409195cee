import { notice, theme } from '#lib/ingest/header/lexicon/matchers.ts'
import { isGenre } from './genres.ts'
import type { LineRule } from './rule.ts'

export const themeOfOccasion: LineRule = {
  id: 'theme',
  kind: 'theme',
  test: (line) => theme.test(line),
  examples: {
    yes: ['Theme: “Quays for all”\nSpeech by Ana Verell', 'Theme: “Quays for all', 'On the theme “Water”'],
    no: ['Theme parks of Ormond'],
  },
}

export const themeGoesOn: LineRule = {
  id: 'theme-goes-on',
  kind: 'theme',
  test: (line, { previous, dates }) =>
    previous?.kind === 'theme' &&
    !/[”"»][.,]?$/u.test(previous.text) &&
    dates.length === 0 &&
    line.length > 15 &&
    !isGenre(line) &&
    !notice.test(line),
  examples: {
    yes: [
      'Statement by Ana Verell\nTheme: “Quays for all, and\nLamps for those who sail at night”\n12 May 2019',
      'Theme: Quays for all, and\nlamps for those who sail at night',
    ],
    no: ['Theme: “Quays for all”\nCouncil of the Ports'],
  },
}
