import type { HeaderLexicon, PersonLexicon } from '#lib/ingest/recognise/header-lexicon/header-lexicon.ts'
import { headerLanguages } from '#lib/ingest/recognise/header-lexicon/languages.ts'
import { lexiconPersonReader, type ReadLexiconPerson } from '#lib/ingest/recognise/persons/lexicon-person.ts'
import { anyOf, anyWord, wordEnd, wordStart } from '#lib/ingest/recognise/word-patterns.ts'
import { candidateOf, type SpeakerCandidate, type SpeakerHeaderText, type SpeakerStrategy } from './strategy.ts'

interface LanguageReader {
  read: ReadLexiconPerson
  genre: RegExp
  /** "de", after which an honorific or an office must be, and "prononcé par", after which a name may. */
  of: RegExp
  by: RegExp
  byAtLineStart: RegExp
  /** One more word that says what the text is: "d’ouverture"; none with which an occasion begins. */
  adjective: RegExp
}

const languageReaders: readonly LanguageReader[] = headerLanguages.flatMap((lexicon) =>
  lexicon.persons ? [languageReader(lexicon, lexicon.persons)] : [],
)

function languageReader(lexicon: HeaderLexicon, words: PersonLexicon): LanguageReader {
  const { by: cues = [], genres, genresBesideNames = [], otherWork = [] } = lexicon
  const { of = [], feasts = [], occasions = [] } = words
  const by = String.raw`${anyOf(cues)}(?:\s*:)?\s+`
  const small = String.raw`\p{Ll}[\p{L}’'-]*`
  return {
    read: lexiconPersonReader(words),
    genre: new RegExp(`${wordStart}${anyOf([...genres, ...genresBesideNames])}${wordEnd}`, 'giu'),
    of: new RegExp(String.raw`^\s+${anyOf(of)}(?:(?<=[’'])|\s+)`, 'iu'),
    by: new RegExp(String.raw`^(?:\s*,)?\s+${by}`, 'iu'),
    byAtLineStart: new RegExp(String.raw`(?<=^|(?<!${anyOf(otherWork)}\s{0,40})\n)${by}`, 'giu'),
    adjective: new RegExp(
      String.raw`^\s+(?!${anyWord([...occasions, ...otherWork])})(?:${small}|${anyOf(feasts)}${wordEnd})`,
      'u',
    ),
  }
}

/** "Discours de Mme Ana Verell, ministre des Ports", "Rede von Bundesministerin Ana Verell", "Discurso del Presidente Ivo Ferris". */
export const namedInHeaderOfLexicon: SpeakerStrategy = {
  id: 'western-head',
  find: ({ head }) => {
    for (const reader of languageReaders) {
      const found = namedBy(head, reader)
      if (found.length > 0) return found
    }
    return []
  },
  examples: [
    { head: 'Discours de Mme Ana Verell, ministre des Ports', finds: ['Ana Verell'] },
    { head: 'Allocution du Premier ministre Ivo Ferris devant le Sénat', finds: ['Ivo Ferris'] },
    { head: 'Discours sur les phares\npar Mme Ana Verell', finds: ['Ana Verell'] },
    { head: 'Discours prononcé par Son Excellence Monsieur Ivo Ferris', finds: ['Ivo Ferris'] },
    { head: 'Discurso del Presidente de la República, Sr. Ivo Ferris', finds: ['Ivo Ferris'] },
    { head: 'Palabras de la Ministra de Puertos, Ana Verell', finds: ['Ana Verell'] },
    { head: 'Discurso do Ministro Ivo Ferris', finds: ['Ivo Ferris'] },
    { head: 'Rede von Bundesministerin Ana Verell', finds: ['Ana Verell'] },
    { head: 'Rede von Ana Verell, Präsidentin des Landtags', finds: ['Ana Verell'] },
    { head: 'Ansprache des Bundespräsidenten Ivo Ferris', finds: ['Ivo Ferris'] },
    { head: 'Discours d’ouverture de Mme Ana Verell', finds: ['Ana Verell'] },
    { head: 'Discours en l’honneur de Mme Ana Verell', finds: [] },
    { head: 'Discours de la ministre de la Culture', finds: [] },
    { head: 'Discours du Président de la République', finds: [] },
    { head: 'Discours de la Société des Ports', finds: [] },
    { head: 'Mensaje de Año Nuevo del Presidente Ivo Ferris', finds: ['Ivo Ferris'] },
    { head: 'Mensaje de Año Nuevo', finds: [] },
    { head: 'Discours traduit de l’anglais par Osk Brandt', finds: [] },
    { head: 'Propos recueillis par Osk Brandt', finds: [] },
    { head: 'Entretien réalisé\npar Osk Brandt', finds: [] },
    { head: 'Interview de Mme Ana Verell par Osk Brandt', finds: ['Ana Verell'] },
    { head: 'Rede des Präsidenten der Republik Ormond', finds: [] },
    { head: 'Discurso del Presidente de la República Oriental del Selby', finds: [] },
    { head: 'Discurso de Buenos Aires', finds: [] },
    { head: 'Discurso del Estado de la Nación', finds: [] },
    { head: 'Rede von Ormond', finds: [] },
    { head: 'Entretien avec Mme Ana Verell', finds: [] },
  ],
}

/** How many more words may say what a text is. */
const mostAdjectives = 4
/** An interview is by who asks. */
const talk = /^(?:entretien|interview|entrevista)/iu
const another = /^,?\s+(?:et|y|e|und)\s/iu

/** Whom the words for a text, or a line that begins with "par", name; of two it is not said whether they speak as one. */
function namedBy(head: SpeakerHeaderText, reader: LanguageReader): SpeakerCandidate[] {
  const found = [...head.text.matchAll(reader.genre)].flatMap(
    (match) => afterGenre(head, reader, match.index + match[0].length, !talk.test(match[0])) ?? [],
  )
  const below = [...head.text.matchAll(reader.byAtLineStart)].flatMap(
    (match) => personAt(head, reader, match.index + match[0].length, true) ?? [],
  )
  return [...found, ...below]
}

function afterGenre(
  head: SpeakerHeaderText,
  reader: LanguageReader,
  end: number,
  takesBy: boolean,
): SpeakerCandidate | undefined {
  let at = end
  for (let words = 0; words <= mostAdjectives; words += 1) {
    const rest = head.text.slice(at)
    const by = takesBy ? reader.by.exec(rest)?.[0] : undefined
    const of = reader.of.exec(rest)?.[0]
    const found =
      (by && personAt(head, reader, at + by.length, true)) || (of && personAt(head, reader, at + of.length, false))
    if (found) return found
    const more = reader.adjective.exec(rest)?.[0]
    if (!more) return undefined
    at += more.length
  }
  return undefined
}

function personAt(
  head: SpeakerHeaderText,
  { read }: LanguageReader,
  at: number,
  named: boolean,
): SpeakerCandidate | undefined {
  const person = read(head.text.slice(at), named)
  if (!person || another.test(head.text.slice(at + person.roleEnd))) return undefined
  return candidateOf('western-head', head, at, { people: [person], whole: true })
}
