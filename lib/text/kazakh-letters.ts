/**
 * The nine letters that Kazakh has and Russian has not, lower case: the Russian letter that is usually typed for each,
 * and the Latin one by which Kazakhstan's passports write it.
 */
export const kazakhLetters: readonly { letter: string; russian: string; latin: string }[] = [
  { letter: 'ә', russian: 'а', latin: 'a' },
  { letter: 'ғ', russian: 'г', latin: 'g' },
  { letter: 'қ', russian: 'к', latin: 'k' },
  { letter: 'ң', russian: 'н', latin: 'n' },
  { letter: 'ө', russian: 'о', latin: 'o' },
  { letter: 'ұ', russian: 'у', latin: 'u' },
  { letter: 'ү', russian: 'у', latin: 'u' },
  { letter: 'һ', russian: 'х', latin: 'h' },
  { letter: 'і', russian: 'и', latin: 'i' },
]

/** Source of a pattern for one of them, in small letters. */
export const kazakhLetter = `[${kazakhLetters.map(({ letter }) => letter).join('')}]`
