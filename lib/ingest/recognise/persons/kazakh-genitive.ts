const voiceless = 'пткқсшфхцчщбвгд'
const nasal = 'мнң'
const vowel = 'аәеёиоөуұүыіэюя'
const front = 'әеөүіэ'
const back = 'аоұыяю'

/**
 * A Kazakh name without the ending of the genitive ("Серіковтің" → "Серіков"), or nothing where the word does not end so
 * by the rules of harmony and assimilation: then the ending would be part of the name.
 */
export function withoutKazakhGenitive(word: string): string | undefined {
  const match = /^(?<stem>\p{L}[\p{L}’-]+?)(?<first>[нтд])(?<inner>[ыі])ң$/u.exec(word)
  const { stem, first, inner } = match?.groups ?? {}
  if (!stem || !first || !inner) return undefined
  const last = stem.at(-1) ?? ''
  // After a vowel "у" is a consonant: Сарытаудың.
  const isGlide = last === 'у' && vowel.includes(stem.at(-2) ?? '')
  const wanted = isGlide
    ? 'д'
    : vowel.includes(last) || nasal.includes(last)
      ? 'н'
      : voiceless.includes(last)
        ? 'т'
        : 'д'
  if (first !== wanted) return undefined
  // Before the Russian ending of a family name the vowel of its root decides: Серіковтің, Тоқаевтың.
  const root = stem.replace(/(?:[оеё]в|ин)а?$/u, '')
  return isInHarmony(stem, inner) || isInHarmony(root, inner) ? stem : undefined
}

function isInHarmony(stem: string, inner: string): boolean {
  const letters = [...stem.toLowerCase()].reverse()
  const vowelBefore = letters.find((letter) => front.includes(letter) || back.includes(letter))
  return vowelBefore === undefined || (inner === 'і') === front.includes(vowelBefore)
}
