import { eld } from 'eld/small'
import { francAll } from 'franc'
import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import { cyrillicAlphabets, latinAlphabets, scriptsOfOneLanguage } from './alphabets.ts'
import { isRatherAnother } from './lesser-languages.ts'

/** ISO 639-3, as franc names the languages that it may find, to BCP 47. */
const tags = mapOf(
  'eng en,rus ru,kaz kk,fra fr,spa es,arb ar,por pt,ita it,deu de,ukr uk,uzn uz,uzb uz,tur tr,bel be,bul bg,mkd mk,srp sr,' +
    'lit lt,lav lv,lvs lv,ekk et,pol pl,ces cs,slk sk,slv sl,hrv hr,bos bs,ron ro,nld nl,swe sv,dan da,nob nb,nno nn,fin fi,' +
    'hun hu,ind id,zlm ms,vie vi,azj az,kir ky,tat tt,bak ba,khk mn,tgk tg,cat ca,glg gl,eus eu,isl is,swh sw,pes fa,prs fa,' +
    'urd ur,hin hi,npi ne,mar mr,ben bn,als sq,tgl tl,uig ug,tuk tk,kmr ku,pbu ps,yid yi,som so,hau ha,zul zu,afr af,heb he,tam ta,tel te,lao lo,khm km,mya my,sin si',
)
/** What eld calls a language that it knows; of some that it has under another name only, that one. */
const eldNames = mapOf(
  'en en,ru ru,fr fr,es es,ar ar,pt pt,it it,de de,uk uk,tr tr,be be,bg bg,lt lt,lv lv,et et,pl pl,cs cs,sk sk,sl sl,hr hr,' +
    'ro ro,nl nl,sv sv,da da,fi fi,hu hu,ms ms,vi vi,az az,ca ca,eu eu,is is,fa fa,ur ur,hi hi,mr mr,bn bn,sq sq,tl tl,ku ku,' +
    'nb no,nn no,bs hr,sr hr,id ms',
)
/** Languages that the statistics of letters hardly distinguish in a few sentences. */
const twins = ['sr hr bs', 'id ms', 'da nb nn', 'cs sk', 'gl pt'].map((group) => group.split(' '))
/** How far before its twins the first must be, as a share of franc's score, times the root of the number of letters. */
const lead = 0.35
/** The same before all others, where eld does not know the language. */
const leadAlone = 1.5

/** UTF-16 units that statistics of letters are made of; more of them say no more. */
const forStatistics = 4000

/** Fewest letters of a text whose language is recognised. */
const leastLetters = 20
/** Fewest letters where the script is that of one language alone. */
const leastOfScript = 8

/**
 * BCP 47 tag of the language that a text is in, or undefined where that is not certain: by its script, else by
 * the alphabet that its letters allow and by the statistics of letter sequences, of two detectors that agree (franc,
 * and eld where it knows the language). A text of a few words has none, nor one that is rather in a language that none of
 * them names.
 */
export function detectLanguage(text: string): string | undefined {
  const found = nearestLanguage(text)
  if (found === undefined) return undefined
  const same = [found, ...twins.filter((group) => group.includes(found)).flat()]
  return isRatherAnother(text, found, (code) => same.includes(tags.get(code) ?? code)) ? undefined : found
}

function nearestLanguage(text: string): string | undefined {
  const letters = count(text, /\p{L}/gu)
  if (letters < leastOfScript) return undefined
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const han = count(text, /\p{Script=Han}/gu)
  if ((han + kana) / letters > 0.6) return kana / (han + kana) > 0.1 ? 'ja' : 'zh'
  const alone = scriptsOfOneLanguage.find(({ script }) => count(text, script) / letters > 0.6)
  if (alone) return alone.language
  if (letters < leastLetters) return undefined
  const cyrillic = count(text, /\p{Script=Cyrillic}/gu)
  if (cyrillic / letters > 0.6) return cyrillicLanguage(text, cyrillic)
  const found = agreed(text, letters)
  return found && mayBeWrittenIn(text, found) ? found : undefined
}

function mapOf(pairs: string): Map<string, string> {
  return new Map(pairs.split(',').map((pair): [string, string] => [pair.split(' ')[0] ?? '', pair.split(' ')[1] ?? '']))
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}

/**
 * What franc finds, where eld agrees or does not know the language, and no language that is much alike comes near. Scots is left
 * out, for which franc takes much English.
 */
function agreed(text: string, letters: number): string | undefined {
  const scores = francAll(text.slice(0, forStatistics), { minLength: leastLetters, ignore: ['sco'] })
  const tag = tags.get(scores[0]?.[0] ?? '')
  if (!tag) return undefined
  const name = eldNames.get(tag)
  const rivals = name ? twins.filter((group) => group.includes(tag)).flat() : undefined
  const rival = scores.find(([code]) => {
    const other = tags.get(code) ?? code
    return other !== tag && (rivals?.includes(other) ?? true)
  })
  if (rival && 1 - rival[1] < (name ? lead : leadAlone) / Math.sqrt(letters)) return undefined
  return name && eld.detect(text.slice(0, forStatistics)).language !== name ? undefined : tag
}

/** Of the words in small letters, the share that may be from another language, and how many are too few to tell. */
const foreignWords = { share: 0.05, few: 1 }

const ownWords = new Map(
  latinAlphabets.map(({ language, beyond, without }): [string, RegExp] => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => !without.includes(letter)).join('')
    return [language, new RegExp(`^[${letters}${beyond}]*$`, 'u')]
  }),
)

