import { phrases, words } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeadLexicon } from './head-lexicon.ts'

/** In Polish a name behind what a text is stands in the genitive, and is not read there. */
export const pl: HeadLexicon = {
  language: 'pl',
  genres: words('przemówienie wystąpienie oświadczenie orędzie exposé wywiad').concat(
    phrases('konferencja prasowa; list otwarty'),
  ),
  genreLeads: words('tekst uroczyste wspólne noworoczne inauguracyjne'),
  fields: {
    date: phrases('data; data wystąpienia; dnia'),
    venue: phrases('miejsce; miasto'),
    speaker: phrases('mówca; mówczyni; prelegent; prelegentka; przemawia'),
    role: phrases('funkcja; stanowisko'),
    event: phrases('wydarzenie; okazja'),
    title: phrases('tytuł; temat'),
  },
  published: phrases('opublikowano; data publikacji'),
  changed: phrases('zaktualizowano; ostatnia aktualizacja; data aktualizacji'),
  sections: phrases('komunikat prasowy; przemówienia; wystąpienia'),
  senders: phrases('ministerstwo; stałe przedstawicielstwo'),
  occasions: words(
    'otwarcie otwarciu konferencja konferencji szczyt posiedzenie posiedzeniu sesja sesji forum rocznica uroczystość',
  ),
  aboutWords: phrases('o; z okazji; podczas; na otwarciu; w sprawie'),
  besideDates: words('r. r roku dnia').concat(weekdayNames('pl')),
  questions: phrases('pytanie; odpowiedź'),
  pages: words('strona'),
  outOf: words('z'),
  smallWords: words('i w na o do z od dla przy po'),
  persons: {
    honorifics: phrases('pan | pani | dr | dr. | prof. | j.e. | jego ekscelencja | jej ekscelencja | generał | gen.'),
    offices: phrases(
      'prezydent | premier | wicepremier | prezes rady ministrów | minister | wiceminister | marszałek sejmu | ' +
        'marszałek senatu | burmistrz | wojewoda | ambasador | przewodniczący | przewodnicząca | dyrektor | poseł | posłanka | ' +
        'senator | rzecznik | rzeczniczka | rektor | sekretarz stanu | sekretarz generalny | kanclerz',
    ),
    occasions: phrases('na | w | we | z | podczas | przed | do | o | dla'),
  },
}
