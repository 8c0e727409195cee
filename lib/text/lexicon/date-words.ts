/** The small words of dates, lower case, stops taken out, by what they do there. They count between figures and months alone. */
const words = {
  /** Between the first and the last day. */
  to: 'to through thru until till по до bis au al até a à',
  /** Between two days. */
  and: 'and & и және мен пен бен und et y e та',
  /** Before the first day. */
  from: 'from с со з із від от vom du dal',
  /** Before two days that `and` joins. */
  between: 'between между entre zwischen',
  /** After two days: from the one until the other. */
  upTo: 'дейін аралығында аралығы',
  /** Between day, month and year. */
  of: 'of the de del do di айының ай айында',
  /** Before a day. */
  on: 'on in at в на dated',
  /** Beside a year. */
  year: 'year года г год году гг годов жыл жылғы жылы жылдың жылда ж жж р року рік күні r roku yılı م',
  /** Beside a year: it is of our own era. */
  ours: 'ad ce нэ ns gregorian',
  /** Beside a day: it is of the Julian calendar. */
  oldStyle: 'os julian',
  /** Before a figure that counts something else than days. */
  number: `no nr № number session sitting meeting part volume vol issue chapter room hall item article page pp lecture
    section suite floor level lot box cd episode nos gate platform pier berth para paragraph annex appendix
    group team grade class номер часть том глава зал пункт статья стр выпуск заседание бөлім том бет нөмір`,
} as const

/** What a small word does in a date: "to" between two days, "of" before a month. */
export type DateWord = keyof typeof words

const byWord = new Map(
  (Object.entries(words) as [DateWord, string][]).flatMap(([role, list]) =>
    list.split(/\s+/).map((word): [string, DateWord] => [word, role]),
  ),
)

/** Several words that are one, with what they do in a date. */
export const datePhrases: readonly { words: readonly string[]; role: DateWord }[] = [
  {
    role: 'oldStyle',
    words: [
      'old style',
      'old calendar',
      'julian calendar',
      'старого стиля',
      'по старому стилю',
      'старому стилю',
      'ст. ст.',
      'ст. стиля',
      'стар. стиля',
      'ескі стиль',
    ],
  },
  {
    role: 'ours',
    words: [
      'new style',
      'new calendar',
      'gregorian calendar',
      'нового стиля',
      'по новому стилю',
      'новому стилю',
      'н. ст.',
      'н. э.',
      'жаңа стиль',
    ],
  },
  { role: 'of', words: ['day of', 'day of the month of', 'of the month of'] },
  { role: 'year', words: ['in the year', 'in the year of our lord', 'in the year of grace', 'anno domini'] },
]

/** What a small word does in a date; undefined for every other word. */
export function dateWord(written: string): DateWord | undefined {
  return byWord.get(written.toLowerCase().replaceAll('.', ''))
}
