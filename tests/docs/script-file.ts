/** The file of TypeScript that a command of package.json runs, from the folder of the project; undefined where it runs another program. */
export function scriptFileOf(command: string): string | undefined {
  const compiled = /^node scripts\/command\.mjs ([\w-]+)$/.exec(command)?.[1]
  return compiled === undefined ? /^tsx (\S+\.ts)$/.exec(command)?.[1] : `scripts/${compiled}.ts`
}
