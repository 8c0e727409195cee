import type { Told } from '#tests/unit/search/invented.ts'

/** One invented speech in two languages, and what else its speaker said on that day, in a third. */
export const english = [
  'Dear friends, I thank all of you for coming to the weir tonight, in spite of the rain.',
  'In 1998 our council opened 42 wells, and the toll has fallen by 5.5 percent since then.',
  'Many people asked me why we should keep the old ferry at all.',
  'A bridge carries those who can walk to it; a ferry comes to those who wait.',
  'Next year 12,500 crowns will be spent on oak gates for Ormond and for Selby.',
  'We owe nobody anything.',
  'May the river be kind to you and to your children.',
]
export const russian = [
  'Дорогие друзья, благодарю всех вас за то, что вы пришли сегодня к плотине, несмотря на дождь.',
  'В 1998 году наш совет открыл 42 колодца, и с тех пор сбор снизился на 5,5 процента.',
  'Многие спрашивали меня, зачем нам вообще сохранять старый паром.',
  'Мост несёт тех, кто может до него дойти; паром приходит к тем, кто ждёт.',
  'В будущем году 12 500 крон будет потрачено на дубовые ворота для Ормонда и для Селби.',
  'Мы никому ничего не должны.',
  'Пусть река будет добра к вам и к вашим детям.',
]
const facts = { date: '2021-03-03', speaker: 'Ivo Sandor', kind: 'speech' } as const

export const told: Told[] = [
  { title: 'At the weir', lines: english, facts },
  { title: 'У плотины', language: 'ru', lines: ['# Начало', ...russian], facts: { ...facts, speaker: 'Иво Сандор' } },
  {
    title: 'Базарда',
    language: 'kk',
    lines: ['Базарда балық көп болды, бірақ сатушылар аз еді.', 'Келесі жазда 7 жаңа дүкен ашамыз.'],
    facts,
  },
  { title: 'Another day', language: 'ru', lines: russian, facts: { ...facts, date: '2021-03-04' } },
]
