import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/*
 * `node scripts/command.mjs NAME [ARGUMENTS...]` runs scripts/NAME.ts, as `tsx scripts/NAME.ts` does, but from JavaScript that was made of the
 * code once: reading some seven hundred modules of TypeScript takes a process, and each of its threads, a second or more. What was made is
 * used while the code is the same, by its content, and while it is as it was written; else it is made again. No TypeScript itself,
 * since it runs before anything can read that.
 */

const project = fileURLToPath(new URL('..', import.meta.url))
/** Where what was made of states of the code lies, a folder each. */
const root = join(project, '.build', 'commands')
/** Changes with the way in which it is made. */
const version = 1
/** The commands, and what they run in threads. */
const entries = [
  ...['build', 'dev', 'ingest', 'publish', 'start', 'verify'].map((name) => `scripts/${name}.ts`),
  'scripts/archive-thread.ts',
  'scripts/data-thread.ts',
  'scripts/search-thread.ts',
  'app/_export/write-pages.ts',
  'lib/ingest/pool/parse-thread.ts',
]
/** In the folder of a state: the SHA-256 of each of its files. It is written last. */
const listName = 'files.json'
/** States that are kept: a server that still runs may start threads of an earlier one. */
const keptStates = 3

/** Names the code, the packages, and where they lie, since that is written into what is made. */
function codeKey() {
  const hash = createHash('sha256').update(JSON.stringify([version, project, process.version, entries]))
  const add = (/** @type {string} */ file) => {
    const bytes = readFileSync(join(project, file))
    hash.update(`${file} ${bytes.length}\n`).update(bytes)
  }
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json']) add(file)
  for (const place of ['app', 'lib', 'scripts'])
    for (const file of readdirSync(join(project, place), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.(?:tsx?|json)$/.test(file)) add(join(place, file))
  return hash.digest('hex').slice(0, 32)
}

/** Whether a folder has all that was written into it, as it was written. */
function isWhole(/** @type {string} */ made) {
  try {
    const files = Object.entries(JSON.parse(readFileSync(join(made, listName), 'utf8')))
    return files.length > 0 && files.every(([file, hash]) => sha256(readFileSync(join(made, file))) === hash)
  } catch {
    return false
  }
}

/** Makes the JavaScript of all entries in a folder. Rejects with esbuild's error. */
async function compile(/** @type {string} */ made) {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: entries,
    outdir: made,
    outbase: project,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'common/[hash]',
    bundle: true,
    splitting: true,
    write: false,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
    plugins: [ownAddresses],
  })
  const half = `${made}.new-${process.pid}`
  /** @type {Record<string, string>} */
  const list = {}
  for (const { path, contents } of outputFiles) {
    const file = path.slice(made.length + 1)
    list[file] = sha256(contents)
    mkdirSync(dirname(join(half, file)), { recursive: true })
    writeFileSync(join(half, file), contents)
  }
  writeFileSync(join(half, listName), JSON.stringify(list))
  // Another command may have made the same meanwhile, and run from it.
  if (!isWhole(made)) {
    rmSync(made, { recursive: true, force: true })
    try {
      renameSync(half, made)
    } catch (error) {
      if (!isWhole(made)) throw error
    }
  }
  rmSync(half, { recursive: true, force: true })
  removeOlder(made)
}

/**
 * Modules ask for their own address to find files beside them: it is that of the code, not of what is made of it.
 *
 * @type {import('esbuild').Plugin}
 */
const ownAddresses = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!text.includes('import.meta.url')) return undefined
      const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
}

/** Removes what was made of earlier states of the code, but for the last few. */
function removeOlder(/** @type {string} */ made) {
  const others = readdirSync(root)
    .map((one) => join(root, one))
    .filter((one) => one !== made && existsSync(one))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  for (const old of others.slice(keptStates - 1)) rmSync(old, { recursive: true, force: true })
}

function sha256(/** @type {Uint8Array} */ bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}

const [name = ''] = process.argv.splice(2, 1)
if (!entries.includes(`scripts/${name}.ts`)) throw new Error(`${name}: found no such command in scripts/command.mjs`)
process.argv[1] = join(project, 'scripts', `${name}.ts`)
await import(pathToFileURL(await moduleOfCommand()).href)

/** The path of the module that runs the command. Where nothing can be made of the code, it is that of the code, which is then read as it is written. */
async function moduleOfCommand() {
  const folder = join(root, codeKey())
  try {
    if (!isWhole(folder)) await compile(folder)
    // For the threads and processes that this starts (lib/files/compiled-module.ts).
    process.env.ROSTRUM_COMPILED = folder
    return join(folder, 'scripts', `${name}.mjs`)
  } catch {
    // A folder that can't be written; or an error in the code, which is said when that is read.
    delete process.env.ROSTRUM_COMPILED
    const { register } = await import('tsx/esm/api')
    register()
    return join(project, 'scripts', `${name}.ts`)
  }
}
