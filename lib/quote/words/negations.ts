/** Negations of English, Russian and Kazakh, folded. */
const negationWords = new Set(
  `not no never none nobody nothing nowhere neither nor without cannot cant
  не ни нет нету никогда никто никого никому никем ничто ничего ничему ничем нигде никуда никак никакой никакая никакое
  никакие никаких никакого никакой никому нельзя без невозможно
  емес жоқ ешқашан ешкім ешкімді ешкімге ештеңе ешнәрсе ешқандай ешбір ешқайда`.split(/\s+/),
)

/** Whether a folded word is a negation: "not", "don't", "никогда", "емес". */
export function isNegation(word: string): boolean {
  return negationWords.has(word) || /n't$/u.test(word)
}

const english = /^(?:(?:un|non)(?=\p{L}{4})|(?:dis|in|im|il|ir)(?=\p{L}{5}))/u
const russian = /^не(?=\p{L}{4})/u
/** A Kazakh verb that is denied: its stem, the letters that deny, its ending. */
const kazakh = /^(?=\p{L}+$)(\p{L}{2,}?)[мбп][ае](й?\p{L}*)$/u

function isNegatedByPrefix(one: string, other: string, prefix: RegExp): boolean {
  return one.length > other.length && one.endsWith(other) && prefix.test(one) && one.replace(prefix, '') === other
}

function isNegatedBySuffix(one: string, other: string): boolean {
  if (one[0] !== other[0] || one[1] !== other[1]) return false
  const [, stem = '', ending = ''] = kazakh.exec(one) ?? []
  if (stem === '' || ending === '' || !other.startsWith(stem) || other === one) return false
  return withVoicedEnding(other).endsWith(withVoicedEnding(ending).slice(-2))
}

/** The ending of the past tense with д: it is written т behind a voiceless sound only (айтты, but айтпады). */
function withVoicedEnding(word: string): string {
  return word.replace(/т(?=[ыі]$)/u, 'д')
}

/** Whether one of two words negates the other by its prefix (`lawful`, `unlawful`) or, in Kazakh, its suffix. */
export function areNegatedForms(one: string, other: string, language: string): boolean {
  const isDenial = (denied: string, plain: string) => {
    if (language === 'kk') return isNegatedBySuffix(denied, plain)
    return isNegatedByPrefix(denied, plain, language === 'ru' ? russian : english)
  }
  return isDenial(one, other) || isDenial(other, one)
}
