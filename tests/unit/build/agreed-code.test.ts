import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AgreedCode } from '#lib/build/agreed-code.ts'

let work: string
let file: string
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'agreed-'))
  file = join(work, 'agreed.json')
})
afterEach(() => rm(work, { recursive: true }))

const river = 'https://record.example/river'
const agreed = (code: string, address?: string) => new AgreedCode(code, address, file)

describe('code by which the framework made the same front page', () => {
  it('is known at the addresses at which it did', async () => {
    await agreed('one', river).remember()
    await agreed('one').remember()
    expect(await agreed('one', river).isKnown()).toBe(true)
    expect(await agreed('one').isKnown()).toBe(true)
    expect(await agreed('one', 'https://record.example/').isKnown()).toBe(false)
    expect(await agreed('two', river).isKnown()).toBe(false)
  })

  it('takes the place of other code', async () => {
    await agreed('one', river).remember()
    await agreed('two', river).remember()
    expect(await agreed('one', river).isKnown()).toBe(false)
    expect(await agreed('two', river).isKnown()).toBe(true)
  })

  it.each<[string, () => Promise<void>]>([
    ['missing', () => rm(file)],
    ['cut short', async () => writeFile(file, (await readFile(file, 'utf8')).slice(0, -2))],
    ['of another form', () => writeFile(file, '{"code":"one","addresses":"all"}')],
  ])('is not known where what was written is %s', async (_, spoil) => {
    await agreed('one', river).remember()
    await spoil()
    expect(await agreed('one', river).isKnown()).toBe(false)
    await agreed('one', river).remember()
    expect(await agreed('one', river).isKnown()).toBe(true)
  })
})
