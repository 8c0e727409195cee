/** Kazakh case endings, with and without the possessive; each vowel and consonant in the forms that harmony asks for. */
export const kazakhEndings = new Set(
  [
    'да де та те нда нде',
    'дағы дегі тағы тегі ндағы ндегі',
    'дың дің тың тің ның нің',
    'дан ден тан тен нан нен',
    'ға ге қа ке на не',
    'ды ді ты ті ны ні',
  ]
    .join(' ')
    .split(' ')
    .flatMap((ending) => ['', 'ы', 'і', 'сы', 'сі'].map((possessive) => possessive + ending))
    .concat('ы', 'і', 'сы', 'сі', ''),
)
