import { splitPhrases, splitWords } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeaderLexicon } from './header-lexicon.ts'

/** In Polish the name after the word for a text ("speech") is in the genitive, and is not read there. */
export const pl: HeaderLexicon = {
  language: 'pl',
  genres: splitWords('przemówienie wystąpienie oświadczenie orędzie exposé wywiad').concat(
    splitPhrases('konferencja prasowa; list otwarty'),
  ),
  genreLeads: splitWords('tekst uroczyste wspólne noworoczne inauguracyjne'),
  fields: {
    date: splitPhrases('data; data wystąpienia; dnia'),
    venue: splitPhrases('miejsce; miasto'),
    speaker: splitPhrases('mówca; mówczyni; prelegent; prelegentka; przemawia'),
    role: splitPhrases('funkcja; stanowisko'),
    event: splitPhrases('wydarzenie; okazja'),
    title: splitPhrases('tytuł; temat'),
  },
  published: splitPhrases('opublikowano; data publikacji'),
  changed: splitPhrases('zaktualizowano; ostatnia aktualizacja; data aktualizacji'),
  sections: splitPhrases('komunikat prasowy; przemówienia; wystąpienia'),
  senders: splitPhrases('ministerstwo; stałe przedstawicielstwo'),
  occasions: splitWords(
    'otwarcie otwarciu konferencja konferencji szczyt posiedzenie posiedzeniu sesja sesji forum rocznica uroczystość',
  ),
  aboutWords: splitPhrases('o; z okazji; podczas; na otwarciu; w sprawie'),
  besideDates: splitWords('r. r roku dnia').concat(weekdayNames('pl')),
  questions: splitPhrases('pytanie; odpowiedź'),
  pages: splitWords('strona'),
  outOf: splitWords('z'),
  smallWords: splitWords('i w na o do z od dla przy po'),
  persons: {
    honorifics: splitPhrases(
      'pan | pani | dr | dr. | prof. | j.e. | jego ekscelencja | jej ekscelencja | generał | gen.',
    ),
    offices: splitPhrases(
      'prezydent | premier | wicepremier | prezes rady ministrów | minister | wiceminister | marszałek sejmu | ' +
        'marszałek senatu | burmistrz | wojewoda | ambasador | przewodniczący | przewodnicząca | dyrektor | poseł | posłanka | ' +
        'senator | rzecznik | rzeczniczka | rektor | sekretarz stanu | sekretarz generalny | kanclerz',
    ),
    occasions: splitPhrases('na | w | we | z | podczas | przed | do | o | dla'),
  },
}
