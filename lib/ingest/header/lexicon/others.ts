import { phrases, words } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeaderLexicon } from './header-lexicon.ts'

/** The commonest words of heads in other languages: enough to see what a text is and where its head ends. */
export const others: HeaderLexicon = {
  genres: words(
    'discours allocution déclaration message discurso intervención intervenção declaración declaração mensaje mensagem ' +
      'palestra entretien entrevista festrede eröffnungsrede begrüßungsrede neujahrsansprache dankesrede gedenkrede ' +
      'stellungnahme saudação saludo alocución alocução comparecencia vœux ' +
      'pronunciamento palabras ponencia conferencia rede ansprache erklärung grußwort vortrag regierungserklärung ' +
      'discorso intervento dichiarazione messaggio konuşma konuşması açıklama виступ промова звернення заява послання',
  ).concat(phrases('conférence de presse; rueda de prensa; conferencia de prensa; pressekonferenz; прес-конференція')),
  genreLeads: words('le la el los das die der il lo texte texto text du de del do da des'),
  genreEndings: words('konuşması açıklaması'),
  by: phrases('par; por; von; prononcé par; pronunciado por; proferido por; gehalten von'),
  fields: {
    date: words('fecha data datum tarih'),
    venue: words('lieu lugar local ort luogo yer місце'),
    speaker: words('orateur orador oradora redner rednerin relatore'),
    event: words('evento événement veranstaltung'),
    title: words('titre título titel titolo тема'),
    other: [],
  },
  published: phrases(
    'publié le; publicado el; publicado em; veröffentlicht am; pubblicato il; опубліковано; yayınlanma tarihi',
  ),
  changed: phrases(
    'mis à jour le; actualizado el; atualizado em; aktualisiert am; aggiornato il; оновлено; güncellenme tarihi',
  ),
  notices: phrases(
    'seul le prononcé fait foi; es gilt das gesprochene wort; cotejar con la versión oral; vérifier au prononcé',
  ),
  noticeLines: [],
  embargoes: phrases('sous embargo; sperrfrist'),
  sections: phrases(
    'communiqué de presse; comunicado de prensa; nota de prensa; comunicado à imprensa; pressemitteilung; ' +
      'comunicato stampa; прес-реліз; basın açıklaması; communiqués de presse; discursos; discours; reden',
  ),
  senders: phrases(
    'ministère de; ministère des; ministerio de; ministério; bundesministerium; ministero; mission permanente; misión permanente',
  ),
  states: [],
  streets: [],
  otherWork: [],
  goingOn: [],
  contacts: [],
  forPress: [],
  themes: [],
  besideDates: words('le el em am den uhr').concat(
    (['fr', 'es', 'de', 'it', 'pt', 'uk'] as const).flatMap(weekdayNames),
  ),
  questions: phrases('frage; antwort; pregunta; respuesta; réponse; pergunta; resposta; питання; відповідь'),
  pages: words('página pagina seite'),
  outOf: words('sur von de'),
  openEndings: words('du des de la le les del da do der die das und et y e по при von zum zur au aux à'),
  running: [],
  smallWords: words('du des de la le les del da do der die das und et y e von zum zur au aux à el los las en em'),
}
