import { splitPhrases, splitWords } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeaderLexicon } from './header-lexicon.ts'

export const fr: HeaderLexicon = {
  language: 'fr',
  genres: splitWords('discours allocution déclaration message entretien vœux').concat(
    splitPhrases('conférence de presse'),
  ),
  genresBesideNames: splitPhrases(
    'discours | allocution | déclaration | intervention | message | conférence de presse | entretien | interview | propos | ' +
      'vœux | communication | hommage | mot | mot de bienvenue | réponse | point de presse | exposé | audition',
  ),
  genreLeads: splitWords('le la texte du de'),
  by: splitPhrases('par; prononcé par; prononcée par; présenté par; présentée par; délivré par'),
  fields: {
    date: splitPhrases('date; date du discours'),
    venue: splitPhrases('lieu'),
    speaker: splitPhrases('orateur; oratrice; intervenant; intervenante'),
    role: splitPhrases('fonction; qualité'),
    event: splitPhrases('événement'),
    title: splitPhrases('titre; sujet; objet'),
  },
  published: splitPhrases('publié le; publiée le; mis en ligne le'),
  changed: splitPhrases('mis à jour le; dernière mise à jour'),
  notices: splitPhrases('seul le prononcé fait foi; vérifier au prononcé'),
  embargoes: splitPhrases('sous embargo'),
  sections: splitPhrases('communiqué de presse; communiqués de presse; discours'),
  states: splitWords('république royaume principauté'),
  senders: splitPhrases('ministère de; ministère des; mission permanente'),
  otherWork: splitPhrases(
    'traduit | traduite | traduits | recueilli | recueillis | réalisé | réalisée | rédigé | rédigée | édité | éditée | lu | lue | transcrit | transcrite | interviewé | animé | animée | mené | menée',
  ),
  occasions: splitWords(
    'cérémonie conférence inauguration ouverture sommet réunion session forum séance anniversaire congrès colloque dîner débat',
  ),
  aboutWords: splitPhrases('à l’occasion; lors; sur; pour; devant'),
  besideDates: [...splitWords('le'), ...weekdayNames('fr')],
  questions: splitPhrases('réponse'),
  outOf: splitWords('sur'),
  openEndings: splitWords('du des de la le les et au aux à par'),
  smallWords: splitWords('du des de la le les et au aux à en'),
  persons: {
    of: splitPhrases('de la | de l’ | de | du | des | d’'),
    articles: splitPhrases('le | la | les | l’'),
    honorifics: splitPhrases(
      'm. | mm. | mme | mme. | mlle | mlle. | monsieur | madame | mademoiselle | maître | me | docteur | dr | dr. | professeur | ' +
        'pr | pr. | s.e. | s.e.m. | s. e. m. | s.e. m. | s.e. mme | s.e.mme | s.exc. | son excellence | ' +
        'sa majesté | son altesse | son altesse royale | sa sainteté | son éminence | général | colonel | amiral | ' +
        'l’honorable | monseigneur | mgr',
    ),
    offices: splitPhrases(
      'pape | président | présidente | ministre | premier ministre | première ministre | ministre d’état | vice-président | ' +
        'vice-présidente | secrétaire général | secrétaire générale | secrétaire d’état | secrétaire | maire | préfet | préfète | ' +
        'ambassadeur | ambassadrice | gouverneur | gouverneure | chancelier | chancelière | directeur | directrice | ' +
        'directeur général | directrice générale | député | députée | sénateur | sénatrice | chef de l’état | chef du gouvernement | ' +
        'chef d’état | commissaire | représentant | représentante | représentant permanent | représentante permanente | ' +
        'porte-parole | délégué | déléguée | conseiller | conseillère | recteur | rectrice | roi | reine | prince | princesse | ' +
        'procureur | procureure | rapporteur | rapporteure',
    ),
    qualifiers: splitPhrases('ancien | ancienne | vice | haut | haute | premier | première | chef'),
    bodies: splitPhrases(
      'état | gouvernement | conseil | sénat | parlement | assemblée | assemblée nationale | commission | région | ' +
        'culture | défense | justice | santé | transports | économie | finances | intérieur | travail | agriculture | ' +
        'affaires étrangères | éducation | éducation nationale | environnement',
    ),
    feasts: splitPhrases('Nouvel An | Noël'),
    occasions: splitPhrases('à | au | aux | lors | devant | sur | en | pour | dans | chez | sous | à l’occasion'),
  },
}
