import { phrases } from '#lib/ingest/recognise/word-lists.ts'
/** What heads of one western language say of who speaks; in small letters, a space stands for any white space. */
export interface WesternWords {
  language: 'fr' | 'es' | 'pt' | 'de'
  /** What a text is. */
  genres: readonly string[]
  /** Words between that and who speaks, with the article that melts into them: "du". */
  of: readonly string[]
  /** After these a plain name is who speaks: "prononcé par". */
  by: readonly string[]
  articles: readonly string[]
  honorifics: readonly string[]
  offices: readonly string[]
  /** Words before such a noun that belong to it. */
  qualifiers: readonly string[]
  /** What an office is of where a name follows without a comma: "de la République". */
  bodies: readonly string[]
  /** What else is said to be by somebody: "traduit". */
  otherWork: readonly string[]
  /** Feasts that a text is for: "Año Nuevo". */
  feasts: readonly string[]
  /** With these the occasion, the place or those who are addressed begin. */
  occasions: readonly string[]
}

export const western: readonly WesternWords[] = [
  {
    language: 'fr',
    genres: phrases(
      'discours | allocution | déclaration | intervention | message | conférence de presse | entretien | interview | propos | ' +
        'vœux | communication | hommage | mot | mot de bienvenue | réponse | point de presse | exposé | audition',
    ),
    of: phrases('de la | de l’ | de | du | des | d’'),
    by: phrases('par | prononcé par | prononcée par | présenté par | présentée par | délivré par'),
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
    otherWork: phrases(
      'traduit | traduite | traduits | recueilli | recueillis | réalisé | réalisée | rédigé | rédigée | édité | éditée | lu | lue | transcrit | transcrite | interviewé | animé | animée | mené | menée',
    ),
    feasts: phrases('Nouvel An | Noël'),
    occasions: phrases('à | au | aux | lors | devant | sur | en | pour | dans | chez | sous | à l’occasion'),
  },
  {
    language: 'es',
    genres: phrases(
      'discurso | palabras | intervención | mensaje | declaración | alocución | conferencia de prensa | rueda de prensa | ' +
        'conferencia | entrevista | ponencia | exposición | comparecencia | saludo',
    ),
    of: phrases('de la | de los | de las | del | de'),
    by: phrases(
      'por | por parte de | pronunciado por | pronunciadas por | pronunciada por | ofrecida por | a cargo de',
    ),
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
    otherWork: phrases(
      'traducido | traducida | traducidas | leído | leída | leídas | editado | editada | realizado | realizada | redactado | transcrito | transcrita | moderado | conducida',
    ),
    feasts: phrases('Año Nuevo | Navidad'),
    occasions: phrases('en | ante | durante | con | sobre | para | al | a | por | con motivo'),
  },
  {
    language: 'pt',
    genres: phrases(
      'discurso | intervenção | pronunciamento | mensagem | declaração | alocução | palavras | conferência de imprensa | ' +
        'coletiva de imprensa | entrevista | palestra | comunicação | saudação',
    ),
    of: phrases('da | do | das | dos | de'),
    by: phrases(
      'por | pelo | pela | proferida por | proferida pelo | proferida pela | proferido por | proferido pelo | proferido pela | pronunciado por',
    ),
    articles: phrases('o | a | os | as'),
    honorifics: phrases(
      'sr. | sra. | senhor | senhora | dom | dona | dr. | dra. | doutor | doutora | exmo. | exma. | excelentíssimo | ' +
        'excelentíssima | s.exa. | s. exa. | sua excelência | sua majestade | sua santidade | general | coronel | almirante | ' +
        'eng. | prof. | professor | professora | embaixador | embaixadora',
    ),
    offices: phrases(
      'papa | presidente | presidenta | vice-presidente | ministro | ministra | primeiro-ministro | primeira-ministra | chanceler | ' +
        'secretário | secretária | secretário-geral | secretária-geral | secretário de estado | secretária de estado | prefeito | ' +
        'prefeita | governador | governadora | embaixador | embaixadora | diretor | diretora | deputado | deputada | senador | ' +
        'senadora | chefe de estado | chefe do governo | representante | representante permanente | porta-voz | comissário | ' +
        'comissária | reitor | reitora | rei | rainha | príncipe | princesa',
    ),
    qualifiers: phrases('ex | vice | alto | alta'),
    bodies: phrases(
      'estado | governo | conselho | senado | parlamento | assembleia | assembleia da república | comissão | cultura | ' +
        'defesa | justiça | saúde | transportes | economia | fazenda | finanças | trabalho | agricultura | ' +
        'relações exteriores | negócios estrangeiros | educação',
    ),
    otherWork: phrases(
      'traduzido | traduzida | lido | lida | editado | editada | realizado | realizada | conduzida | transcrito | transcrita | moderado',
    ),
    feasts: phrases('Ano Novo | Natal'),
    occasions: phrases('em | na | no | nas | nos | perante | durante | com | sobre | para | ao | à | por ocasião'),
  },
  {
    language: 'de',
    genres: phrases(
      'rede | ansprache | grußwort | grussworte | grußworte | vortrag | regierungserklärung | erklärung | festrede | ' +
        'eröffnungsrede | begrüßungsrede | pressekonferenz | statement | neujahrsansprache | botschaft | interview | laudatio | ' +
        'schlusswort | einführung | stellungnahme | dankesrede | gedenkrede | antrittsrede',
    ),
    of: phrases('von | vom | des | der | durch'),
    by: phrases('von | gehalten von | durch'),
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
    otherWork: phrases(
      'übersetzt | übersetzung | geführt | aufgezeichnet | herausgegeben | verlesen | gelesen | bearbeitet | moderiert | aufnahme',
    ),
    feasts: phrases('Neujahr | Weihnachten'),
    occasions: phrases('bei | beim | zum | zur | anlässlich | vor | auf | in | im | am | an | über | aus'),
  },
]
