/**
 * Words of clauses in which somebody reports what another said, folded, by what they do there. A phrase of several words
 * is one. English, Russian, Kazakh.
 */
const lists = {
  /** Verbs of saying, besides `sayingVerbs` and `addressingVerbs`. */
  verb: `think|thinks|thought|believe|believes|believed|acknowledged|admitted|admits|testified|cautioned|cautions|conceded|contended|contends
    suggested|suggests|asserts|reiterated|say|tell|tell us|told us|is quoted as saying|was quoted as saying|put it|puts it|used to say|liked to say|has it|went on record saying
    думает|думал|думала|полагает|полагал|полагала|уверен|уверена|признал|признала|признался|считал|считала|считают|пояснил|пояснила
    подчеркивает|подчёркивает|отмечает|утверждает|обещал|обещала|обещает|рассказал|рассказала|выразился|выразилась|выступил|сказано
    атап өтті|атап өткен|атап көрсетті|айтып өтті|деп санайды|деп есептейді|баса айтты|хабардар етті|уәде берді|түсіндірді`,
  /** Before what was said. */
  that: `that|что|будто`,
  /** Before who said it. */
  accordingTo: `according to|in the words of|as per|quoting|to quote|по словам|по мнению|по утверждению|по выражению|согласно|словами`,
  as: `as|like|как`,
  /** Behind who said it, in Kazakh. */
  inWhoseView: `айтуынша|айтуы бойынша|сөзінше|сөзіне қарағанда|сөзімен айтқанда|пікірінше|мәліметінше|атап өткендей|айтқандай|айтып өткендей|деп айтқандай`,
  /** Behind what was said and before the verb, in Kazakh. */
  quotative: `деп|дей отырып`,
  /** Who said it, where no name does. */
  somebody: `he|she|they|он|она|они|ол|олар`,
  /** Who, in a question or behind a name. */
  relative: `who|whom|кто|кім`,
  /** Where one of these says it, the speaker reports himself; and denials, which report nothing. */
  oneself: `i|we|you|my|our|your|me|us|я|мы|вы|мой|моя|наш|наша|ты|мен|біз|сіз|сен|менің|біздің|not|never|nobody|не|никогда|емес`,
  /** What may be before who said it, and between him and the verb. */
  opener: `it was|was it|is it true|it is|did|does|do|once|remember|remember when|remember how|i heard|we heard|i remember|we remember
    is said to have|was said to have|is reported to have|was reported to have|is known to have|then|later|also|has|had|have|back|famously|reportedly|himself|herself|itself
    allegedly|when|speaking|publicly|repeatedly|recently|openly|rightly|actually|really|ever|indeed|clearly|already|again|even|just
    правда ли|правда|ли|однажды|тогда|позже|также|именно|это|ещё|еще|публично|недавно|уже|снова|выступая|говоря|отвечая|помню|неоднократно|прямо
    бірде|кейін|сондай-ақ|тағы|осылай|былай|кезінде|бір кездері`,
  preposition: `in|on|at|to|before|during|of|from|by|with|for|about|в|во|на|к|ко|перед|при|о|об|из|с|со|от|для`,
  article: `the|a|an|his|her|this|their|its|that same|его|её|ее|своей|своём|своем|своего|своему|свою|этой|том|же|ол өзінің|өзінің|өз`,
  /** Whom he said it to and where, beside `occasionWords` and what has a capital. */
  audience: `reporters|journalists|nation|country|public|people|voters|workers|lawmakers|council|committee|crowd|audience|citizens|press|students
    soldiers|farmers|house|chamber|room|rally|dinner|meeting|hearing|television|tv|radio|winter|summer|spring|autumn|fall|day|time
    журналистам|журналистов|депутатам|гражданам|народу|совету|собрании|совещании|форуме|пресс-конференции|интервью|парламенте
    журналистерге|депутаттарға|халыққа|кеңесте|форумда|сұхбатында|сұхбат|жиналыста|парламентте`,
} as const

/** What a word does in a clause that reports speech. */
export type ReportingRole = keyof typeof lists

/** The role of each word and phrase. One that is in several lists has the first of them. */
export const reportingRoles: ReadonlyMap<string, ReportingRole> = new Map(
  (Object.keys(lists) as ReportingRole[])
    .flatMap((role) =>
      lists[role]
        .split(/(?:(?<!\s)\s+)?[|\n]\s*/u)
        .filter((phrase) => phrase !== '')
        .map((phrase) => [phrase, role] as const),
    )
    .reverse(),
)
