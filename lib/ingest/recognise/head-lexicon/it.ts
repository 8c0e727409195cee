import { phrases, words } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeadLexicon } from './head-lexicon.ts'

export const it: HeadLexicon = {
  language: 'it',
  genres: words('discorso intervento dichiarazione messaggio allocuzione').concat(phrases('conferenza stampa')),
  genresBesideNames: phrases('relazione | saluto | saluti | intervista | audizione | comunicazioni | parole | lettera'),
  genreLeads: words('il lo testo del della di'),
  by: phrases('tenuto da; tenuto dal; tenuto dalla; pronunciato da; pronunciato dal; pronunciato dalla'),
  fields: {
    date: phrases('data'),
    venue: phrases('luogo; sede'),
    speaker: phrases('oratore; oratrice; relatore; relatrice'),
    role: phrases('carica; incarico; qualifica'),
    event: phrases('evento; occasione'),
    title: phrases('titolo; oggetto; tema'),
  },
  published: phrases('pubblicato il; pubblicata il'),
  changed: phrases('aggiornato il; ultimo aggiornamento'),
  sections: phrases('comunicato stampa; comunicati stampa; discorsi'),
  states: words('repubblica'),
  senders: phrases('ministero; rappresentanza permanente'),
  otherWork: phrases('tradotto | tradotta | letto | letta | redatto | trascritto | trascritta | condotta | moderato'),
  occasions: words(
    'cerimonia conferenza inaugurazione apertura vertice riunione sessione forum anniversario congresso',
  ),
  aboutWords: phrases('in occasione; durante; per l’; per la; per il; sul; sulla; davanti'),
  besideDates: [...words('il'), ...weekdayNames('it')],
  questions: phrases('domanda; risposta'),
  pages: words('pagina'),
  outOf: words('di'),
  openEndings: words('del della dei degli delle di e il lo gli'),
  smallWords: words('del della dei degli delle di e il lo gli nel nella al alla sul sulla per con'),
  persons: {
    of: phrases('del | della | dell’ | dello | di'),
    articles: phrases('il | la | lo | l’ | i | gli | le'),
    honorifics: phrases(
      'sig. | sig.ra | signor | signora | on. | onorevole | dott. | dott.ssa | dr. | prof. | prof.ssa | ing. | avv. | ' +
        's.e. | sua eccellenza | sua santità | sua maestà | generale | ammiraglio | monsignor',
    ),
    offices: phrases(
      'papa | presidente | vicepresidente | ministro | ministra | primo ministro | viceministro | viceministra | ' +
        'sottosegretario | sottosegretaria | segretario | segretaria | segretario generale | segretaria generale | ' +
        'segretario di stato | sindaco | sindaca | governatore | governatrice | ambasciatore | ambasciatrice | direttore | ' +
        'direttrice | direttore generale | direttrice generale | deputato | deputata | senatore | senatrice | cancelliere | ' +
        'commissario | commissaria | rappresentante permanente | portavoce | rettore | rettrice | prefetto | prefetta | re | regina',
    ),
    qualifiers: phrases('ex | vice | primo | prima'),
    bodies: phrases(
      'consiglio | consiglio dei ministri | repubblica | senato | camera | governo | commissione | regione | parlamento | ' +
        'difesa | giustizia | salute | interno | economia | istruzione | cultura | ambiente',
    ),
    occasions: phrases(
      'a | al | alla | all’ | in | nel | nella | per | durante | su | sul | sulla | davanti | con | in occasione',
    ),
  },
}
