import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { runCommand } from './run-command.ts'

/** Numbers below a bound, drawn by a seed. */
export type Draw = (bound: number) => number

/** What somebody, or a disk, changes between two builds. Some take a drawn place. */
export type Change = (content: string, draw: Draw) => void | Promise<void>

const words =
  'weir mill lock ferry council clerk harbour bridge water winter summer crowns boats measured mended opened'.split(' ')

function sentence(draw: Draw): string {
  return `It is said: ${Array.from({ length: 9 }, () => words[draw(words.length)]).join(' ')}, ${draw(900) + 100} crowns.`
}

function drawn<Item>(items: readonly Item[], draw: Draw): Item {
  const item = items[draw(items.length)]
  if (item === undefined) throw new Error('there is nothing to draw from')
  return item
}

/** The texts that a series added, which alone it removes again: none of them is published before. */
function addedTexts(content: string): string[] {
  return readdirSync(join(content, 'sources')).filter((name) => name.startsWith('added-'))
}

function addText(content: string, draw: Draw): void {
  const number = readdirSync(join(content, 'sources')).length
  const head = [`Address on the ${drawn(words, draw)}`, 'Ana Verell', `${draw(28) + 1} May ${1990 + draw(30)}`]
  const paragraphs = Array.from({ length: 4 }, () => sentence(draw))
  writeFileSync(
    join(content, 'sources', `added-${number}-${draw(1000)}.txt`),
    `${[...head, ...paragraphs].join('\n\n')}\n`,
  )
}

function replaceIn(file: string, pattern: RegExp, change: (found: string) => string): void {
  const text = readFileSync(file, 'utf8')
  if (!pattern.test(text)) throw new Error(`${file}: has nothing like ${pattern}`)
  writeFileSync(file, text.replace(pattern, change))
}

/** Each change that a series may have, by what it is called. */
export const changes: Record<string, Change> = {
  'a text is new': addText,
  'a sentence is added to a text': (content, draw) => {
    const names = readdirSync(join(content, 'sources')).filter((name) => name.endsWith('.txt'))
    const file = join(content, 'sources', drawn(names, draw))
    const blocks = readFileSync(file, 'utf8').trimEnd().split('\n\n')
    blocks.splice(blocks.length - draw(2), 0, sentence(draw))
    writeFileSync(file, `${blocks.join('\n\n')}\n`)
  },
  'a text is gone': (content, draw) => {
    const added = addedTexts(content)
    if (added.length === 0) addText(content, draw)
    else rmSync(join(content, 'sources', drawn(added, draw)))
  },
  'a record has another form': (content, draw) =>
    replaceIn(
      join(content, 'authorities', 'topics.yaml'),
      /id: water, name: Water, forms: \[/,
      (found) => `${found}Watercourse ${draw(1000)}, `,
    ),
  'a name is another': (content, draw) =>
    replaceIn(join(content, 'authorities', 'topics.yaml'), /name: Roads[^,]*/, () => `name: Roads ${draw(1000)}`),
  'a note of the catalogue is another': (content, draw) =>
    replaceIn(
      join(content, 'catalogue', 'corrections.yaml'),
      /which had \S+ oars/,
      () => `which had ${draw(1000)} oars`,
    ),
  'a setting is another': (content, draw) =>
    replaceIn(join(content, 'archive.yaml'), /^tagline: .*$/m, () => `tagline: What was said ${draw(1000)} times`),
  'a search is followed': (content, draw) =>
    appendFileSync(
      join(content, 'watches.yaml'),
      `- { id: watch-${readFileSync(join(content, 'watches.yaml')).length}, title: Words, query: ${drawn(words, draw)} }\n`,
    ),
  'it is published': async (content, draw) => {
    await runCommand('publish', ['--content', content, '--on', `2026-0${draw(9) + 1}-01`])
    // From here on no text may go away.
    for (const name of addedTexts(content)) {
      const file = join(content, 'sources', name)
      writeFileSync(file.replace('added-', 'kept-'), readFileSync(file))
      rmSync(file)
    }
  },
  'what was kept is cut off or altered': (content, draw) => {
    for (const root of ['.build/kept', '.build/parsed'])
      for (const folder of existsSync(root) ? readdirSync(root) : [])
        if (ownerOf(join(root, folder)) === content) spoil(join(root, folder), draw)
    spoil('.build/pages', draw)
  },
}

function ownerOf(folder: string): string {
  const file = join(folder, 'archive.txt')
  return existsSync(file) ? resolve(readFileSync(file, 'utf8')) : ''
}

/** Cuts off half of the files of a folder, and alters a byte of the others. */
function spoil(folder: string, draw: Draw): void {
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name)
    if (name === 'archive.txt') continue
    const bytes = readFileSync(file)
    if (draw(2) === 0) truncateSync(file, draw(bytes.length))
    else writeFileSync(file, bytes.with(draw(bytes.length), draw(256)))
  }
}
