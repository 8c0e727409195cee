import { isSameName } from '#lib/search/format/same-name.ts'

/**
 * Given names and their short forms, a row for each name, folded. Short forms that are the beginning of a name (`alex`)
 * need no row.
 */
const rows = `
william bill billy will
james jim jimmy jamie джеймс джим джимми
john jack johnny
joseph joe joey джо
theodore ted teddy
edward ted eddie ned
ronald ron ronnie
richard dick rick rich
robert bob bobby rob
thomas tom tommy
charles charlie chuck
franklin frank
michael mike mick
george georgie
andrew andy drew
anthony tony
henry harry hank
harold harry
lawrence larry
daniel danny dan
samuel sam
benjamin ben
abraham abe
ulysses lyss
calvin cal
dwight ike
gerald jerry
lyndon linden
barack barry
donald don
elizabeth liz betty beth
margaret maggie meg peggy
katherine catherine kate kathy cathy
hillary hilary
александр саша
владимир володя
михаил миша
дмитрий дима
николай коля
`

const groupsOf = new Map<string, number[]>()
for (const [group, row] of rows.trim().split('\n').entries()) {
  for (const name of row.split(' ')) groupsOf.set(name, [...(groupsOf.get(name) ?? []), group])
}

/** Rows of a name, or of how it is written in another script: Билл, Bill. */
function rowsOf(name: string): readonly number[] {
  return groupsOf.get(name) ?? [...groupsOf].flatMap(([known, groups]) => (isSameName(name, known) ? groups : []))
}

/** Whether two folded given names are usual forms of one, in any script. */
export function areGivenNameVariants(one: string, other: string): boolean {
  const groups = rowsOf(other)
  return groups.length > 0 && rowsOf(one).some((group) => groups.includes(group))
}
