import { existsSync } from 'node:fs'
import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { problemLine } from '#lib/markdown/format-error.ts'
import { schemaProblems } from '#lib/markdown/schema-problems.ts'
import { archiveSettingsSchema } from '#lib/records/archive-settings.ts'
import { archiveTemplate } from '#lib/records/archive-template.ts'
import { commandArguments } from './parse-arguments.ts'
import { UsageError } from './usage-error.ts'

const usage = `Usage: npm run init -- FOLDER [--name TEXT] [--tagline TEXT] [--description TEXT] [--languages en,ru] [--address URL]
       [--contact ADDRESS] [--licence TEXT] [--logo FILE --logo-alt TEXT] [--accent '#0b5460']

Makes the folder of a new archive, wherever it is named. In a terminal it asks for what is not given; elsewhere what is
not given is filled in, to be changed in archive.yaml. Nothing that is there is written over.`

const { values, positionals } = commandArguments(
  {
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      tagline: { type: 'string' },
      description: { type: 'string' },
      languages: { type: 'string' },
      address: { type: 'string' },
      contact: { type: 'string' },
      licence: { type: 'string' },
      logo: { type: 'string' },
      'logo-alt': { type: 'string' },
      accent: { type: 'string' },
    },
  },
  usage,
)

/** What is asked for in a terminal, in this order; an empty answer takes the value in brackets, or leaves it out. */
const questions = [
  ['name', 'What is the archive called?'],
  ['tagline', 'One line for its front page'],
  ['languages', 'Languages of the texts, the commonest first (en, ru, fr …)'],
  ['address', 'Address that the site will have, if that is known'],
  ['contact', 'Who keeps it: e-mail or web address (or nothing)'],
  ['licence', 'What may be done with the texts (or nothing)'],
  ['accent', 'Colour of links, such as #0b5460 (or nothing)'],
] as const

type Answers = Partial<Record<keyof typeof values & string, string>>

async function main(): Promise<number> {
  const [given, ...more] = positionals
  if (given === undefined || more.length > 0) throw new UsageError(`expected the name of one folder\n\n${usage}`)
  const folder = resolve(given)
  const shown = relative(process.cwd(), folder) || '.'
  await requireFree(folder, shown)
  const answers: Answers = process.stdin.isTTY && process.stdout.isTTY ? await asked(values, folder) : values
  const settings = await checkedSettings({ ...filledIn(folder, answers.name), ...answers })
  // Editors look for the schemas in Rostrum's own folder, wherever the command is typed.
  const schemas = relative(folder, resolve(import.meta.dirname, '../schemas'))
    .split(sep)
    .join('/')
  const kept: string[] = []
  for (const [file, text] of archiveTemplate(settings, schemas))
    if (!(await written(join(folder, file), text))) kept.push(file)
  if (answers.logo !== undefined && settings.logo)
    await copyFile(resolve(answers.logo), join(folder, settings.logo.file))
  console.log(
    `Made ${shown}: the archive "${settings.name}". What it is called and how it looks is in ${join(shown, 'archive.yaml')}.`,
  )
  if (kept.length > 0) console.log(`Kept as they were: ${kept.join(', ')}`)
  console.log(`
Next:
  npm run add -- FILE... --content ${shown}    puts texts into it; so does copying them into ${join(shown, 'sources')}
  npm start -- --content ${shown}              reads them, builds the site and shows it`)
  return 0
}

/** Throws `UsageError` where the folder is an archive already, which is never touched, or a file. */
async function requireFree(folder: string, shown: string): Promise<void> {
  if (existsSync(join(folder, 'archive.yaml')))
    throw new UsageError(
      `${shown} is an archive already; nothing was changed. Change its archive.yaml, add texts (npm run add -- FILE... --content ${shown}), or name another folder`,
    )
  if (existsSync(folder) && !(await stat(folder)).isDirectory())
    throw new UsageError(`${shown} is a file; expected the name of a folder`)
}

/** The values of `archive.yaml` where nobody gives others. */
function filledIn(folder: string, given?: string): Answers {
  const words = basename(folder).replaceAll(/[-_]+/g, ' ').trim() || 'Archive'
  const name = given ?? words.charAt(0).toUpperCase() + words.slice(1)
  return {
    name,
    tagline: 'What was said, when, and in which words',
    description: 'Speeches and texts in which every paragraph can be found, cited and linked to.',
    languages: 'en',
  }
}

/** Asks for what the options don't give, each until the answer fits. */
async function asked(flags: Answers, folder: string): Promise<Answers> {
  const answers: Answers = { ...flags }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    for (const [key, question] of questions) {
      const otherwise = filledIn(folder)[key]
      while (answers[key] === undefined) {
        const answer = (await terminal.question(`${question}${otherwise ? ` [${otherwise}]` : ''}: `)).trim()
        if (answer === '') break
        const problem = settingProblems({ ...filledIn(folder), [key]: answer })[0]
        if (problem === undefined) answers[key] = answer
        else console.log(`  ${problem}`)
      }
    }
  } finally {
    terminal.close()
  }
  return answers
}

function settingsOf({ languages, logo, 'logo-alt': alt, ...texts }: Answers) {
  return {
    ...texts,
    ...(languages !== undefined && { languages: languages.split(',').map((tag) => tag.trim()) }),
    ...(logo !== undefined && { logo: { file: `logo${extname(logo).toLowerCase()}`, alt } }),
  }
}

function settingProblems(answers: Answers): string[] {
  const settings = settingsOf(answers)
  const result = archiveSettingsSchema.safeParse(settings)
  return result.success ? [] : schemaProblems(result.error, settings, 'archive.yaml').map(problemLine)
}

async function checkedSettings(answers: Answers) {
  if (answers.logo !== undefined && !existsSync(resolve(answers.logo)))
    throw new UsageError(`--logo: found no file ${answers.logo}; expected a picture (svg, png, webp, avif, jpg)`)
  if (answers.logo === undefined && answers['logo-alt'] !== undefined)
    throw new UsageError('--logo-alt: found no --logo beside it')
  const problems = settingProblems(answers)
  if (problems.length > 0)
    throw new UsageError(problems.map((one) => `--${one.replace(/^logo\.alt/, 'logo-alt')}`).join('\n'))
  return archiveSettingsSchema.parse(settingsOf(answers))
}

/** Writes a file where there is none. Resolves to whether it was written. */
async function written(file: string, text: string): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = error instanceof UsageError ? 2 : 1
  },
)
