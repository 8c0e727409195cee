import { phrases, words } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeadLexicon } from './head-lexicon.ts'

export const es: HeadLexicon = {
  language: 'es',
  genres: words(
    'discurso intervención declaración mensaje entrevista pronunciamento pronunciamiento palabras ponencia conferencia saludo alocución comparecencia',
  ).concat(phrases('rueda de prensa; conferencia de prensa')),
  genresBesideNames: phrases(
    'discurso | palabras | intervención | mensaje | declaración | alocución | conferencia de prensa | rueda de prensa | ' +
      'conferencia | entrevista | ponencia | exposición | comparecencia | saludo',
  ),
  genreLeads: words('el los las texto del de'),
  by: phrases('por; por parte de; pronunciado por; pronunciada por; pronunciadas por; ofrecida por; a cargo de'),
  fields: {
    date: phrases('fecha'),
    venue: phrases('lugar; local'),
    speaker: phrases('orador; oradora; ponente'),
    role: phrases('cargo'),
    event: phrases('evento; acto'),
    title: phrases('título; tema; asunto'),
  },
  published: phrases('publicado el; fecha de publicación'),
  changed: phrases('actualizado el; última actualización'),
  notices: phrases('cotejar con la versión oral'),
  sections: phrases('comunicado de prensa; nota de prensa; discursos'),
  states: words('república reino estado'),
  senders: phrases('ministerio de; misión permanente'),
  otherWork: phrases(
    'traducido | traducida | traducidas | leído | leída | leídas | editado | editada | realizado | realizada | redactado | transcrito | transcrita | moderado | conducida',
  ),
  occasions: words(
    'ceremonia conferencia inauguración apertura cumbre reunión sesión foro aniversario congreso cena debate',
  ),
  aboutWords: phrases('con motivo; durante; sobre; ante'),
  besideDates: [...words('el'), ...weekdayNames('es')],
  questions: phrases('pregunta; respuesta'),
  pages: words('página'),
  outOf: words('de'),
  openEndings: words('del de la los las el y e por al'),
  smallWords: words('del de la los las el y e en al a por'),
  persons: {
    of: phrases('de la | de los | de las | del | de'),
    articles: phrases('el | la | los | las'),
    honorifics: phrases(
      'sr. | sra. | srta. | señor | señora | don | doña | d. | dª | dr. | dra. | doctor | doctora | excmo. | excma. | ' +
        'excelentísimo | excelentísima | ilmo. | ilma. | s.e. | s. e. | su excelencia | su majestad | su alteza real | ' +
        'su santidad | general | coronel | almirante | lic. | ing. | embajador | embajadora | prof. | monseñor',
    ),
    offices: phrases(
      'papa | presidente | presidenta | vicepresidente | vicepresidenta | ministro | ministra | primer ministro | primera ministra | ' +
        'canciller | secretario | secretaria | secretario general | secretaria general | secretario de estado | ' +
        'secretaria de estado | alcalde | alcaldesa | gobernador | gobernadora | embajador | embajadora | director | directora | ' +
        'director general | directora general | diputado | diputada | senador | senadora | jefe de estado | jefe del estado | ' +
        'jefe de gobierno | jefa de gobierno | representante | representante permanente | portavoz | comisario | comisaria | ' +
        'rector | rectora | rey | reina | príncipe | princesa | delegado | delegada | consejero | consejera | fiscal general',
    ),
    qualifiers: phrases('ex | vice | primer | primera | alto | alta'),
    bodies: phrases(
      'estado | gobierno | consejo | senado | parlamento | congreso | comisión | nación | cultura | defensa | ' +
        'justicia | salud | sanidad | transportes | economía | hacienda | interior | trabajo | agricultura | ' +
        'relaciones exteriores | asuntos exteriores | educación',
    ),
    feasts: phrases('Año Nuevo | Navidad'),
    occasions: phrases('en | ante | durante | con | sobre | para | al | a | por | con motivo'),
  },
}