/** Whether nearly all words of a text in Latin letters, names apart, have only letters of a language's alphabet. */
function mayBeWrittenIn(text: string, language: string): boolean {
  const own = ownWords.get(language)
  if (!own) return true
  const words = text.normalize('NFC').match(/(?<![\p{L}\p{M}’ʼ'-])\p{Ll}[\p{L}\p{M}]*/gu) ?? []
  const others = words.filter((word) => !own.test(word))
  return others.length <= Math.max(foreignWords.few, words.length * foreignWords.share)
}

/** Fewest letters of a text that must have the letters particular to its language, and may have a letter of another. */
const leastForMarks = 300
/** The share of letters that may be those of names and quotations in another language. */
const foreign = 0.012

/** The Cyrillic language that the letters allow and statistics find. */
function cyrillicLanguage(text: string, letters: number): string | undefined {
  const small = text.toLowerCase()
  const share = (set: string) => [...small].filter((letter) => set.includes(letter)).length / letters
  const beyond = [...new Set(small.match(/(?![а-я])\p{Script=Cyrillic}/gu) ?? [])]
  const long = letters >= leastForMarks
  const possible = cyrillicAlphabets.filter((alphabet) => {
    const others = beyond.filter((letter) => !alphabet.beyond.includes(letter)).join('')
    return share(others + alphabet.without) <= (long ? foreign : 0)
  })
  const tag = francAll(text.slice(0, forStatistics), { minLength: leastLetters })
    .map(([code]) => tags.get(code))
    .find((one) => possible.some(({ language }) => language === one))
  const found = possible.find(({ language }) => language === tag)
  if (!found) return undefined
  const name = eldNames.get(found.language)
  // Few words of Macedonian or Serbian may have no letter that the other has not, and eld does not know both.
  if (!long && !name && possible.some((one) => one !== found && one.marks === found.marks)) return undefined
  // Few words may lack the letters that mark their language; there two detectors must agree.
  if (!long && name) {
    const other = eld.detect(text.slice(0, forStatistics)).language
    const marked = possible.find(({ language, marks }) => eldNames.get(language) === other && share(marks) > 0)
    return other === name ? found.language : marked?.language
  }
  return share(found.marks) > (long ? foreign / 2 : 0) ? found.language : undefined
}

/** How much of a text is read to recognise its language, in UTF-16 units. */
const enough = 20_000

/**
 * The language of a text as a value with its basis, found once for all that depends on it. What somebody states about this
 * very text (`stated`: its frontmatter, a cell of its row) is taken as it is. What its page declares (`declared`, BCP 47) counts
 * where the letters leave the question open, and where they say another a finding has both.
 */
export function languageOf(
  texts: string[],
  file: string,
  declared?: string,
  stated?: Known<string>,
): { language?: Known<string>; findings: Finding[] } {
  if (stated) return { language: stated, findings: [] }
  const text = texts.join(' ').slice(0, enough)
  const found = detectLanguage(text)
  const declaredLanguage = declared?.split('-')[0]?.toLowerCase()
  const agree =
    found === undefined ||
    found === declaredLanguage ||
    twins.some((group) => declaredLanguage && group.includes(declaredLanguage) && group.includes(found))
  if (declaredLanguage && agree && (found || isWrittenIn(text, declaredLanguage)))
    return {
      language: {
        value: declaredLanguage,
        basis: { kind: 'stated', words: `lang="${declared}"`, rule: 'language-of-the-page' },
      },
      findings: [],
    }
  if (!found) return { findings: [] }
  const language: Known<string> = {
    value: found,
    basis: { kind: 'inferred', rule: 'letters-and-their-sequences' },
  }
  if (!declaredLanguage) return { language, findings: [] }
  const message = findingMessage('languageDiffers', { declared: declared ?? '', found })
  return { language, findings: [{ rule: 'language-differs', severity: 'note', file, ...message }] }
}

const latin = { name: 'Latin' as const, letters: /\p{Script=Latin}/gu }
const cyrillic = { name: 'Cyrillic' as const, letters: /\p{Script=Cyrillic}/gu }
const scripts = [
  latin,
  cyrillic,
  ...(
    ['Arabic', 'Han', 'Devanagari', 'Bengali', 'Hangul', 'Greek', 'Hebrew', 'Thai', 'Georgian', 'Armenian'] as const
  ).map((name) => ({
    name,
    letters: new RegExp(`\\p{Script=${name}}`, 'gu'),
  })),
]
/** Languages that are written in another script than Latin or Cyrillic. */
const otherScripts = mapOf(
  'ar Arabic,fa Arabic,ur Arabic,ps Arabic,ug Arabic,zh Han,ja Han,hi Devanagari,mr Devanagari,ne Devanagari,bn Bengali',
)
/** Languages that are written in Cyrillic and in Latin letters. */
const inBoth = new Set(['kk', 'uz', 'sr', 'tt', 'mn', 'tg'])

/** Whether a text may be in a language that its page declares, by the script of its letters alone. */
function isWrittenIn(text: string, language: string): boolean {
  const script = scriptOf(text)
  if (script === undefined) return false
  const other = otherScripts.get(language)
  if (other) return script === other
  const own = scriptsOfOneLanguage.find((one) => one.language === language)
  if (own) return count(text, own.script) > 0
  const isCyrillic = cyrillicAlphabets.some((one) => one.language === language)
  return isCyrillic
    ? script === cyrillic.name || (inBoth.has(language) && script === latin.name)
    : script === latin.name
}

/** The script of most letters of a text (its name in Unicode), or nothing where no script has most. */
export function scriptOf(text: string): (typeof scripts)[number]['name'] | undefined {
  const letters = count(text, /\p{L}/gu)
  return scripts.find((script) => letters > 0 && count(text, script.letters) / letters > 0.5)?.name
}
