import { firstRule, type PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'

/** What a publisher gives, and how a Kazakh one says that it does. */
const given = {
  en: 'text|transcript|excerpts?|interview',
  ru: 'текст|стенограмм|расшифровк|интервью',
  kk: 'мәтін|стенограмма|сұхбат',
}
const handedOver = 'message|statement|remarks|address|speech|letter|toast|lecture|eulogy|press conference'
const givesKazakh = 'назар|ұсынамыз|ұсынылады|жариялаймыз|беріледі|берілген'

/** How somebody gives out words of his own. */
const issues = String.raw`\b(?:issued|made|released|delivered|gave) the following (?:${handedOver})\b`

/** Sentences with which a publisher hands over to somebody's words, in English, Russian and Kazakh. */
export const introductionPhrases: readonly PatternRule[] = [
  {
    id: 'text-follows',
    pattern: /\b(?:text|transcript|interview)\b.{0,120}\b(?:follows|below)\b.{0,20}[:.]$/iu,
    examples: {
      yes: ['The text of the mayor’s speech follows:', 'A transcript of the talk with Osk Brandt is given below.'],
      no: ['The text is on the wall.', 'The ferry follows the quay below the mill.'],
    },
  },
  {
    id: 'here-is-the-text',
    pattern: new RegExp(String.raw`^(?:the following|below|here|this) (?:is|are)\b.{0,40}\b(?:${given.en})\b`, 'iu'),
    examples: {
      yes: ['The following is an edited transcript of her words', 'Here are excerpts of the speech.'],
      no: ['Here is the mill of which I spoke.', 'I have read the text.'],
    },
  },
  {
    id: 'following-is',
    pattern: new RegExp(String.raw`^(?:the )?following (?:is|are)\b.{0,120}\b(?:${handedOver})\b.{0,240}[:.]$`, 'iu'),
    examples: {
      yes: [
        'Following is the message of Mayor Ana Verell for the Day of Weirs:',
        'Following are her remarks, as delivered:',
      ],
      no: ['Following is no remark of mine', 'Following the speech we went home.'],
    },
  },
  {
    id: 'issued-the-following',
    pattern: new RegExp(`^[^:]{0,160}?${issues}[^:]{0,120}:$`, 'iu'),
    examples: {
      yes: ['The mayor, Ana Verell, today issued the following statement on the weir:'],
      no: ['She made the following year a better one:', 'He issued the statement.'],
    },
  },
  {
    id: 'russian-text-and-colon',
    pattern: /(?:текст|стенограмма|расшифровка|запись) .{2,120}:$/iu,
    examples: {
      yes: ['Полный текст выступления мэра:', 'Расшифровка беседы с О. Брандтом:'],
      no: ['Текст на стене мельницы.', 'Мы открыли причал:'],
    },
  },
  {
    id: 'russian-below-follows',
    pattern: /(?:ниже|далее) (?:приводится|приводим|публикуем|публикуется|следует|представлен)/iu,
    examples: {
      yes: ['Ниже приводится речь мэра Ормонда.', 'Далее публикуем ответы Аны Верелл.'],
      no: ['Ниже по реке стоит мельница.', 'Далее мы построим маяк.'],
    },
  },
  {
    id: 'russian-we-publish',
    pattern: new RegExp(`(?:публикуем|приводим|предлагаем) .{0,60}(?:${given.ru})`, 'iu'),
    examples: {
      yes: ['Публикуем полный текст речи мэра.', 'Предлагаем вам стенограмму встречи.'],
      no: ['Предлагаем новый причал.', 'Мы приводим лодки в порядок.'],
    },
  },
  {
    id: 'kazakh-below-or-whole',
    pattern: new RegExp(`(?:төменде|толық) .{0,100}(?:${given.kk})`, 'iu'),
    examples: {
      yes: ['Төменде әкімнің сөзінің мәтіні берілген.', 'Ана Верелдің толық мәтіні:'],
      no: ['Төменде диірмен тұр.', 'Айлақ толық жөнделді.'],
    },
  },
  {
    id: 'kazakh-we-give',
    pattern: new RegExp(String.raw`(?:${given.kk})\p{L}{0,20}.{0,80}(?:${givesKazakh})`, 'iu'),
    examples: {
      yes: ['Сөздің мәтінін ұсынамыз.', 'Оск Брандтпен сұхбатты назарларыңызға ұсынамыз.'],
      no: ['Мәтін қабырғада жазылған.', 'Диірменді ұсынамыз.'],
    },
  },
]

const issued = new RegExp(issues, 'iu')

/** The words before "issued the following statement" in a sentence that hands over: who did; nothing in another sentence. */
export function whoIssued(text: string): string | undefined {
  const match = introducesSpeech(text) ? issued.exec(text) : null
  return match ? text.slice(0, match.index) : undefined
}

/** In UTF-16 units. */
const longest = 400

/** Whether a paragraph is one with which a publisher hands over to somebody's words. */
export function introducesSpeech(text: string): boolean {
  return text.length <= longest && firstRule(introductionPhrases, text) !== undefined
}
