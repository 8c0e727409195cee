import { comparableWords } from '#lib/quote/words/comparable-words.ts'
import { type Mutate, pick } from './sentence.ts'

/** Other wordings of one thing. */
const wordings = `help assist aid|nation country|people citizens|begin start commence|continue proceed|show demonstrate
  build construct|need require|give grant provide|large big great|important significant|government administration
  law statute|money funds|effort endeavor|work labor|also likewise|therefore hence thus|try attempt|buy purchase
  end conclude finish|whole entire|trade commerce|children youngsters|dangerous perilous|quickly rapidly swiftly|
  hope wish|difficult hard|task job|ask request|purpose aim goal|power authority|world globe|problem question|plan scheme
  believe think|reduce cut lower|increase raise|improve better|protect defend|maintain keep|necessary needful|create make
  condition state|result outcome|receive get|strong mighty|freedom liberty|war conflict|duty obligation|path road way
  answer reply|gather collect|choose select|permit allow|join unite|speak talk|swift fast|famous renowned`
const groups = wordings.split(/[|\n]/).map((line) => line.trim().split(' '))

function otherWording(word: string, random: () => number): string | undefined {
  const group = groups.find((words) => words.includes(word))
  return (
    group &&
    pick(
      group.filter((one) => one !== word),
      random,
    )
  )
}

const lead = ['As I have said, ', 'Remember: ', 'It is so that ', '']

/** The clauses of a sentence in another order, some of its words in another wording, some small ones left out. */
export const otherwise: Mutate = ({ text, language }, random) => {
  if (language !== 'en') return undefined
  const clauses = text
    .replace(/[.!?…"”]+$/u, '')
    .split(/[,;:] (?:and )?/u)
    .filter((clause) => clause !== '')
  if (clauses.length < 2 || clauses.some((clause) => comparableWords(clause).length < 4)) return undefined
  let changed = 0
  const turned = [...clauses.slice(1), clauses[0] ?? ''].map((clause) =>
    clause.replace(/\p{L}+/gu, (word) => {
      const other = otherWording(word, random)
      if (other !== undefined) changed += 1
      return other ?? word
    }),
  )
  return changed < 2 ? undefined : `${pick(lead, random)}${turned.join(', ')}`
}
