import { genresBesideNames, headerWords } from '#lib/ingest/recognise/header-lexicon/all-languages.ts'
import { ja } from '#lib/ingest/recognise/header-lexicon/ja.ts'
import { readArabicPerson } from '#lib/ingest/recognise/persons/arabic-person.ts'
import { readHanLabelValue, readHanPerson } from '#lib/ingest/recognise/persons/han-person.ts'
import type { Person } from '#lib/ingest/recognise/persons/read-person.ts'
import { hasNoCapitals } from '#lib/ingest/recognise/prose.ts'
import { anyOf, wordEnd } from '#lib/ingest/recognise/word-patterns.ts'
import {
  candidateOf,
  placesOfLabelledSpeakers,
  type SpeakerCandidate,
  type SpeakerHeaderText,
  type SpeakerStrategy,
} from './strategy.ts'

/*
 * Who speaks in heads of scripts without capitals: Chinese, Japanese, Arabic. A name is read only by evidence: behind a
 * label, beside an office or an honorific.
 */

const ofJapanese = new RegExp(`^${anyOf(ja.fields?.speaker ?? [])}`, 'u')
const hanGenre = new RegExp(`${anyOf(headerWords('genreEndings', 'zh', 'ja'))}$`, 'u')
/** "市长林文舟在港口竣工典礼上的讲话": who speaks comes before the word with which the occasion begins. */
const beforeOccasion = /^(?<who>[^在于就向：:]{4,24}?)(?:[在于就向]|[：:])/u
const arabicGenre = new RegExp(String.raw`^${anyOf(genresBesideNames('ar'))}${wordEnd}\s*[:：]?\s*(?:ل)?`, 'u')

/** "演讲人：林文舟", "المتحدث: سليم الحداد". */
export const namedByLabelWithoutCapitals: SpeakerStrategy = {
  id: 'speaker-label-without-capitals',
  find: ({ head }) =>
    placesOfLabelledSpeakers(head).flatMap((place) => {
      const end = head.text.indexOf('\n', place)
      const value = head.text.slice(place, end === -1 ? undefined : end)
      if (!hasNoCapitals(value)) return []
      const people = /\p{Script=Arabic}/u.test(value)
        ? wholeArabic(value)
        : readHanLabelValue(value, isJapanese(head, place))
      return candidates('speaker-label-without-capitals', head, place, people)
    }),
  examples: [
    { head: '堤坝与石头\n演讲人：林文舟\n2019年3月14日', finds: ['林文舟'] },
    { head: '堤防と石\n登壇者：高瀬圭一\n日時：2019年3月14日', finds: ['高瀬圭一'] },
    { head: 'الجدار\nالمتحدث: سليم الحداد\n14 مارس 2019', finds: ['سليم الحداد'] },
    { head: 'الجدار\nالمتحدثة: الدكتورة ليلى النجار، وزيرة الصحة\n14 مارس 2019', finds: ['ليلى النجار'] },
    { head: '堤坝与石头\n演讲人：待定\n2019年3月14日', finds: [] },
    { head: '堤坝与石头\n发言人：外交部长\n2019年3月14日', finds: [] },
    { head: 'الجدار\nالمتحدث: رئيس لجنة الميناء\n14 مارس 2019', finds: [] },
  ],
}

/** "市长 林文舟", "السيدة ليلى النجار، وزيرة الصحة" on a line of its own. */
export const namedOnOwnLineWithoutCapitals: SpeakerStrategy = {
  id: 'own-line-without-capitals',
  find: ({ head }) =>
    eachLine(head)
      .flatMap(({ text, place }) => {
        if (!hasNoCapitals(text) || head.lineAt(place)?.kind === 'field') return []
        const people = /\p{Script=Arabic}/u.test(text) ? wholeArabic(text, false) : hanLine(text)
        return candidates('own-line-without-capitals', head, place, people)
      })
      .slice(0, 1),
  examples: [
    { head: '讲话\n市长 林文舟\n2019年3月14日', finds: ['林文舟'] },
    { head: '讲话\n林文舟市长\n2019年3月14日', finds: ['林文舟'] },
    { head: '讲话\n新港市市长 欧阳文舟\n2019年3月14日', finds: ['欧阳文舟'] },
    { head: '讲话\n总理 安娜·维雷尔\n2019年3月14日', finds: ['安娜·维雷尔'] },
    { head: 'كلمة\nالسيدة ليلى النجار، وزيرة الصحة\n14 مارس 2019', finds: ['ليلى النجار'] },
    { head: '讲话\n市长办公会\n2019年3月14日', finds: [] },
    { head: '讲话\n林文舟\n2019年3月14日', finds: [] },
    { head: 'كلمة\nرئيس مجلس المدينة\n14 مارس 2019', finds: [] },
    { head: 'كلمة\nالسيد وزير الزراعة\n14 مارس 2019', finds: [] },
    { head: 'كلمة\nسليم الحداد\n14 مارس 2019', finds: [] },
  ],
}

