import { describe, expect, it } from 'vitest'
import { nominativeForms } from '#lib/quote/persons/nominative-forms.ts'

describe('the forms that a name may have by itself', () => {
  it.each([
    ['иванова', 'иванов'],
    ['верелю', 'верель'.slice(0, -1)],
    ['ковалевского', 'ковалевский'],
    ['ковалевской', 'ковалевская'],
    ['сериковтің', 'сериков'],
    ['крамского', 'крамской'],
    ['белого', 'белый'],
    ['горьким', 'горький'],
    ['лесничего', 'лесничий'],
    ['зимней', 'зимняя'],
    ['игорем', 'игорь'],
    ['марией', 'мария'],
    ['ильи', 'илья'],
    ['павла', 'павел'],
    ['льва', 'лев'],
    ['воробья', 'воробей'],
  ])('%s: %s', (written, bare) => {
    expect(nominativeForms(written)).toContain(bare)
  })

  it('have the name as it is written first', () => {
    expect(nominativeForms('иванова')[0]).toBe('иванова')
  })

  it('leave three letters of it at least', () => {
    expect(nominativeForms('кона')).toEqual(['кона', 'кон'])
    expect(nominativeForms('лея')).toEqual(['лея'])
  })

  it('of a Latin name is that without its genitive', () => {
    expect(nominativeForms("verell's")).toEqual(['verell'])
    expect(nominativeForms('jones')).toEqual(['jones'])
  })
})
