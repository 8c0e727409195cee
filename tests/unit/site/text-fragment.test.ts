import { describe, expect, it } from 'vitest'
import { textFragment } from '#lib/site/text-fragment.ts'

const first = 'When the level at the upper weir fell for the third summer in a row, we counted the boats and the wells.'
const second = 'We counted them again in the autumn – “not one more”, said the ferryman – and wrote the number down.'
const page = `On the weir. ${first} ${second}`

/** The fragment for words of one paragraph. */
function fragmentOf(words: string, paragraph = first, text = page): string {
  const start = paragraph.indexOf(words)
  return textFragment({ first: paragraph, start, last: paragraph, end: start + words.length, within: true }, text)
}

describe('the text fragment of a stretch', () => {
  it('names a short one whole', () => {
    expect(fragmentOf('third summer')).toBe('text=third%20summer')
  })

  it('names a long one by how it begins and ends', () => {
    expect(fragmentOf(first)).toBe('text=When%20the%20level,and%20the%20wells')
  })

  it('names one of two paragraphs by the beginning in the first and the end in the last', () => {
    const start = first.indexOf('we counted')
    const end = second.indexOf(' –')
    expect(textFragment({ first, start, last: second, end, within: false }, page)).toBe(
      'text=we%20counted%20the%20boats,in%20the%20autumn',
    )
  })

  it('distinguishes words that occur twice by what is around them, whatever the case', () => {
    expect(fragmentOf('we counted')).toBe('text=in%20a%20row%2C-,we%20counted,-the%20boats%20and')
    expect(fragmentOf('We counted', second)).toBe('text=We%20counted,-them%20again%20in')
  })

  it('lengthens a beginning that occurs elsewhere as well until it occurs once', () => {
    const text = `${page} When the level at the lower weir fell, nobody counted.`
    expect(fragmentOf(first, first, text)).toBe('text=When%20the%20level%20at%20the%20upper,and%20the%20wells')
  })

  it('names a stretch whole where its beginning would run into its end', () => {
    const words = 'Extraordinary circumstances notwithstanding, the administration remained committed'
    const text = `${words} throughout. ${words} to little.`
    expect(fragmentOf(words, text, text)).toBe(
      `text=${encodeURIComponent(words)},-throughout.%20Extraordinary%20circumstances`,
    )
  })

  it('leaves out marks at the ends and writes hyphens so that they divide nothing', () => {
    expect(fragmentOf('“not one more”,', second)).toBe('text=not%20one%20more')
    expect(fragmentOf('well-known', 'A well-known, old weir.', 'A well-known, old weir.')).toBe('text=well%2Dknown')
  })

  it('takes marks at the ends for a part of what is around', () => {
    const twice = `${page} Not one more.`
    expect(fragmentOf('“not one more”', second, twice)).toBe(
      'text=autumn%20%E2%80%93%20%E2%80%9C-,not%20one%20more,-%E2%80%9D%2C%20said%20the',
    )
  })

  it('is empty where there is no word', () => {
    expect(fragmentOf('–', second)).toBe('')
  })
})
