import type { Say } from '#lib/i18n/say.ts'
import { changedMiddle } from '#lib/text/changed-middle.ts'

/** Unchanged text shown on each side of a change, in UTF-16 units: about one line. */
const contextLength = 90

interface InlineDiffProps {
  say: Say
  was: string
  now: string
  /** The language of the text, where it is not that of the page. */
  lang: string | undefined
}

/** How a text read and how it reads now: what was taken out and what was put in, with some words around. */
export function InlineDiff({ say, was, now, lang }: InlineDiffProps) {
  const labelled = { className: 'sr-only', lang: lang && say.language }
  const { before, removed, added, after } = changedMiddle(was, now)
  return (
    <>
      {truncateStart(before)}
      {removed && (
        <del>
          <span {...labelled}>{say('change.read')}: </span>
          {removed.trim()}
        </del>
      )}
      {removed && added && ' '}
      {added && (
        <ins>
          <span {...labelled}>{say('change.reads')}: </span>
          {added.trim()}
        </ins>
      )}
      {/\s$/u.test(added || removed) && ' '}
      {truncateEnd(after)}
    </>
  )
}

function truncateStart(text: string): string {
  if (text.length <= contextLength) return text
  return `…${text.slice(text.indexOf(' ', text.length - contextLength))}`
}

function truncateEnd(text: string): string {
  if (text.length <= contextLength) return text
  const end = text.lastIndexOf(' ', contextLength)
  return `${text.slice(0, end > 0 ? end : contextLength)} …`
}
