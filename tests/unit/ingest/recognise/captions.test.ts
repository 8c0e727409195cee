import { describe, expect, it } from 'vitest'
import { isCaption } from '#lib/ingest/recognise/captions.ts'

describe('a line that says what a picture or table is', () => {
  it.each([
    ['is its name and number', 'Figure 3'],
    ['ends in a stop', 'Figure 3.'],
    ['goes on behind a stop', 'Figure 3. Oars by county'],
    ['goes on behind a colon', 'Fig. 3: Oars by county'],
    ['goes on behind a bar', 'Chart 4 | Oars by county'],
    ['goes on behind a dash', 'Table 12 – Oars by county'],
    ['goes on with a capital', 'Photo 2 Ferries at Selby'],
    ['goes on with a quotation', 'Map 7 “The weir”'],
    ['has a part of a number', 'Table 2.1. Oars'],
    ['has a letter at its number', 'Figure 3b. Oars'],
    ['has no space before its number', 'Fig.3. Oars'],
    ['is in capitals', 'TABLE 3'],
    ['is in Russian', 'Рис. 2. Вёсла по уездам'],
    ['has a sign for "number"', 'Таблица № 4'],
    ['is in German', 'Abbildung 5: Die Ruder'],
    ['is in Kazakh, with the number first', '3-сурет. Ескектер'],
    ['is in Kazakh with a space', '3 кесте'],
    ['is in Kazakh in capitals', '3-СУРЕТ'],
  ])('%s: %s', (_what, line) => expect(isCaption(line)).toBe(true))

  it.each([
    ['a sentence about the picture', 'Figure 3 shows the oars'],
    ['a sentence about the table in Kazakh', '3-сурет ескектерді көрсетеді'],
    ['a word that begins so', 'Tablecloth 3'],
    ['a name without a number', 'Figure of speech'],
    ['a number that goes on', 'Figure 3.The oars'],
    ['small letters', 'figure 3'],
    ['words before the name', 'See Figure 3'],
    ['words before the number', 'Page 3-сурет'],
    ['a longer word', '3-суретші'],
    ['a paragraph about it', `Figure 3. ${'Oars of Ormond. '.repeat(20)}`],
  ])('is not %s: %s', (_what, line) => expect(isCaption(line)).toBe(false))
})
