/** A text that a clause is found in, and the words that are left of it. */
interface Example {
  text: string
  words: string
}

/** A form in which people report without quotation marks what somebody said. */
export interface ReportingClause {
  name: string
  /** Where the clause is: before the words, behind them, or between two parts of them. */
  side: 'before' | 'after' | 'between'
  /** The clause in the symbols of `clauseSymbols`; its groups are the places that may have the name of who speaks. */
  pattern: RegExp
  /** What has to be behind the words, too, where the clause goes around them. */
  closing?: RegExp
  examples: readonly Example[]
}

/**
 * Who speaks: a name or a pronoun, with what is said of the person between commas. Behind a preposition it is somebody
 * else.
 */
const who = '(?<!I)s?(?:(N)|P+o?|W)(?:,[^,VT:.i]{1,8},)?'
/** When, where and to whom, as often as it is said. */
const circumstance = '(?:[,IBs]{0,3}[DoN])*'
/** What may be before who speaks. */
const opening = '(?:[BsDo,]|I[so]*[Nx]?){0,8}'
/** Commas, stops and dashes before a clause, from the first of them on. */
const dashes = '(?<![,.-])[,.-]+'
/** What may be between who speaks and the verb. */
const adverbial = '[BWIsDo]{0,6}'

function before(...parts: readonly string[]): RegExp {
  return new RegExp(`^${parts.join('')}`, 'du')
}

function after(...parts: readonly string[]): RegExp {
  return new RegExp(`${parts.join('')}\\.?$`, 'du')
}

/** Forms of reporting clauses. Those that take most of a text, and so leave the fewest words, come first. */
export const reportingClauses: readonly ReportingClause[] = [
  {
    name: 'somebody said that',
    side: 'before',
    pattern: before(opening, who, adverbial, 'V', '[IsBoDN,]{0,6}x?[IsBoDN]{0,6},?T'),
    examples: [
      { text: 'Ana Verell said that the ferry will not wait', words: 'the ferry will not wait' },
      { text: 'It was Ana Verell who told the council in 1962 that the ferry is late', words: 'the ferry is late' },
      { text: 'She warned in 1962 that the ferry is late', words: 'the ferry is late' },
      { text: 'Верелл заявила в 1962 году, что паром не станет ждать', words: 'паром не станет ждать' },
    ],
  },
  {
    name: 'somebody said',
    side: 'before',
    pattern: before(opening, who, adverbial, 'V', circumstance, '[,:]?'),
    examples: [
      { text: 'In 1962, Ana Verell said the ferry will not wait', words: 'the ferry will not wait' },
      { text: 'Verell told the council in 1962 the ferry is late', words: 'the ferry is late' },
    ],
  },
  {
    name: 'somebody said, with nothing behind the verb',
    side: 'before',
    pattern: before(opening, who, adverbial, 'V[,:]?'),
    examples: [{ text: 'Ana Verell said Ormond will not wait for us', words: 'Ormond will not wait for us' }],
  },
  {
    name: 'according to somebody',
    side: 'before',
    pattern: before('A', who, circumstance, ',?'),
    examples: [
      { text: 'According to Ana Verell the ferry will not wait', words: 'the ferry will not wait' },
      { text: 'По словам Верелл в 1962 году, паром не станет ждать', words: 'паром не станет ждать' },
    ],
  },
  {
    name: 'as somebody said',
    side: 'before',
    pattern: before('K(?:', who, 'B*V|V[Bs]?(N))', '[^,:.i]{0,9}[,:]'),
    examples: [
      { text: 'As Ana Verell told the sleepy council in 1962, the ferry is late', words: 'the ferry is late' },
      { text: 'Как отметила Верелл, паром не станет ждать', words: 'паром не станет ждать' },
    ],
  },
  {
    name: 'in the view of somebody, Kazakh',
    side: 'before',
    pattern: before('[Do,]{0,4}(N)[DosI]{0,4}G,?'),
    examples: [
      { text: 'Асқаровтың айтуынша, паром ешкімді күтпейді', words: 'паром ешкімді күтпейді' },
      { text: '2023 жылы Асқаров атап өткендей, паром ешкімді күтпейді', words: 'паром ешкімді күтпейді' },
    ],
  },
  {
    name: 'somebody and what was said before the verb, Kazakh',
    side: 'before',
    pattern: before('[Do,]{0,4}(N)[Dos]{0,4}[,:-]?'),
    closing: /,?E?V\.?$/u,
    examples: [{ text: 'Асқаров: паром ешкімді күтпейді деді', words: 'паром ешкімді күтпейді' }],
  },
  {
    name: 'said somebody',
    side: 'after',
    pattern: after(dashes, 'E?V[Bs]?(N)', circumstance),
    examples: [
      { text: 'The ferry will not wait, said Ana Verell in 1962', words: 'The ferry will not wait' },
      { text: 'Паром не станет ждать, — сказала Верелл в 1962 году.', words: 'Паром не станет ждать' },
      { text: 'Паром ешкімді күтпейді, деді Асқаров 2023 жылы', words: 'Паром ешкімді күтпейді' },
    ],
  },
  {
    name: 'somebody said, behind the words',
    side: 'after',
    pattern: after(dashes, 'K?[BDo]{0,3}', who, 'B*V', circumstance),
    examples: [
      { text: 'The ferry will not wait, Ana Verell said.', words: 'The ferry will not wait' },
      { text: 'The ferry will not wait, as Verell told the council in 1962', words: 'The ferry will not wait' },
      { text: 'The ferry will not wait, she said in 1962', words: 'The ferry will not wait' },
    ],
  },
  {
    name: 'according to somebody, behind the words',
    side: 'after',
    pattern: after(`(?:${dashes})?A`, who, circumstance),
    examples: [
      { text: 'The ferry will not wait, according to Ana Verell', words: 'The ferry will not wait' },
      { text: 'Паром не станет ждать, по словам Верелл', words: 'Паром не станет ждать' },
    ],
  },
  {
    name: 'said somebody, Kazakh without a comma',
    side: 'after',
    pattern: after('(?:(?<![,-])[,-]+)?E(?:V[Dos]{0,4}(N)|(N)[Dos]{0,4}V)', circumstance),
    examples: [
      { text: 'Паром ешкімді күтпейді деп атап өтті Тимур Асқаров', words: 'Паром ешкімді күтпейді' },
      { text: 'Паром ешкімді күтпейді деп Асқаров 2023 жылы мәлімдеді', words: 'Паром ешкімді күтпейді' },
    ],
  },
  {
    name: 'somebody said, between the words',
    side: 'between',
    pattern: new RegExp(`(?<![,-])[,-]+(?:K?${who}B*V|E?V[Bs]?(N)|As?(N))${circumstance}[,.-]+`, 'du'),
    examples: [
      { text: 'The ferry, Ana Verell said in 1962, will not wait', words: 'The ferry will not wait' },
      { text: 'Паром, — сказала Верелл, — не станет ждать', words: 'Паром не станет ждать' },
    ],
  },
]