/** "市长林文舟在港口竣工典礼上的讲话", "كلمة رئيس الوزراء نادر السالم في افتتاح الميناء". */
export const namedInTitleWithoutCapitals: SpeakerStrategy = {
  id: 'title-without-capitals',
  find: ({ head }) =>
    eachLine(head)
      .flatMap(({ text, place }) => {
        if (!hasNoCapitals(text)) return []
        const who = hanGenre.test(text) ? beforeOccasion.exec(text)?.groups?.who : undefined
        const han = who && readHanPerson(who)
        if (han) return candidates('title-without-capitals', head, place, [{ ...han, roleEnd: who.length }])
        const genre = arabicGenre.exec(text)?.[0]
        const arabic = genre && readArabicPerson(text.slice(genre.length))
        return arabic ? candidates('title-without-capitals', head, place + genre.length, [arabic]) : []
      })
      .slice(0, 1),
  examples: [
    { head: '市长林文舟在港口竣工典礼上的讲话\n2019年3月14日', finds: ['林文舟'] },
    { head: '林文舟市长在港口竣工典礼上的致辞\n2019年3月14日', finds: ['林文舟'] },
    { head: 'كلمة رئيس الوزراء نادر السالم في افتتاح الميناء\n14 مارس 2019', finds: ['نادر السالم'] },
    { head: 'كلمة السيدة ليلى النجار أمام المجلس\n14 مارس 2019', finds: ['ليلى النجار'] },
    { head: '在港口竣工典礼上的讲话\n2019年3月14日', finds: [] },
    { head: '港口与城市在今天的讲话\n2019年3月14日', finds: [] },
    { head: 'كلمة رئيس الوزراء في افتتاح الميناء\n14 مارس 2019', finds: [] },
    { head: 'كلمة رئيس الوزراء العراقي نادر السالم\n14 مارس 2019', finds: [] },
    { head: 'كلمة افتتاحية حول الميناء\n14 مارس 2019', finds: [] },
  ],
}

/** Whether the label, or the name itself, is Japanese. */
function isJapanese({ text, lineAt }: SpeakerHeaderText, place: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', place - 1) + 1)
  return (
    ofJapanese.test(line) ||
    ofJapanese.test(lineAt(place)?.text ?? '') ||
    /^[^\n]*[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.slice(place))
  )
}

function eachLine(head: SpeakerHeaderText): { text: string; place: number }[] {
  let place = 0
  return head.text.split('\n').map((text) => {
    const at = place
    place += text.length + 1
    return { text, place: at }
  })
}

function hanLine(text: string): Person[] {
  const person = text.length <= 30 ? readHanPerson(text) : undefined
  return person ? [person] : []
}

/** A person who is all that the words name, with the office behind the name. */
function wholeArabic(text: string, named = true): Person[] {
  const person = readArabicPerson(text, named)
  const rest = person ? text.slice(Math.max(person.end, person.roleEnd)) : ''
  return person && /^\s*(?:$|[،,(])/u.test(rest) ? [person] : []
}

function candidates(rule: string, head: SpeakerHeaderText, at: number, people: Person[]): SpeakerCandidate[] {
  const candidate = people.length > 0 ? candidateOf(rule, head, at, { people, whole: true }) : undefined
  return candidate ? [candidate] : []
}
