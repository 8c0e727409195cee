import { spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/**
 * In the place of Slurm's own: runs what is submitted at once, each task of an array, and a job that depends on others where those
 * ended well. It notes how it was called.
 */
const standIn = `#!/bin/sh
echo "$*" >> "$CALLS"
tasks=0 depends=no
while :; do
  case "$1" in
    --array=*) tasks=\${1#--array=1-} ;;
    --dependency=afterok:7) depends=yes ;;
    --dependency=*) exit 9 ;;
    --*) ;;
    *) break ;;
  esac
  shift
done
if [ "$tasks" = 0 ]; then
  [ "$depends" = no ] || [ ! -e "$CALLS.failed" ] || { echo "8;cluster"; exit 0; }
  sh "$@" >> "$CALLS.out" 2>&1
  echo "$?" > "$CALLS.code"
  echo "8;cluster"
else
  task=1
  while [ "$task" -le "$tasks" ]; do
    SLURM_ARRAY_TASK_ID=$task SLURM_ARRAY_TASK_COUNT=$tasks sh "$@" >> "$CALLS.out" 2>&1 || : > "$CALLS.failed"
    task=$((task + 1))
  done
  echo "7;cluster"
fi
`

let work: string
let environment: NodeJS.ProcessEnv

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'slurm-'))
  await mkdir(join(work, 'bin'))
  await writeFile(join(work, 'bin/sbatch'), standIn)
  await chmod(join(work, 'bin/sbatch'), 0o755)
  for (const name of ['parts', 'whole']) {
    await cp(resolve('tests/fixtures/archive'), join(work, name), { recursive: true })
    await writeFile(join(work, name, 'sources/empty.txt'), '')
  }
  environment = {
    ...process.env,
    PATH: `${join(work, 'bin')}${delimiter}${process.env.PATH}`,
    CALLS: join(work, 'calls'),
  }
})
afterAll(() => rm(work, { recursive: true }))

/** What an ingest has written, by path. */
async function written(content: string): Promise<Record<string, string>> {
  const all: Record<string, string> = {}
  for (const folder of ['documents', 'ledger'])
    for (const name of (await readdir(join(content, folder))).toSorted())
      all[`${folder}/${name}`] = await readFile(join(content, folder, name), 'utf8')
  return { ...all, 'findings.json': await readFile(join(content, 'findings.json'), 'utf8') }
}

test('scripts for Slurm submit parts and a join that waits for them, and give what one ingest gives', async () => {
  const submitted = spawnSync(resolve('deploy/slurm/submit.sh'), ['parts', '2'], {
    cwd: work,
    env: environment,
    encoding: 'utf8',
  })
  const output = await readFile(join(work, 'calls.out'), 'utf8')
  expect(submitted.stdout, output).toBe('Array 7 parses 2 parts; job 8 joins them.\n')
  const calls = (await readFile(join(work, 'calls'), 'utf8')).trim().split('\n')
  expect(calls).toEqual([
    `--parsable --array=1-2 deploy/slurm/part.sbatch ${join(work, 'parts')} 2`,
    `--parsable --dependency=afterok:7 --kill-on-invalid-dep=yes deploy/slurm/join.sbatch ${join(work, 'parts')} 2`,
  ])
  expect(output).toMatch(/Part 1 of 2: \d+ sources parsed/u)
  expect(output).toMatch(/Part 2 of 2: \d+ sources parsed/u)
  // One of them could not be read, which keeps no part from being joined.
  expect(output).toContain('error: empty.txt: the file is empty')
  expect(await readFile(join(work, 'calls.code'), 'utf8')).toBe('2\n')

  const whole = spawnSync(process.execPath, ['scripts/command.mjs', 'ingest', '--content', join(work, 'whole')])
  expect(whole.status).toBe(2)
  expect(await written(join(work, 'parts'))).toEqual(await written(join(work, 'whole')))
}, 120_000)

test('scripts for Slurm join nothing where a part failed', async () => {
  await writeFile(join(work, 'parts/authorities/speakers.yaml'), '- id: [broken')
  for (const name of ['calls', 'calls.out', 'calls.code']) await rm(join(work, name), { force: true })
  const { status } = spawnSync(resolve('deploy/slurm/submit.sh'), ['parts', '1'], { cwd: work, env: environment })
  expect(status).toBe(0)
  expect(await readdir(work)).toContain('calls.failed')
  expect(await readdir(work)).not.toContain('calls.code')
}, 120_000)

test('scripts for Slurm say how they are used', () => {
  const { status, stderr } = spawnSync(resolve('deploy/slurm/submit.sh'), ['parts'], { cwd: work, encoding: 'utf8' })
  expect(stderr).toBe('Usage: deploy/slurm/submit.sh CONTENT PARTS [OPTION-OF-INGEST...]\n')
  expect(status).toBe(2)
})
