import type { RefusalRule } from './refusals.ts'

/**
 * How dates are written, as patterns over the letters of `date-tokens.ts`, in precedence: what is found hides what lies
 * inside it. `D1 M1 Y1` are day, month and year of a day or of the first day of a range, `D2 M2 Y2` of the last one;
 * `N1`, `N2` are months in figures.
 */
export interface DatePattern {
  id: string
  reads: 'figures' | 'day' | 'range' | 'slash' | 'list' | 'month' | 'without-year' | 'refused'
  /** Rule of the finding where the form is refused. */
  rule?: RefusalRule
  pattern: RegExp
  example: string
}

/** Parts of the patterns. Spaces in a form are for the eye. */
const parts: Record<string, string> = {
  D1: '(?<d1>d)',
  D2: '(?<d2>d)',
  M1: '(?<m1>[Mkm])',
  M2: '(?<m2>[Mkm])',
  // Months that may be without a day or year.
  A1: '(?<m1>M)',
  A2: '(?<m2>M)',
  N1: '(?<m1>[dR])',
  N2: '(?<m2>[dR])',
  // An era or a calendar may be on both sides of a year, in brackets after it.
  Y1: '[NEO]?(?<y1>[YF])y?',
  Y2: '[NEO]?(?<y2>[YF])y?',
  TO: '[,;]?[-~]',
  FROM: '[fo]?',
  // Between day and month: "25 day of April", "12. Mai".
  OF: '[,;]?o?',
  // Between month and year: "April, 2024", "mayo de 2019", "April in the year 2024".
  IN: '[,;]?[oy]?',
}

function form(
  id: string,
  reads: DatePattern['reads'],
  written: string,
  example: string,
  rule?: DatePattern['rule'],
): DatePattern {
  const source = written
    .split(' ')
    .map((part) => parts[part] ?? part)
    .join('')
  return { id, reads, ...(rule ? { rule } : {}), pattern: new RegExp(source, 'dgu'), example }
}

/** Ranges in words, from the fullest; each may also be written "between … and …". */
const ranges: [string, string, string][] = [
  ['two-full-days', 'FROM D1 OF M1 IN Y1 TO FROM D2 OF M2 IN Y2', '30 December 2018 – 2 January 2019'],
  ['two-full-days-month-first', 'FROM M1 ,? D1 ,? Y1 TO M2 ,? D2 ,? Y2', 'December 30, 2018 – January 2, 2019'],
  ['two-full-days-year-first', 'Y1 D1 M1 TO Y2 D2 M2', '2018 жылғы 30 желтоқсан – 2019 жылғы 2 қаңтар'],
  ['two-months', 'FROM D1 OF M1 TO D2 OF M2 IN Y2', '26 July – 22 August 2019'],
  ['two-months-month-first', 'FROM M1 o? D1 TO M2 o? D2 ,? Y2', 'July 26 – August 22, 2019'],
  ['two-months-year-first', 'Y1 FROM D1 M1 TO D2 M2', '2019 жылғы 30 сәуір – 2 мамыр'],
  ['days-of-a-month', 'FROM D1 TO D2 OF M2 IN Y2', '12–14 May 2019'],
  ['days-of-a-month-with-stops', String.raw`FROM D1 \. TO D2 OF M2 IN Y2`, '12.–14. Mai 2019'],
  ['days-of-a-month-month-first', 'FROM M1 o? D1 TO o? D2 ,? Y2', 'June 3–7, 2015'],
  ['days-of-a-month-year-first', 'Y1 FROM D1 TO D2 M2', '2019 жылғы 12–14 мамыр'],
  ['days-of-a-month-year-and-month-first', 'Y1 M1 o? D1 TO D2', '2019 жылғы мамырдың 12–14'],
]
const rangesWithoutYear: [string, string, string][] = [
  ['two-months-without-year', 'FROM D1 o? A1 TO D2 o? A2', '30 April – 2 May'],
  ['two-months-month-first-without-year', 'FROM A1 D1 TO A2 D2', 'April 30 – May 2'],
  ['days-without-year', 'FROM D1 TO D2 o? A2', '12–14 May'],
  ['days-month-first-without-year', 'FROM A1 D1 TO D2', 'May 12–14'],
]

