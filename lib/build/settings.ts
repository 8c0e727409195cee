import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'

const path = z.string().min(1)

const schema = z.strictObject({
  content: path.describe('Folder of the archive, absolute.'),
  address: z
    .url()
    .optional()
    .describe('The address that the site will have, with its base path; absent while not known.'),
  interface: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('The languages of the interface; English alone without it.'),
  assets: z
    .strictObject({
      stylesheet: path,
      pageScript: path.describe('The script of pages that show.'),
      scriptWords: z.record(z.string(), path).describe('The words that it says, by the language of the interface.'),
      redirectScript: path.describe('The script of pages at addresses that documents had once.'),
      textScript: path.describe('The script that sets size and width of a text as its reader chose them.'),
      searchScript: path.describe("The script that begins a search while the page's own is fetched."),
      operated: z
        .record(z.string(), z.strictObject({ entry: path, imports: z.array(path) }))
        .describe('The scripts of pages that are operated, by their names, each with what it imports.'),
      quoteWorker: path.describe('The script of the worker that checks quotations.'),
      compareWorker: path.describe('The script of the worker that compares documents.'),
      preloadedFonts: z
        .record(z.string(), z.array(path))
        .describe('The fonts of the texts that are fetched early, by the language of the interface.'),
      icon: path.describe('The picture by which browsers show the site in tabs and lists.'),
      logo: path.exactOptional().describe('The picture beside the name of the site, where the archive has one.'),
    })
    .describe('Files that were made before Next runs: their paths below the root of the site.'),
  rootRenderer: path.describe('The module that renders the parts of pages which are operated, absolute.'),
  searchReadsFirst: z
    .strictObject({ worker: path, file: path.exactOptional() })
    .optional()
    .describe('What every search reads first, which its page names to browsers: paths below the folder of the index.'),
  code: z.string().optional().describe('Identifies the code that pages are made by; absent in development.'),
  snapshot: path
    .optional()
    .describe(
      'Folder with what pages are made from, read and checked; absent in development, where the archive itself is read.',
    ),
  crossReferences: path.describe('File with what was found across documents (JSON), absolute.'),
  figures: path
    .optional()
    .describe('File with what pages show of the figures of the archive (JSON), absolute; absent where none were read.'),
  watches: path
    .optional()
    .describe('File with what the watches of the archive find (JSON), absolute; absent where it has none.'),
  particularWords: path
    .optional()
    .describe(
      'File with the words that speakers, venues, events, topics and collections have more often (JSON), absolute.',
    ),
  similarDocuments: path
    .optional()
    .describe('File with which documents are most like each other by their words (JSON), absolute.'),
  data: path
    .optional()
    .describe(
      'File with what can be taken away of the archive (JSON), absolute; absent in development, and where nothing can.',
    ),
  live: z
    .strictObject({
      generation: path.describe('File that says how often the archive was read anew, absolute.'),
      script: path.describe('The script that loads an open page again: its path below the root of the site.'),
    })
    .optional()
    .describe('How open pages come to show what has changed; in development only.'),
  exportFolder: path
    .optional()
    .describe('Folder that the pages are exported to, below the project; absent in development.'),
})

/** The settings that a build or the development server gives to the processes that make pages. */
export type BuildSettings = z.output<typeof schema>

/** The environment variable that has the path of the file of settings; these processes are given no other. */
export const settingsVariable = 'ROSTRUM_SETTINGS'

/**
 * Writes the settings into the folder of a run, and gives the environment variables that the processes which read them
 * have to be given.
 */
export async function writeSettings(folder: string, settings: BuildSettings): Promise<Record<string, string>> {
  const file = resolve(folder, 'settings.json')
  await writeFile(file, `${JSON.stringify(settings, undefined, 2)}\n`)
  return { [settingsVariable]: file }
}

/**
 * Reads the settings of this process. Throws where no file is named, and where it can't be read or doesn't fit: the
 * error names the file, and for each key what was found and what is expected.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): BuildSettings {
  const file = environment[settingsVariable]
  if (!file)
    throw new Error(
      `${settingsVariable} is not set: pages are made by npm run build or npm run dev, which name a file of settings there, not by next alone`,
    )
  return parseSettings(file, readFileSync(file, 'utf8'))
}

/** Reads the text of a file of settings. Throws as `readSettings` does. */
export function parseSettings(file: string, text: string): BuildSettings {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch (error) {
    throw new Error(`${file}: not valid JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const result = schema.safeParse(found, { reportInput: true })
  if (result.success) return result.data
  const problems = result.error.issues.map(
    (issue) => `${issue.path.join('.') || '(top)'}: found ${JSON.stringify(issue.input)}; ${issue.message}`,
  )
  throw new Error(`${file}: ${problems.join('; ')}`)
}
