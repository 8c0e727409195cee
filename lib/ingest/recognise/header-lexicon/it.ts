import { splitPhrases, splitWords } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeaderLexicon } from './header-lexicon.ts'

export const it: HeaderLexicon = {
  language: 'it',
  genres: splitWords('discorso intervento dichiarazione messaggio allocuzione').concat(
    splitPhrases('conferenza stampa'),
  ),
  genresBesideNames: splitPhrases(
    'relazione | saluto | saluti | intervista | audizione | comunicazioni | parole | lettera',
  ),
  genreLeads: splitWords('il lo testo del della di'),
  by: splitPhrases('tenuto da; tenuto dal; tenuto dalla; pronunciato da; pronunciato dal; pronunciato dalla'),
  fields: {
    date: splitPhrases('data'),
    venue: splitPhrases('luogo; sede'),
    speaker: splitPhrases('oratore; oratrice; relatore; relatrice'),
    role: splitPhrases('carica; incarico; qualifica'),
    event: splitPhrases('evento; occasione'),
    title: splitPhrases('titolo; oggetto; tema'),
  },
  published: splitPhrases('pubblicato il; pubblicata il'),
  changed: splitPhrases('aggiornato il; ultimo aggiornamento'),
  sections: splitPhrases('comunicato stampa; comunicati stampa; discorsi'),
  states: splitWords('repubblica'),
  senders: splitPhrases('ministero; rappresentanza permanente'),
  otherWork: splitPhrases(
    'tradotto | tradotta | letto | letta | redatto | trascritto | trascritta | condotta | moderato',
  ),
  occasions: splitWords(
    'cerimonia conferenza inaugurazione apertura vertice riunione sessione forum anniversario congresso',
  ),
  aboutWords: splitPhrases('in occasione; durante; per l’; per la; per il; sul; sulla; davanti'),
  besideDates: [...splitWords('il'), ...weekdayNames('it')],
  questions: splitPhrases('domanda; risposta'),
  pages: splitWords('pagina'),
  outOf: splitWords('di'),
  openEndings: splitWords('del della dei degli delle di e il lo gli'),
  smallWords: splitWords('del della dei degli delle di e il lo gli nel nella al alla sul sulla per con'),
  persons: {
    of: splitPhrases('del | della | dell’ | dello | di'),
    articles: splitPhrases('il | la | lo | l’ | i | gli | le'),
    honorifics: splitPhrases(
      'sig. | sig.ra | signor | signora | on. | onorevole | dott. | dott.ssa | dr. | prof. | prof.ssa | ing. | avv. | ' +
        's.e. | sua eccellenza | sua santità | sua maestà | generale | ammiraglio | monsignor',
    ),
    offices: splitPhrases(
      'papa | presidente | vicepresidente | ministro | ministra | primo ministro | viceministro | viceministra | ' +
        'sottosegretario | sottosegretaria | segretario | segretaria | segretario generale | segretaria generale | ' +
        'segretario di stato | sindaco | sindaca | governatore | governatrice | ambasciatore | ambasciatrice | direttore | ' +
        'direttrice | direttore generale | direttrice generale | deputato | deputata | senatore | senatrice | cancelliere | ' +
        'commissario | commissaria | rappresentante permanente | portavoce | rettore | rettrice | prefetto | prefetta | re | regina',
    ),
    qualifiers: splitPhrases('ex | vice | primo | prima'),
    bodies: splitPhrases(
      'consiglio | consiglio dei ministri | repubblica | senato | camera | governo | commissione | regione | parlamento | ' +
        'difesa | giustizia | salute | interno | economia | istruzione | cultura | ambiente',
    ),
    occasions: splitPhrases(
      'a | al | alla | all’ | in | nel | nella | per | durante | su | sul | sulla | davanti | con | in occasione',
    ),
  },
}
