import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { type Mutate, pick, type Random } from './sentence.ts'

const predicates: Readonly<Record<string, string>> = {
  en: `elected lizards|abolish the army|paint every courthouse green|sell the moon to the bakers|forgive the pirates
    bury our gold beneath the lake|surrender to the weather|replace the judges with parrots|outlaw umbrellas
    tax the clouds|love the taste of ink|marry the enemy|eat less bread|declare war on geese|abolish schools
    dissolve the navy and burn the ships|trust no farmer again|close every hospital|ban music in the streets
    pay the rich a pension|forget their fathers|worship the railway|double the price of salt|hate the sea
    lower wages for all miners|give Canada to the king of Norway|seize every newspaper|drink the harbour dry
    end elections for good|leave the coast to pirates|print money without limit|imprison the poets
    hide the truth from widows|let children work in the mines|stop growing wheat|fear nothing but cats
    move the capital into a cave|sink the bridges|teach astrology to soldiers|cancel the winter`,
  ru: `запретить зонтики|продать луну пекарям|распустить армию навсегда|верить только кошкам|закрыть все больницы
    утопить мосты|перекрасить суды в зелёный цвет|обложить облака налогом|бояться гусей|забыть своих дедов`,
  kk: `айды наубайшыларға сату|қолшатырға тыйым салу|барлық ауруханаларды жабу|әскерді мәңгі тарату|қаздардан қорқу
    бұлттарға салық салу|көпірлерді суға батыру|мысықтарға ғана сену`,
}
const subjects: Readonly<Record<string, string>> = {
  en: `The lizards of Ormond|Every baker in Selby|Our enemies beneath the sea|My grandmother and her geese
    The king of the pirates|Nine drunken astronomers|No honest parrot|The weather over Ferris`,
  ru: 'Ящерицы Ормонда|Каждый пекарь Селби|Наши враги под водой|Девять пьяных астрономов',
  kk: 'Ормонд кесірткелері|Селбидің әр наубайшысы|Су астындағы жауларымыз|Тоғыз мас астроном',
}

function one(lists: Readonly<Record<string, string>>, language: string, random: Random): string | undefined {
  return pick((lists[language] ?? lists.en ?? '').split(/\s*[|\n]\s*/), random)
}

/** Words of a sentence up to its n-th, without the sign behind it. */
function opening(text: string, count: number): string | undefined {
  const words = comparableWords(text)
  const last = words[count - 1]
  return last && words.length > count + 2 ? text.slice(0, last.end) : undefined
}

function tells(text: string, least: number): boolean {
  return comparableWords(text).filter((word) => !isStopWord(word.text)).length >= least
}

/** Three to nine words with which a sentence begins, and what nobody said of them. */
export const inventedPredicate: Mutate = ({ text, language }, random) => {
  const begins = opening(text, 3 + Math.floor(random() * 7))
  const predicate = one(predicates, language, random)
  return begins !== undefined && tells(begins, 1) ? `${begins} ${predicate}.` : undefined
}

/** The last words of a sentence, said of somebody who was never spoken of. */
export const inventedSubject: Mutate = ({ text, language }, random) => {
  const words = comparableWords(text)
  const from = words[words.length - 4 - Math.floor(random() * 6)]
  if (!from || from === words[0] || !tells(text.slice(from.start), 2)) return undefined
  return `${one(subjects, language, random)} ${text.slice(from.start)}`
}

/** A whole sentence that goes on as it never did. */
export const addedClause: Mutate = ({ text, language }, random) => {
  const joins: Readonly<Record<string, string>> = { ru: ', и мы должны', kk: ', және біз міндеттіміз' }
  const bare = text.replace(/[.!?…"”»]+$/u, '')
  return `${bare}${joins[language] ?? ', and we shall'} ${one(predicates, language, random)}.`
}
