import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Features, transform } from 'lightningcss'
import { tailwindCommand } from '#lib/third-party/commands.ts'
import { hashedFileName } from './hashed-file-name.ts'

const run = promisify(execFile)

/**
 * Makes the one stylesheet with Tailwind's command, writes it into a folder, and gives the name of its file. Rejects
 * where the command fails.
 *
 * @param faces rules for fonts, which come first
 * @param last rules of this archive, which come last and so hold
 */
export async function makeStylesheet(folder: string, faces: string, last = ''): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), 'rostrum-styles-'))
  try {
    const output = join(work, 'site.css')
    await run(process.execPath, [tailwindCommand(), '-i', 'app/_styles/site.css', '-o', output, '--minify'])
    const css = `${faces}\n${coloursForAll(await readFile(output))}${last}`
    const name = hashedFileName('site.css', css)
    await writeFile(join(folder, name), css)
    return name
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * The rules with the colours of light and dark in a form that browsers from before 2024 know as well. Tailwind's command leaves
 * `light-dark()` as it is, and without it a page there has no colours at all.
 */
function coloursForAll(css: Uint8Array): string {
  const { code } = transform({ filename: 'site.css', code: css, minify: true, include: Features.LightDark })
  return Buffer.from(code).toString('utf8')
}
