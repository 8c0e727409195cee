import { phrases, words } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeadLexicon } from './head-lexicon.ts'

export const de: HeadLexicon = {
  language: 'de',
  genres: words(
    'rede ansprache erklärung grußwort vortrag regierungserklärung festrede eröffnungsrede begrüßungsrede neujahrsansprache dankesrede gedenkrede stellungnahme pressekonferenz',
  ),
  genresBesideNames: phrases(
    'rede | ansprache | grußwort | grussworte | grußworte | vortrag | regierungserklärung | erklärung | festrede | ' +
      'eröffnungsrede | begrüßungsrede | pressekonferenz | statement | neujahrsansprache | botschaft | interview | laudatio | ' +
      'schlusswort | einführung | stellungnahme | dankesrede | gedenkrede | antrittsrede',
  ),
  genreLeads: words('das die der text'),
  by: phrases('von; durch; gehalten von'),
  fields: {
    date: phrases('datum'),
    venue: phrases('ort; veranstaltungsort'),
    speaker: phrases('redner; rednerin; sprecher; sprecherin'),
    role: phrases('funktion; amt'),
    event: phrases('veranstaltung; anlass'),
    title: phrases('titel; thema; betreff'),
  },
  published: phrases('veröffentlicht am; erschienen am'),
  changed: phrases('aktualisiert am; zuletzt aktualisiert; stand'),
  notices: phrases('es gilt das gesprochene wort'),
  embargoes: phrases('sperrfrist'),
  sections: phrases('pressemitteilung; pressemitteilungen; reden'),
  senders: phrases('bundesministerium; ständige vertretung'),
  otherWork: phrases(
    'übersetzt | übersetzung | geführt | aufgezeichnet | herausgegeben | verlesen | gelesen | bearbeitet | moderiert | aufnahme',
  ),
  occasions: words(
    'eröffnung konferenz tagung gipfel sitzung forum jubiläum feier festakt kongress empfang einweihung veranstaltung verleihung',
  ),
  aboutWords: phrases('anlässlich; bei der; beim; zum; zur; über'),
  besideDates: [...words('am den uhr'), ...weekdayNames('de')],
  questions: phrases('frage; antwort'),
  pages: words('seite'),
  outOf: words('von'),
  openEndings: words('der die das und von zum zur'),
  smallWords: words('der die das und von zum zur bei im des dem für'),
  persons: {
    of: phrases('von | vom | des | der | durch'),
    articles: phrases('der | die | das | dem | den | des'),
    honorifics: phrases(
      'herr | herrn | frau | dr. | prof. | prof. dr. | professor | professorin | s.e. | i.e. | seiner exzellenz | ' +
        'ihrer exzellenz | seine exzellenz | ihre exzellenz | dr. h.c. | dr. h. c. | general | oberst | admiral | fürst | graf | gräfin | freiherr',
    ),
    offices: phrases(
      'papst | bundespräsident | bundespräsidenten | bundespräsidentin | bundeskanzler | bundeskanzlers | bundeskanzlerin | ' +
        'bundesminister | bundesministers | bundesministerin | staatsminister | staatsministers | staatsministerin | ' +
        'staatssekretär | staatssekretärs | staatssekretärin | minister | ministers | ministerin | ministerpräsident | ' +
        'ministerpräsidenten | ministerpräsidentin | präsident | präsidenten | präsidentin | vizepräsident | vizepräsidenten | ' +
        'vizepräsidentin | kanzler | kanzlers | kanzlerin | vizekanzler | vizekanzlerin | bürgermeister | bürgermeisters | ' +
        'bürgermeisterin | oberbürgermeister | oberbürgermeisters | oberbürgermeisterin | botschafter | botschafters | ' +
        'botschafterin | generalsekretär | generalsekretärs | generalsekretärin | landrat | landrats | landrätin | direktor | ' +
        'direktors | direktorin | außenminister | außenministers | außenministerin | finanzminister | finanzministerin | ' +
        'innenminister | innenministerin | verteidigungsminister | verteidigungsministerin | abgeordneter | abgeordneten | ' +
        'abgeordnete | senator | senators | senatorin | bundesrat | bundesrats | bundesrätin | bundestagspräsident | ' +
        'bundestagspräsidenten | bundestagspräsidentin | landeshauptmann | landeshauptfrau | vorsitzender | vorsitzenden | ' +
        'vorsitzende | sprecher | sprecherin | gouverneur | gouverneurs | gouverneurin | könig | königs | königin | prinz | prinzessin | rektor | rektorin',
    ),
    qualifiers: phrases(
      'stellvertretender | stellvertretende | stellvertretenden | parlamentarischer | parlamentarische | ehemaliger | ehemalige',
    ),
    bodies: phrases(
      'landtags | bundestages | bundestags | bundesrates | bundesrats | senats | bundesrepublik deutschland | ' +
        'parlaments | rates | auswärtigen | innern | finanzen | justiz | verkehr | bildung | gesundheit | wirtschaft | verteidigung | umwelt | inneres | kultur',
    ),
    feasts: phrases('Neujahr | Weihnachten'),
    occasions: phrases('bei | beim | zum | zur | anlässlich | vor | auf | in | im | am | an | über | aus'),
  },
}
