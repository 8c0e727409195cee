/** A place near the beginning of a paragraph where a speaker's label may end. */
export interface LabelCut {
  label: string
  /** A stop follows it, which may belong to an initial. */
  stopped: boolean
  /** Where the words begin. */
  end: number
  /** `dash` is at once behind the label or its stop, `spaced` is a dash between spaces, `space` only follows "Q". */
  separator: 'colon' | 'dash' | 'space' | 'spaced' | 'stop'
}

/** Longest label, in UTF-16 units. */
const longest = 160

const opening = '([（'
const closing = ')]）'
/** Characters at which something is decided; all but letters and space. */
const cutting = /[^\p{L}\p{M}\s]/u
const dash = /^[-–—―‒]{1,2}/u
const afterColon = /^(?:\s|$|[“"«„‘'(\p{Lu}]|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana})/u
const afterStop = /^\s+[\p{Lu}\p{N}“"«„‘'([¿¡—–]/u
/** "M.", "Иванов А.": what follows an initial belongs to the name. */
const beginsWithInitial = /^\s+\p{Lu}\p{Ll}?\./u

/** "Хальм И. Т. (фракция «Причал»):": the label goes on in brackets, and ends behind them. */
const goesOnInBrackets = /^\s+[([（][^()[\]（）]{1,120}[)\]）]\s?[:：.—–]/u

/**
 * Places where the label of a paragraph may end, in order: a colon, a stop, a dash outside of brackets. What is
 * behind a mark that ends a sentence is no label any more.
 */
export function labelCuts(text: string): LabelCut[] {
  const spaced = /^Q\s+(?=\S)/u.exec(text)
  const cuts: LabelCut[] = []
  if (spaced && !/^Q\s+[-–—:.]/u.test(text))
    cuts.push({ label: 'Q', stopped: false, end: spaced[0].length, separator: 'space' })
  let depth = 0
  const limit = Math.min(text.length, longest)
  for (let at = 0; at < limit; at += 1) {
    const sign = text.charAt(at)
    if (!cutting.test(sign)) continue
    if (opening.includes(sign)) depth += 1
    else if (closing.includes(sign)) depth = Math.max(0, depth - 1)
    if (depth > 0 || at === 0) continue
    if (/[!?;。！？]/u.test(sign)) break
    const rest = text.slice(at + 1)
    if (sign === '：' || (sign === ':' && afterColon.test(rest))) {
      cuts.push(cutAt(text, at, 1, 'colon'))
      break
    }
    if (sign === '.') cuts.push(...stopAt(text, at, rest))
    else if (dash.test(sign)) cuts.push(...dashAt(text, at))
  }
  return cuts
}

function stopAt(text: string, at: number, rest: string): LabelCut[] {
  const behind = dash.exec(rest.trimStart())
  if (behind && rest.trimStart().length - behind[0].length > 0 && rest.indexOf(behind[0]) <= 1)
    return [cutAt(text, at, 1 + rest.indexOf(behind[0]) + behind[0].length, 'dash')]
  if (beginsWithInitial.test(rest) || goesOnInBrackets.test(rest)) return []
  return afterStop.test(rest) ? [cutAt(text, at, 1, 'stop')] : []
}

function dashAt(text: string, at: number): LabelCut[] {
  const signs = dash.exec(text.slice(at))?.[0] ?? ''
  const [before, after] = [text.charAt(at - 1), text.charAt(at + signs.length)]
  if (before === ' ' && after === ' ') return [cutAt(text, at, signs.length, 'spaced')]
  const long = signs !== '-' && signs !== '‒'
  const closed = closing.includes(before) && before !== ''
  // "(Ferris—Prime Minister)-by leave-I wish to tell the House"
  const isCut = closed
    ? /[\s\p{L}“"«‘'¿¡]/u.test(after)
    : long && /\p{L}/u.test(before) && /[\s\p{Lu}“"«‘'¿¡]/u.test(after)
  return isCut ? [cutAt(text, at, signs.length, 'dash')] : []
}

function cutAt(text: string, at: number, length: number, separator: LabelCut['separator']): LabelCut {
  const behind = text.slice(at + length)
  const label = text.slice(0, at)
  return {
    label,
    stopped: text.charAt(at) === '.',
    end: at + length + (behind.length - behind.trimStart().length),
    separator,
  }
}