function between(written: string): string {
  return `b ${written.replace('FROM ', '').replaceAll('TO', ',?& o?')}`
}

/**
 * All forms of dates, each as a pattern over the kinds of tokens (`date-tokens.ts`). The order decides: what an earlier form
 * takes no later one reads.
 */
export const datePatterns: readonly DatePattern[] = [
  // In figures: ranges.
  form('iso-range', 'figures', 'Y1 - N1 - D1 [-~/|] Y2 - N2 - D2', '2019-05-12/2019-05-14'),
  form('iso-range-of-a-year', 'figures', 'Y1 - N1 - D1 / N2 - D2', '2019-04-30/05-02'),
  form('iso-range-of-a-month', 'figures', 'Y1 - N1 - D1 / D2', '2019-05-12/14'),
  ...[String.raw`\.`, '/'].flatMap((sign) => [
    form(
      'figures-range',
      'figures',
      `FROM D1 ${sign} N1 ${sign} Y1 [.;]?[-~] D2 ${sign} N2 ${sign} Y2`,
      '12.05.2019–14.05.2019',
    ),
    form(
      'figures-range-of-a-year',
      'figures',
      `FROM D1 ${sign} N1 [.;]?[-~] D2 ${sign} N2 ${sign} Y2`,
      '30.04–02.05.2019',
    ),
    form('figures-range-of-a-month', 'figures', `FROM D1 [.;]?[-~] D2 ${sign} N2 ${sign} Y2`, '12–14.05.2019'),
  ]),
  // Days of which some are a range, or of two months.
  form(
    'range-and-day',
    'refused',
    'd (?:OF [Mkm])? [-~] d (?:OF [Mkm])? [,&]+ d (?:[-~] d)? OF [Mkm] IN [YF]',
    '8–12, 15 May 2019',
    'several-dates',
  ),
  form(
    'day-and-range',
    'refused',
    'd (?:OF [Mkm])? (?:[,&]+ d (?:OF [Mkm])?){1,30} [-~] d OF [Mkm] IN [YF]',
    '8, 12–15 May 2019',
    'several-dates',
  ),
  form(
    'range-and-day-month-first',
    'refused',
    '[Mkm] d [-~] d [,&]+ [Mkm]? d (?:[-~] d)? ,? [YF]',
    'May 8–12, 15, 2019',
    'several-dates',
  ),
  // Ranges in words.
  ...ranges.map(([id, written, example]) => form(id, 'range', written, example)),
  ...ranges.map(([id, written, example]) => form(`between-${id}`, 'range', between(written), `between: ${example}`)),
  form('from-until', 'range', 'Y1 D1 M1 D2 M2 u', '2019 жылғы 12 мамырдан 14 мамырға дейін'),
  form('and-until', 'range', 'Y1 D1 & D2 M2 u', '2019 жылғы 12 мен 14 мамыр аралығында'),
  form('and-until-two-months', 'range', 'Y1 D1 M1 & D2 M2 u', '2019 жылғы 30 сәуір мен 2 мамыр аралығында'),
  // Two or more days that are named one by one.
  form('day-and-day', 'list', 'D1 (?:,d){0,30} ,?& o? D2 OF M2 IN Y2', '12 and 13 May 2019'),
  form('day-and-day-month-first', 'list', 'M1 D1 (?:,d){0,30} ,?& o? D2 ,? Y2', 'May 12 and 13, 2019'),
  form('day-and-day-year-first', 'list', 'Y1 D1 (?:,d){0,30} & D2 M2', '2019 жылғы 12 және 13 мамыр'),
  form('day-and-day-of-two-months', 'list', 'D1 OF M1 ,?&? D2 OF M2 IN Y2', '30 April and 1 May 2019'),
  form('day-and-day-of-two-months-month-first', 'list', 'M1 D1 ,?&? M2 D2 ,? Y2', 'April 30 and May 1, 2019'),
  form('days-with-commas', 'list', '(?<=^|[if,;(]) D1 (?:,d){0,30} , D2 M2 IN Y2', '12, 13 May 2019'),
  form('days-with-commas-month-first', 'list', 'M1 D1 (?:,d){0,30} , D2 , Y2', 'May 12, 13, 2019'),
  // Two days of which the second may be that of another calendar.
  form('day-slash-day', 'slash', 'D1 [/|] D2 OF M2 IN Y2', '12/13 May 2019'),
  form('day-slash-day-month-first', 'slash', 'M1 D1 [/|] D2 ,? Y2', 'May 12/13, 2019'),
  form('day-slash-day-year-first', 'slash', 'Y1 D1 [/|] D2 M2', '2019 жылғы 12/13 мамыр'),
  form('month-slash-month', 'slash', 'D1 OF M1 O? [/|] D2 OF M2 N? IN Y2', '30 April/1 May 2019'),
  form('month-slash-month-month-first', 'slash', 'M1 D1 O? [/|] M2 D2 N? ,? Y2', 'April 30/May 1, 2019'),
  form('full-slash-full', 'slash', 'D1 OF M1 IN Y1 O? [/|] D2 OF M2 IN Y2', '30 April 2019/1 May 2019'),
  form(
    'day-in-brackets',
    'refused',
    String.raw`D1 \( D2 \) OF M2 IN Y2`,
    '11 (22) February 1732',
    'date-of-two-calendars',
  ),
  form(
    'day-in-brackets-month-first',
    'refused',
    String.raw`M1 D1 \( D2 \) ,? Y2`,
    'February 11 (22), 1732',
    'date-of-two-calendars',
  ),
  form(
    'day-in-brackets-year-first',
    'refused',
    String.raw`Y1 D1 \( D2 \) M2`,
    '1917 жылғы 11 (24) қаңтар',
    'date-of-two-calendars',
  ),
  form(
    'month-in-brackets',
    'refused',
    String.raw`D1 OF M1 O? \( D2 OF M2 N? \) IN Y2`,
    '25 мая (7 июня) 1893',
    'date-of-two-calendars',
  ),
  form(
    'month-after-in-brackets',
    'slash',
    String.raw`D1 OF M1 IN Y1 [O,]? \( D2 OF M2 N? (?:IN Y2)? N? \)`,
    '25 мая 1893 (7 июня)',
  ),
  form(
    'month-in-brackets-month-first',
    'refused',
    String.raw`M1 D1 O? \( M2 D2 N? \) ,? Y2`,
    'October 25 (November 7), 1917',
    'date-of-two-calendars',
  ),
  form(
    'month-after-in-brackets-month-first',
    'slash',
    String.raw`M1 D1 ,? Y1 O? \( M2 D2 ,? [YF]? N? \)`,
    'October 25, 1917 (November 7)',
  ),
  form(
    'month-after-in-brackets-year-first',
    'slash',
    String.raw`Y1 D1 M1 O? \( D2 M2 N? \)`,
    '1917 жылғы 25 қазан (7 қараша)',
  ),
  // One day.
  form('day-month-year', 'day', 'D1 OF M1 IN Y1', '25 April 2024'),
  form('month-day-year', 'day', 'M1 ,? o? D1 ,? Y1', 'April 25, 2024'),
  form('year-day-month', 'day', '(?<y1>[YF]) y ,? D1 M1', '2024 жылғы 25 сәуір'),
  form('year-month-day', 'day', 'Y1 M1 o? D1', '2024 April 25'),
  form('joined', 'day', '(?<y1>[YF]) - M1 - D1', '2024-Apr-25'),
  ...[String.raw`\.`, '/', '-'].flatMap((sign) => [
    // The stop behind a short form belongs to it.
    form('joined-day-first', 'day', `D1 ${sign} M1 ${sign === String.raw`\.` ? `${sign}?` : sign} Y1`, '25-Apr-2024'),
    form('joined-month-first', 'day', `M1 ${sign} D1 ${sign} Y1`, 'Apr-25-2024'),
    form('year-first-in-figures', 'figures', `Y1 ${sign} N1 ${sign} D1`, '2024-04-25'),
    form('in-figures', 'figures', `D1 ${sign} N1 ${sign} Y1`, '25.04.2024'),
    form('two-digit-year', 'refused', `d ${sign} [dRMkm] ${sign} [dt]`, '25.04.24', 'date-with-two-digit-year'),
    form(
      'two-digit-year-month-first',
      'refused',
      `[Mkm] ${sign} d ${sign} [dt]`,
      'Apr-25-24',
      'date-with-two-digit-year',
    ),
  ]),
  form('in-figures-with-spaces', 'figures', 'D1 ; N1 ; Y1', '25. 4. 2024'),
  form('roman-month', 'day', '(?<d1>d) [-./] (?<m1>R) [-./] Y1', '25/IV-2024'),
  form('roman-month-with-spaces', 'day', '(?<d1>d) (?<m1>R) Y1', '25 IV 2024'),
  form('compact', 'figures', '(?<k>K)', '20240425'),
  form('east-asian', 'figures', '(?<c>C)', '2024年4月25日'),
  // In other calendars.
  form('foreign-month', 'refused', 'd o? H [HxR~-]{0,3} ,? E? [YF] E?', '15 Muharram 1445', 'date-of-another-calendar'),
  form(
    'foreign-month-era',
    'refused',
    'd o? H [HxR~-]{0,3} ,? [dn]? E',
    '12 Vendémiaire an II',
    'date-of-another-calendar',
  ),
  form('foreign-month-first', 'refused', 'H [HR]? d ,? E? [YF] E?', 'Muharram 15, 1445', 'date-of-another-calendar'),
  form(
    'foreign-year-first',
    'refused',
    'E [YF] y? ,? d? H d?',
    'хижраның 1445 жылы, 15 мұхаррам',
    'date-of-another-calendar',
  ),
  form('foreign-month-last', 'refused', '[YF] y? ,? d? H d?', '2077 Baisakh 10', 'date-of-another-calendar'),
  form('foreign-month-french', 'refused', 'd H x [dnR]', '12 Brumaire an VIII', 'date-of-another-calendar'),
  form('reign-of-an-era', 'refused', '(?:d OF [Mkm]|[Mkm] d) ,? E d', '12 May Reiwa 2', 'date-of-another-calendar'),
  form('year-of-an-era', 'refused', 'E [/-]? [dnYF]', 'Reiwa 2', 'date-of-another-calendar'),
  form(
    'reign',
    'refused',
    '(?:d OF [Mkm]|[Mkm] d) [,x]{0,3} G',
    '4 May in the 12th year of our reign',
    'date-of-another-calendar',
  ),
  // A year without its century.
  form('day-and-short-year', 'refused', '(?:d OF [Mkm]|[Mkm] ,? d) ,? t', '25 April ’24', 'date-with-two-digit-year'),
  form('day-and-two-digits', 'refused', 'd OF [Mkm] d (?=y|$|[;)])', '25 April 24', 'date-with-two-digit-year'),
  form(
    'day-month-first-and-two-digits',
    'refused',
    '[Mkm] d , d (?=$|[;)])',
    'April 25, 24',
    'date-with-two-digit-year',
  ),
  // Months of a year.
  form('months', 'month', 'A1 TO A2 IN Y2', 'April–May 2024'),
  form('months-and', 'month', 'A1 [/|&] A2 IN Y2', 'April/May 2024'),
  form('months-of-two-years', 'month', 'A1 Y1 TO A2 Y2', 'December 2018 – January 2019'),
  form('month', 'month', 'A1 IN Y1', 'April 2024'),
  form('month-year-first', 'month', '(?<y1>[YF]) y A1', '2024 жылғы сәуір'),
  // Days of a year that is not written.
  ...rangesWithoutYear.map(([id, written, example]) => form(id, 'range', written, example)),
  ...rangesWithoutYear.map(([id, written, example]) =>
    form(`between-${id}`, 'range', between(written), `between: ${example}`),
  ),
  form('days-without-year-and', 'list', 'D1 (?:,d){0,30} (?:,?&|[/|]) D2 o? A2', '12 and 13 May'),
  form('days-of-two-months-without-year-and', 'list', 'D1 o? A1 [&/|] D2 o? A2', '30 April and 1 May'),
  form('days-without-year-and-month-first', 'list', 'A1 D1 (?:,d){0,30} ,?& D2', 'May 12 and 13'),
  form('day-without-year', 'day', 'D1 o? A1', '25 April'),
  form('day-without-year-month-first', 'day', 'A1 o? D1', 'April 25'),
]
