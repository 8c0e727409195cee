import { phrases, words } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeadLexicon } from './head-lexicon.ts'

export const fr: HeadLexicon = {
  language: 'fr',
  genres: words('discours allocution déclaration message entretien vœux').concat(phrases('conférence de presse')),
  genresBesideNames: phrases(
    'discours | allocution | déclaration | intervention | message | conférence de presse | entretien | interview | propos | ' +
      'vœux | communication | hommage | mot | mot de bienvenue | réponse | point de presse | exposé | audition',
  ),
  genreLeads: words('le la texte du de'),
  by: phrases('par; prononcé par; prononcée par; présenté par; présentée par; délivré par'),
  fields: {
    date: phrases('date; date du discours'),
    venue: phrases('lieu'),
    speaker: phrases('orateur; oratrice; intervenant; intervenante'),
    role: phrases('fonction; qualité'),
    event: phrases('événement'),
    title: phrases('titre; sujet; objet'),
  },
  published: phrases('publié le; publiée le; mis en ligne le'),
  changed: phrases('mis à jour le; dernière mise à jour'),
  notices: phrases('seul le prononcé fait foi; vérifier au prononcé'),
  embargoes: phrases('sous embargo'),
  sections: phrases('communiqué de presse; communiqués de presse; discours'),
  states: words('république royaume principauté'),
  senders: phrases('ministère de; ministère des; mission permanente'),
  otherWork: phrases(
    'traduit | traduite | traduits | recueilli | recueillis | réalisé | réalisée | rédigé | rédigée | édité | éditée | lu | lue | transcrit | transcrite | interviewé | animé | animée | mené | menée',
  ),
  occasions: words(
    'cérémonie conférence inauguration ouverture sommet réunion session forum séance anniversaire congrès colloque dîner débat',
  ),
  aboutWords: phrases('à l’occasion; lors; sur; pour; devant'),
  besideDates: [...words('le'), ...weekdayNames('fr')],
  questions: phrases('réponse'),
  outOf: words('sur'),
  openEndings: words('du des de la le les et au aux à par'),
  smallWords: words('du des de la le les et au aux à en'),
  persons: {
    of: phrases('de la | de l’ | de | du | des | d’'),
    articles: phrases('le | la | les | l’'),
    honorifics: phrases(
      'm. | mm. | mme | mme. | mlle | mlle. | monsieur | madame | mademoiselle | maître | me | docteur | dr | dr. | professeur | ' +
        'pr | pr. | s.e. | s.e.m. | s. e. m. | s.e. m. | s.e. mme | s.e.mme | s.exc. | son excellence | ' +
        'sa majesté | son altesse | son altesse royale | sa sainteté | son éminence | général | colonel | amiral | ' +
        'l’honorable | monseigneur | mgr',
    ),
    offices: phrases(
      'pape | président | présidente | ministre | premier ministre | première ministre | ministre d’état | vice-président | ' +
        'vice-présidente | secrétaire général | secrétaire générale | secrétaire d’état | secrétaire | maire | préfet | préfète | ' +
        'ambassadeur | ambassadrice | gouverneur | gouverneure | chancelier | chancelière | directeur | directrice | ' +
        'directeur général | directrice générale | député | députée | sénateur | sénatrice | chef de l’état | chef du gouvernement | ' +
        'chef d’état | commissaire | représentant | représentante | représentant permanent | représentante permanente | ' +
        'porte-parole | délégué | déléguée | conseiller | conseillère | recteur | rectrice | roi | reine | prince | princesse | ' +
        'procureur | procureure | rapporteur | rapporteure',
    ),
    qualifiers: phrases('ancien | ancienne | vice | haut | haute | premier | première | chef'),
    bodies: phrases(
      'état | gouvernement | conseil | sénat | parlement | assemblée | assemblée nationale | commission | région | ' +
        'culture | défense | justice | santé | transports | économie | finances | intérieur | travail | agriculture | ' +
        'affaires étrangères | éducation | éducation nationale | environnement',
    ),
    feasts: phrases('Nouvel An | Noël'),
    occasions: phrases('à | au | aux | lors | devant | sur | en | pour | dans | chez | sous | à l’occasion'),
  },
}
