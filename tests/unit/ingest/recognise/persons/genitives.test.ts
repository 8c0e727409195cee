import { describe, expect, it } from 'vitest'
import { withoutKazakhGenitive } from '#lib/ingest/recognise/persons/kazakh-genitive.ts'
import { fromGenitive } from '#lib/ingest/recognise/persons/russian-genitive.ts'
import { officeFromGenitive } from '#lib/ingest/recognise/persons/russian-offices.ts'

describe('a Russian name in the genitive', () => {
  it.each([
    ['Ерлана Сабитова', 'Ерлан Сабитов'],
    ['Анны Шубиной', 'Анна Шубина'],
    ['Андрея Петровича Крутова', 'Андрей Петрович Крутов'],
    ['Шубиной Анны Петровны', 'Анна Петровна Шубина'],
    ['Игоря Ивановича Берга', 'Игорь Иванович Берг'],
    ['Павла Ржевского', 'Павел Ржевский'],
    ['Ильи Крутова', 'Илья Крутов'],
    ['Натальи Верелл', 'Наталья Верелл'],
    ['А. Крутова', 'А. Крутов'],
    ['Н. А. Крутовой', 'Н. А. Крутова'],
    ['Марии Крутовой', 'Мария Крутова'],
    ['Ольги Шубиной', 'Ольга Шубина'],
    ['Никиты Крутова', 'Никита Крутов'],
    ['Сергея Ржевского', 'Сергей Ржевский'],
    ['Ларисы Ржевской', 'Лариса Ржевская'],
    ['Петра Крутова', 'Пётр Крутов'],
    ['Анны Ильиничны Крутовой', 'Анна Ильинична Крутова'],
    ['Анны Петровны Берг', 'Анна Петровна Берг'],
  ])('%s has the nominative %s', (genitive, nominative) => {
    expect(fromGenitive(genitive)).toBe(nominative)
  })

  it.each([
    'Сената Ормонда',
    'Оска Брандта',
    'Анны Крутова',
    'Ерлан Сабитов',
    'Сабитова',
    'Игоря Берга',
    'Анны Петра Ивановича Крутова',
  ])('has none where the endings leave a doubt: %s', (words) => {
    expect(fromGenitive(words)).toBeUndefined()
  })

  it('has an office beside it, whose first words alone change', () => {
    expect(officeFromGenitive('Президента Республики Ормонд')).toBe('Президент Республики Ормонд')
    expect(officeFromGenitive('заместителя председателя совета')).toBe('заместитель председателя совета')
    expect(officeFromGenitive('Постоянного представителя Ормонда посла')).toBe('Постоянный представитель Ормонда')
    expect(officeFromGenitive('участников забега')).toBeUndefined()
  })
})

describe('a Kazakh name in the genitive', () => {
  it.each([
    ['Серіковтің', 'Серіков'],
    ['Тоқаевтың', 'Тоқаев'],
    ['Омарованың', 'Омарова'],
    ['Сарытаудың', 'Сарытау'],
    ['Сағадиевтің', 'Сағадиев'],
    ['Айданның', 'Айдан'],
    ['Сәуленің', 'Сәуле'],
    ['Болаттың', 'Болат'],
    ['Айгүлдің', 'Айгүл'],
    ['Нұрсеитовтің', 'Нұрсеитов'],
    ['Бекжановтың', 'Бекжанов'],
  ])('%s is that of %s', (genitive, name) => {
    expect(withoutKazakhGenitive(genitive)).toBe(name)
  })

  it.each(['Серіковдің', 'Омарованін', 'Тың', 'Серіков', 'Айданнің', 'Сәулеңның', 'Айданның!'])(
    'is none that the sounds do not allow: %s',
    (word) => {
      expect(withoutKazakhGenitive(word)).toBeUndefined()
    },
  )
})
