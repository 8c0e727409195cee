import { describe, expect, it } from 'vitest'
import { readArabicPerson } from '#lib/ingest/recognise/persons/arabic-person.ts'

describe('a person in Arabic', () => {
  it.each([
    ['السيدة ليلى النجار', 'ليلى النجار'],
    ['معالي وزيرة الصحة الدكتورة ليلى النجار أمام المجلس', 'ليلى النجار'],
    ['رئيس الوزراء نادر السالم في افتتاح الميناء', 'نادر السالم'],
  ])('is named behind an honorific or an office: %s', (words, name) => {
    expect(readArabicPerson(words)?.name).toBe(name)
  })

  it.each([
    'ليلى النجار',
    'السيد وزير الزراعة',
    'رئيس الوزراء العراقي نادر السالم',
    'رئيس الوزراء في افتتاح الميناء',
    'السيد رئيس لجنة الميناء',
    'الأمين العام للأمم المتحدة',
  ])('is not guessed: %s', (words) => {
    expect(readArabicPerson(words)).toBeUndefined()
  })

  it('is behind a label all that it names, with the office after a comma', () => {
    expect(readArabicPerson('ليلى النجار، وزيرة الصحة', true)).toMatchObject({
      name: 'ليلى النجار',
      role: 'وزيرة الصحة',
    })
  })
})
