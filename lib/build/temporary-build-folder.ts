import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isProcessRunning } from '#lib/files/is-process-running.ts'

/** Folder of the folders of runs, which git ignores. */
const buildsFolder = '.build'

/**
 * Makes a folder for the files of one run of a build or of the development server, calls `work` with its path, and
 * removes it once that is done; gives what `work` gives. No two runs share one. Folders of runs that were ended from
 * outside are removed as well.
 */
export async function withTemporaryBuildFolder<Result>(
  work: (folder: string) => Promise<Result>,
  root = buildsFolder,
): Promise<Result> {
  await mkdir(root, { recursive: true })
  await removeStaleFolders(root)
  const folder = await mkdtemp(join(root, `run-${process.pid}-`))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function removeStaleFolders(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    const owner = /^run-(\d+)-/.exec(name)?.[1]
    if (owner !== undefined && !isProcessRunning({ id: Number(owner) }))
      await rm(join(root, name), { recursive: true, force: true })
  }
}
