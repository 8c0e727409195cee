import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Imports from other folders: the linter allows no other form of them. Imports of types count, too, since they bind as
 * well.
 */
const acrossFolders = /'#(?<file>(?:lib|app|scripts)\/[^']+)'/g

/** Names of the folders whose picture is drawn. */
export type Drawn = 'folders' | 'ingest' | 'search' | 'quote' | 'app'

/** The part of the code that a file belongs to, for each picture; undefined where the picture doesn't show it. */
const rooms: Record<Drawn, (file: string) => string | undefined> = {
  folders: (file) => /^(?:lib\/[^/]+|app|scripts)(?=\/)/.exec(file)?.[0],
  // Files beside the folders of stages are left out: they join these, or are the shapes of what they hand on.
  ingest: (file) => within('lib/ingest', file)?.match(/^[^.]+$/)?.[0],
  search: (file) => within('lib/search', file),
  quote: (file) => within('lib/quote', file),
  app: (file) => within('app', file),
}

/** The folder of a file within another; of a file that lies there itself, its name. */
function within(folder: string, file: string): string | undefined {
  if (!file.startsWith(`${folder}/`)) return undefined
  const [first = ''] = file.slice(folder.length + 1).split('/')
  return first
}

/**
 * Every TypeScript file of `lib`, `app` and `scripts`, sorted, each with the files of these that it imports. Paths from
 * the root of the project.
 */
export function importsOfCode(): Map<string, string[]> {
  const files = ['lib', 'app', 'scripts'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name)),
  )
  return new Map(
    files
      .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
      .sort()
      .map((file) => [file, importsOf(file)]),
  )
}

/** The files that a file imports, of other folders and of its own. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8')
  const across = [...code.matchAll(acrossFolders)].map(({ groups }) => groups?.file ?? '')
  const ofSameFolder = [...code.matchAll(/'\.\/(?<name>[^']+\.tsx?)'/g)].map(({ groups }) =>
    join(dirname(file), groups?.name ?? ''),
  )
  return [...across, ...ofSameFolder]
}

type Edges = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Which part of the code imports which, as lines of text: a part to a line, below all that it imports (`←`), and
 * otherwise in the order of their names. Parts that import each other in a circle have one height, and what they import
 * of each other comes behind `⇄`.
 */
export function drawFolders(drawn: Drawn, imports: ReadonlyMap<string, readonly string[]>): string {
  const roomOf = rooms[drawn]
  const edges = new Map<string, Set<string>>()
  for (const [file, imported] of imports) {
    const room = roomOf(file)
    if (room === undefined) continue
    const others = edges.get(room) ?? new Set()
    edges.set(room, others)
    for (const other of imported.map(roomOf)) if (other !== undefined && other !== room) others.add(other)
  }
  return lined(edges)
}

function lined(edges: Edges): string {
  const circles = new Map([...edges.keys()].map((room) => [room, circleOf(edges, room)]))
  const heights = heightsOf(edges, circles)
  const height = (room: string) => heights.get(room) ?? 0
  const ordered = [...edges.keys()].sort((a, b) => height(a) - height(b) || (a < b ? -1 : 1))
  const width = Math.max(...ordered.map((room) => room.length))
  return ordered
    .map((room) => {
      const imported = ordered.filter((other) => edges.get(room)?.has(other))
      const inCircle = imported.filter((other) => circles.get(room)?.has(other))
      const below = imported.filter((other) => !inCircle.includes(other))
      const arrows = [
        below.length > 0 ? `← ${below.join(', ')}` : '',
        inCircle.length > 0 ? `⇄ ${inCircle.join(', ')}` : '',
      ]
      return `${room.padEnd(width)}  ${arrows.filter((arrow) => arrow !== '').join('  ')}`.trimEnd()
    })
    .join('\n')
}

/** The parts in a circle with a part: those that it reaches and that reach it, and itself. */
function circleOf(edges: Edges, room: string): ReadonlySet<string> {
  const reached = reachedFrom(edges, room)
  return new Set([room, ...[...reached].filter((other) => reachedFrom(edges, other).has(room))])
}

function reachedFrom(edges: Edges, room: string): ReadonlySet<string> {
  const reached = new Set<string>()
  const visit = (from: string) => {
    for (const other of edges.get(from) ?? []) {
      if (reached.has(other)) continue
      reached.add(other)
      visit(other)
    }
  }
  visit(room)
  return reached
}

/**
 * The height of each part: 0 where it imports none outside its circle, else one more than the highest that it imports.
 */
function heightsOf(edges: Edges, circles: Edges): ReadonlyMap<string, number> {
  const heights = new Map<string, number>()
  const measure = (room: string): number => {
    const known = heights.get(room)
    if (known !== undefined) return known
    const circle = circles.get(room) ?? new Set([room])
    const outside = [...circle].flatMap((one) => [...(edges.get(one) ?? [])]).filter((other) => !circle.has(other))
    const height = Math.max(0, ...outside.map((other) => measure(other) + 1))
    heights.set(room, height)
    return height
  }
  for (const room of edges.keys()) measure(room)
  return heights
}

/** A picture in a page of Markdown: the block behind a comment that names it. */
const picture = /(?<=<!-- drawn: (?<name>\w+) -->\n```\n)[^`]*(?=```\n)/g

/**
 * The text of a page of Markdown with its pictures drawn anew. Throws where it names a picture that there is not, or
 * has none.
 */
export function withPictures(page: string): string {
  const imports = importsOfCode()
  let count = 0
  const drawn = page.replaceAll(picture, (...match) => {
    count += 1
    const { name } = match.at(-1) as { name: string }
    if (!isDrawn(name)) throw new Error(`no picture is called ${name}; expected ${Object.keys(rooms).join(', ')}`)
    return `${drawFolders(name, imports)}\n`
  })
  if (count === 0) throw new Error('the page has no picture: expected <!-- drawn: folders --> before a block')
  return drawn
}

function isDrawn(name: string): name is Drawn {
  return name in rooms
}
