import { splitPhrases, splitWords } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeaderLexicon } from './header-lexicon.ts'

export const es: HeaderLexicon = {
  language: 'es',
  genres: splitWords(
    'discurso intervención declaración mensaje entrevista pronunciamento pronunciamiento palabras ponencia conferencia saludo alocución comparecencia',
  ).concat(splitPhrases('rueda de prensa; conferencia de prensa')),
  genresBesideNames: splitPhrases(
    'discurso | palabras | intervención | mensaje | declaración | alocución | conferencia de prensa | rueda de prensa | ' +
      'conferencia | entrevista | ponencia | exposición | comparecencia | saludo',
  ),
  genreLeads: splitWords('el los las texto del de'),
  by: splitPhrases('por; por parte de; pronunciado por; pronunciada por; pronunciadas por; ofrecida por; a cargo de'),
  fields: {
    date: splitPhrases('fecha'),
    venue: splitPhrases('lugar; local'),
    speaker: splitPhrases('orador; oradora; ponente'),
    role: splitPhrases('cargo'),
    event: splitPhrases('evento; acto'),
    title: splitPhrases('título; tema; asunto'),
  },
  published: splitPhrases('publicado el; fecha de publicación'),
  changed: splitPhrases('actualizado el; última actualización'),
  notices: splitPhrases('cotejar con la versión oral'),
  sections: splitPhrases('comunicado de prensa; nota de prensa; discursos'),
  states: splitWords('república reino estado'),
  senders: splitPhrases('ministerio de; misión permanente'),
  otherWork: splitPhrases(
    'traducido | traducida | traducidas | leído | leída | leídas | editado | editada | realizado | realizada | redactado | transcrito | transcrita | moderado | conducida',
  ),
  occasions: splitWords(
    'ceremonia conferencia inauguración apertura cumbre reunión sesión foro aniversario congreso cena debate',
  ),
  aboutWords: splitPhrases('con motivo; durante; sobre; ante'),
  besideDates: [...splitWords('el'), ...weekdayNames('es')],
  questions: splitPhrases('pregunta; respuesta'),
  pages: splitWords('página'),
  outOf: splitWords('de'),
  openEndings: splitWords('del de la los las el y e por al'),
  smallWords: splitWords('del de la los las el y e en al a por'),
  persons: {
    of: splitPhrases('de la | de los | de las | del | de'),
    articles: splitPhrases('el | la | los | las'),
    honorifics: splitPhrases(
      'sr. | sra. | srta. | señor | señora | don | doña | d. | dª | dr. | dra. | doctor | doctora | excmo. | excma. | ' +
        'excelentísimo | excelentísima | ilmo. | ilma. | s.e. | s. e. | su excelencia | su majestad | su alteza real | ' +
        'su santidad | general | coronel | almirante | lic. | ing. | embajador | embajadora | prof. | monseñor',
    ),
    offices: splitPhrases(
      'papa | presidente | presidenta | vicepresidente | vicepresidenta | ministro | ministra | primer ministro | primera ministra | ' +
        'canciller | secretario | secretaria | secretario general | secretaria general | secretario de estado | ' +
        'secretaria de estado | alcalde | alcaldesa | gobernador | gobernadora | embajador | embajadora | director | directora | ' +
        'director general | directora general | diputado | diputada | senador | senadora | jefe de estado | jefe del estado | ' +
        'jefe de gobierno | jefa de gobierno | representante | representante permanente | portavoz | comisario | comisaria | ' +
        'rector | rectora | rey | reina | príncipe | princesa | delegado | delegada | consejero | consejera | fiscal general',
    ),
    qualifiers: splitPhrases('ex | vice | primer | primera | alto | alta'),
    bodies: splitPhrases(
      'estado | gobierno | consejo | senado | parlamento | congreso | comisión | nación | cultura | defensa | ' +
        'justicia | salud | sanidad | transportes | economía | hacienda | interior | trabajo | agricultura | ' +
        'relaciones exteriores | asuntos exteriores | educación',
    ),
    feasts: splitPhrases('Año Nuevo | Navidad'),
    occasions: splitPhrases('en | ante | durante | con | sobre | para | al | a | por | con motivo'),
  },
}
