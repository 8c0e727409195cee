import { describe, expect, it } from 'vitest'
import { inThread } from '#scripts/in-thread.ts'

const module = new URL('./echo-thread.ts', import.meta.url)

function echo(given: string) {
  const heard: unknown[] = []
  const listener = {
    onProgress: (...progress: unknown[]) => heard.push(progress),
    warn: (line: string) => heard.push(line),
  }
  return { heard, made: inThread<string, string[]>(module, given, listener) }
}

describe('work in a thread', () => {
  it('gives what the module made, and tells on the way what it says', async () => {
    const { heard, made } = echo('river')
    expect(await made).toEqual(['river', 'river'])
    expect(heard).toEqual([['Echo', 1, 2], 'heard river'])
  })

  it('rejects with what went wrong in it', async () => {
    await expect(echo('fail').made).rejects.toThrow('could not be done')
  })

  it('rejects where it ends without having made anything', async () => {
    await expect(echo('end').made).rejects.toThrow(/echo-thread\.ts: the thread ended with 3 before its work/)
  })
})
