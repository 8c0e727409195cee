import type { DocumentKind } from '#lib/domain/document.ts'
import type { SpeakerLabel } from '#lib/ingest/recognise/labels/label-rule.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import { fold } from '#lib/text/fold.ts'
import { introducesSpeech } from './introduction-phrases.ts'

function isIntroduction({ type, text }: Draft): boolean {
  return type === 'paragraph' && introducesSpeech(text)
}

/** Marks the publisher's own words above a speech: all to the sentence that hands over to the speaker. */
export function attributePreamble(drafts: Draft[], kind: DocumentKind): Draft[] {
  if (kind !== 'speech' && kind !== 'address' && kind !== 'statement') return drafts
  const last = drafts.slice(0, 10).findIndex(isIntroduction)
  if (last === -1) return drafts
  return drafts.map((draft, index) =>
    index <= last && draft.type === 'paragraph' ? { ...draft, voice: 'publisher' } : draft,
  )
}

/** Words of one who speaks for himself, in English, Russian and Kazakh. */
const firstPerson = new Set(
  (
    "i me my mine we us our ours i’m i’ve i’ll we’re we’ve let’s i'm we're you your я меня мне мной мой моя моё мои мы нас нам " +
    'нами наш наша наше наши вы вас вам ваш мен маған менің біз бізге біздің бізді сіз сіздер сіздерге'
  ).split(' '),
)

/** Whether words have somebody in them who speaks for himself: "I", "our", «мы». */
export function usesFirstPerson(text: string): boolean {
  return lettersOf(text).some((word) => firstPerson.has(word))
}

function lettersOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}’']+/gu) ?? []
}

/**
 * How many of the drafts above the first label are the publisher's: up to the one that hands over to the words below;
 * or all, where they name somebody who speaks below and nobody in them uses the first person.
 */
export function preambleLength(above: Draft[], speaker: string | undefined, labels: SpeakerLabel[]): number {
  const last = above.findLastIndex(isIntroduction)
  if (last !== -1) return last + 1
  const words = above.filter(({ type }) => type === 'paragraph').flatMap(({ text }) => lettersOf(text))
  if (words.length === 0 || words.some((word) => firstPerson.has(word))) return 0
  const names = [
    ...labels.flatMap(({ name }) => (name ? [name.surname] : [])),
    ...(speaker ? [speaker.split(/\s+/).at(-1) ?? ''] : []),
  ]
  const surnames = names.map(fold).filter((name) => name.length > 2)
  const isNamed = (word: string) =>
    surnames.some((name) => word === name || (word.startsWith(name) && word.length <= name.length + 3))
  // An office in the third person: "The Speaker met the keeper".
  const offices = labels.flatMap(({ beside, kind, who }) => (kind === 'office' ? [who] : beside)).map(fold)
  const heads = new Set(offices.flatMap((office) => office.replace(/^the /, '').split(' ').slice(0, 1)))
  return words.some((word) => isNamed(word) || (word.length > 3 && heads.has(word))) ? above.length : 0
}
