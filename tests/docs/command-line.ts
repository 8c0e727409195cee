/** A command that an example shows, and what it prints there. */
export interface ShownCommand {
  command: string
  printed: string
}

/** The commands of a `console` block: each on a line behind `$ `, what it prints on the lines below. */
export function shownCommands(text: string): ShownCommand[] {
  const commands: ShownCommand[] = []
  for (const line of text.split('\n')) {
    const last = commands.at(-1)
    if (line.startsWith('$ ')) commands.push({ command: line.slice(2), printed: '' })
    else if (last) last.printed += `${line}\n`
    else throw new Error(`expected a command behind "$ ", found: ${line}`)
  }
  return commands
}

/** The words of a command line, as a shell divides them; knows quotation marks of both kinds, and nothing else of shells. */
export function splitWords(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  )
}

/**
 * Whether a command printed what an example shows. `…` stands for anything within a line, and alone on its line for any
 * number of lines; a space at the end of a line and empty lines around the whole count for nothing.
 */
export function isShown(shown: string, printed: string): boolean {
  const lines = trimmed(shown).split('\n')
  const pattern = lines.map((line) =>
    line === '…' ? '(?:[^\\n]*\\n)*?' : `${line.split('…').map(escaped).join('[^\\n]*')}\\n`,
  )
  return new RegExp(`^${pattern.join('')}$`, 'u').test(`${trimmed(printed)}\n`)
}

function trimmed(text: string): string {
  return text.replaceAll(/[^\S\n]+$/gm, '').replaceAll(/^\n+|\n+$/g, '')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
