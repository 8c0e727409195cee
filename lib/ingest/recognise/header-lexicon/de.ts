import { splitPhrases, splitWords } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeaderLexicon } from './header-lexicon.ts'

export const de: HeaderLexicon = {
  language: 'de',
  genres: splitWords(
    'rede ansprache erklärung grußwort vortrag regierungserklärung festrede eröffnungsrede begrüßungsrede neujahrsansprache dankesrede gedenkrede stellungnahme pressekonferenz',
  ),
  genresBesideNames: splitPhrases(
    'rede | ansprache | grußwort | grussworte | grußworte | vortrag | regierungserklärung | erklärung | festrede | ' +
      'eröffnungsrede | begrüßungsrede | pressekonferenz | statement | neujahrsansprache | botschaft | interview | laudatio | ' +
      'schlusswort | einführung | stellungnahme | dankesrede | gedenkrede | antrittsrede',
  ),
  genreLeads: splitWords('das die der text'),
  by: splitPhrases('von; durch; gehalten von'),
  fields: {
    date: splitPhrases('datum'),
    venue: splitPhrases('ort; veranstaltungsort'),
    speaker: splitPhrases('redner; rednerin; sprecher; sprecherin'),
    role: splitPhrases('funktion; amt'),
    event: splitPhrases('veranstaltung; anlass'),
    title: splitPhrases('titel; thema; betreff'),
  },
  published: splitPhrases('veröffentlicht am; erschienen am'),
  changed: splitPhrases('aktualisiert am; zuletzt aktualisiert; stand'),
  notices: splitPhrases('es gilt das gesprochene wort'),
  embargoes: splitPhrases('sperrfrist'),
  sections: splitPhrases('pressemitteilung; pressemitteilungen; reden'),
  senders: splitPhrases('bundesministerium; ständige vertretung'),
  otherWork: splitPhrases(
    'übersetzt | übersetzung | geführt | aufgezeichnet | herausgegeben | verlesen | gelesen | bearbeitet | moderiert | aufnahme',
  ),
  occasions: splitWords(
    'eröffnung konferenz tagung gipfel sitzung forum jubiläum feier festakt kongress empfang einweihung veranstaltung verleihung',
  ),
  aboutWords: splitPhrases('anlässlich; bei der; beim; zum; zur; über'),
  besideDates: [...splitWords('am den uhr'), ...weekdayNames('de')],
  questions: splitPhrases('frage; antwort'),
  pages: splitWords('seite'),
  outOf: splitWords('von'),
  openEndings: splitWords('der die das und von zum zur'),
  smallWords: splitWords('der die das und von zum zur bei im des dem für'),
  persons: {
    of: splitPhrases('von | vom | des | der | durch'),
    articles: splitPhrases('der | die | das | dem | den | des'),
    honorifics: splitPhrases(
      'herr | herrn | frau | dr. | prof. | prof. dr. | professor | professorin | s.e. | i.e. | seiner exzellenz | ' +
        'ihrer exzellenz | seine exzellenz | ihre exzellenz | dr. h.c. | dr. h. c. | general | oberst | admiral | fürst | graf | gräfin | freiherr',
    ),
    offices: splitPhrases(
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
    officeEndings: splitWords(
      'minister ministers ministerin senator senators senatorin präsident präsidenten präsidentin sekretär sekretärs sekretärin ' +
        'direktor direktors direktorin kommissar kommissars kommissarin beauftragter beauftragten beauftragte',
    ),
    qualifiers: splitPhrases(
      'stellvertretender | stellvertretende | stellvertretenden | parlamentarischer | parlamentarische | ehemaliger | ehemalige',
    ),
    bodies: splitPhrases(
      'landtags | bundestages | bundestags | bundesrates | bundesrats | senats | bundesrepublik deutschland | ' +
        'parlaments | rates | auswärtigen | innern | finanzen | justiz | verkehr | bildung | gesundheit | wirtschaft | verteidigung | umwelt | inneres | kultur',
    ),
    feasts: splitPhrases('Neujahr | Weihnachten'),
    occasions: splitPhrases('bei | beim | zum | zur | anlässlich | vor | auf | in | im | am | an | über | aus'),
  },
}
