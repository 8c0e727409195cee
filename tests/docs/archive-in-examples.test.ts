import { afterAll, expect, it } from 'vitest'
import { ArchiveInExamples } from './archive-in-examples.ts'

const archive = new ArchiveInExamples()
const unlimited = new AbortController().signal
afterAll(() => archive.remove())

it('shows what a command prints, and how it ends', async () => {
  archive.write('river/archive.yaml', 'name: The River Record')
  await expect(archive.run('cat ../river/archive.yaml', unlimited)).resolves.toEqual({
    printed: 'name: The River Record\n',
    exit: 0,
  })
  await expect(archive.run('cat ../river/nothing.yaml', unlimited)).resolves.toMatchObject({
    printed: expect.stringContaining('nothing.yaml'),
    exit: 1,
  })
})

it('waits for a command no longer than it is given time', async () => {
  await expect(archive.run('cat ../river/archive.yaml', AbortSignal.abort())).rejects.toThrow('abort')
})

it('refuses what can’t be tried', async () => {
  await expect(archive.run('curl https://record.example', unlimited)).rejects.toThrow("can't be run in a test: curl")
})
