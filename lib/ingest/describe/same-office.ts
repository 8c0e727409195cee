import { fold } from '#lib/text/fold.ts'

/** After these words an office only says more of itself: what it is of, or that another is held with it. */
const more = /^\s*(?:,|(?:of|for|to|and)\s)/u

/** "of the Republic of Ormond" is "of Ormond": what sort of state it is makes no other office. */
const formOfState = /\bof (?:the )?(?:republic|kingdom|state|commonwealth|federation) of (?:the )?/u

/**
 * Whether two forms name one office, one perhaps more fully: "President" and "President of Ormond", but not "Mayor" and
 * "Deputy Mayor". Case, accents and a leading "the" do not count.
 */
export function isSameOffice(a: string, b: string): boolean {
  const [shorter = '', longer = ''] = [a, b]
    .map((office) =>
      fold(office)
        .replace(/^the\s+/u, '')
        .replace(formOfState, 'of '),
    )
    .sort((one, other) => one.length - other.length)
  return longer === shorter || (longer.startsWith(shorter) && more.test(longer.slice(shorter.length)))
}
