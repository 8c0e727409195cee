import type { Told } from '#tests/unit/search/invented.ts'

/** Speeches of which somebody claims something below. Some of their own sentences read like claims. */
export const speeches: Told[] = [
  {
    title: 'On the ferry',
    lines: [
      'The ferry will not wait for those who count their coins on the landing.',
      'A town that forgets its river will soon be thirsty in the middle of the rain.',
      'My father said that the weir would outlive us all, and in 1931 the council believed him.',
      'According to Osk Brandt, the lock was never paid for, and that is a shame.',
    ],
    facts: { date: '1962-12-01', speaker: 'Ana Verell' },
  },
  {
    title: 'On the weir',
    lines: [
      'We shall spend 12,500 crowns on new oak gates for the weir before the autumn comes.',
      'Nobody in Ormond should have to choose between bread and firewood this winter.',
      'I believe that the mills can be saved if every district pays its share.',
      'In 1962, Ana Verell said the ferry would run all night, and it did.',
    ],
    facts: { date: '2021-03-03', speaker: 'Ivo Sandor' },
  },
  {
    title: 'On the tolls',
    lines: [
      'The time of the great toll houses has come to an end.',
      'Let the bridges carry whoever comes, and ask nobody for his papers.',
      'As the old boatmen put it, a quiet river drowns more men than a loud one.',
    ],
    facts: { date: '1997-06-12', speaker: 'Marta Quill' },
  },
  {
    title: 'О пароме',
    language: 'ru',
    lines: [
      'Паром не станет ждать тех, кто считает монеты на пристани.',
      'Мы построим новый мост через реку до первого снега.',
      'Каждая школа района получит тёплую столовую и библиотеку.',
      'По словам старого лоцмана, река никогда не возвращает долгов.',
    ],
    facts: { date: '2023-09-01', speaker: 'Timur Askarov' },
  },
  {
    title: 'Көпір туралы',
    language: 'kk',
    lines: [
      'Біз келер жылы өзеннің үстінен жаңа көпір саламыз.',
      'Ауыл мектептерінің бәріне жылы асхана мен кітапхана керек.',
      'Су үнемдеу әр азаматтың міндеті болып қала береді.',
    ],
    facts: { date: '2023-09-02', speaker: 'Timur Askarov' },
  },
  {
    title: 'О лесе',
    language: 'ru',
    lines: [
      'Лес не принадлежит тем, кто держит топор в руках.',
      'Дорога через болото обошлась нам дороже, чем весь мост.',
    ],
    facts: { date: '2010-05-09', speaker: 'Pavel Nemov' },
  },
]

export const authorities = {
  speakers: [
    { name: 'Timur Askarov', forms: ['Тимур Аскаров', 'Тимур Асқаров'] },
    { name: 'Pavel Nemov', forms: ['Павел Немов'] },
  ],
}

/** A text that claims something of words that stand in the speeches; what is not claimed is left out. */
export interface ClaimedSaying {
  pasted: string
  verdict: 'exact' | 'near' | 'altered' | 'none' | 'part'
  speaker?: boolean
  date?: boolean
}

const said = (pasted: string, speaker?: boolean, date?: boolean): ClaimedSaying => ({
  pasted,
  verdict: 'exact',
  ...(speaker !== undefined && { speaker }),
  ...(date !== undefined && { date }),
})

/** As people write what they heard somebody say; written before the check was tried on them. */
export const claimedSayings: readonly ClaimedSaying[] = [
  // English, without marks, the claim before
  said('Ana Verell said that the ferry will not wait for those who count their coins on the landing', true),
  said('Verell told the council in 1962 that a town that forgets its river will soon be thirsty', true, true),
  said('Verell told the council in 1972 that a town that forgets its river will soon be thirsty', true, false),
  said('Ivo Sandor declared in 1962 that the ferry will not wait for those who count their coins', false, true),
  said('Marta Quill warned that nobody in Ormond should have to choose between bread and firewood', false),
  said('In 1997, Marta Quill said the time of the great toll houses has come to an end.', true, true),
  said('In 1987, Marta Quill said the time of the great toll houses has come to an end.', true, false),
  said('In June 1997 Quill announced: the time of the great toll houses has come to an end', true, true),
  said('As Ivo Sandor put it, nobody in Ormond should have to choose between bread and firewood this winter', true),
  said('As Ana Verell once put it, let the bridges carry whoever comes, and ask nobody for his papers', false),
  said('According to Ivo Sandor, we shall spend 12,500 crowns on new oak gates for the weir', true),
  said(
    'According to Marta Quill in 1997, let the bridges carry whoever comes, and ask nobody for his papers',
    true,
    true,
  ),
  said(
    'President Ana Verell, speaking in 1962, said that a town that forgets its river will soon be thirsty',
    true,
    true,
  ),
  said('Sandor believes the mills can be saved if every district pays its share', true),
  said('Dora Pell said in 2021 that nobody in Ormond should have to choose between bread and firewood', false, true),
  said('It was Ivo Sandor who said that the time of the great toll houses has come to an end', false),
  said('On 3 March 2021, Ivo Sandor told reporters that we shall spend 12,500 crowns on new oak gates', true, true),
  said('On March 4, 2021, Ivo Sandor told reporters that we shall spend 12,500 crowns on new oak gates', true, false),
  said('Did Ana Verell say that a town that forgets its river will soon be thirsty in the middle of the rain?', true),
  said(
    'Back in 1997 Quill famously said, Let the bridges carry whoever comes, and ask nobody for his papers',
    true,
    true,
  ),
  // English, without marks, the claim behind or within
  said('The ferry will not wait for those who count their coins on the landing, said Ana Verell in 1962', true, true),
  said('The ferry will not wait for those who count their coins on the landing, Ana Verell said.', true),
  said('The time of the great toll houses has come to an end, according to Ivo Sandor', false),
  said('A town that forgets its river will soon be thirsty in the middle of the rain — Ana Verell, 1862', true, false),
  said('Let the bridges carry whoever comes, and ask nobody for his papers (Quill, 1997)', true, true),
  said('Let the bridges carry whoever comes, and ask nobody for his papers (Sandor, 1998)', false, false),
  said('The time of the great toll houses has come to an end, Quill told the assembly in June 1997.', true, true),
  said('Nobody in Ormond should have to choose between bread and firewood this winter, as Ivo Sandor put it', true),
  said(
    'Nobody in Ormond should have to choose between bread and firewood this winter, Verell warned in 1962',
    false,
    false,
  ),
  {
    pasted: 'Ivo Sandor said that we shall spend 15,500 crowns on new oak gates for the weir',
    verdict: 'altered',
    speaker: true,
  },
  {
    pasted: 'The ferry, Ana Verell said, will not wait for those who count their coins on the landing',
    verdict: 'exact',
    speaker: true,
  },
  // English, with marks
  said('Ana Verell told the council in 1962 that “a town that forgets its river will soon be thirsty”', true, true),
  said('Ivo Sandor warned in 1997 that “the time of the great toll houses has come to an end”', false, true),
  said('According to Quill, "let the bridges carry whoever comes"', true),
  said(
    'As Ana Verell put it in 1963: “The ferry will not wait for those who count their coins on the landing.”',
    true,
    false,
  ),
  // Russian
  said('По словам Тимура Аскарова, паром не станет ждать тех, кто считает монеты на пристани', true),
  said('По словам Павла Немова, мы построим новый мост через реку до первого снега', false),
  said('Тимур Аскаров заявил, что каждая школа района получит тёплую столовую и библиотеку', true),
  said('Аскаров заявил в 2023 году, что каждая школа района получит тёплую столовую и библиотеку', true, true),
  said('В 2019 году Аскаров сказал, что паром не станет ждать тех, кто считает монеты на пристани', true, false),
  said('Как отметил Павел Немов, лес не принадлежит тем, кто держит топор в руках', true),
  said('Как отметил президент Аскаров, лес не принадлежит тем, кто держит топор в руках', false),
  said('Лес не принадлежит тем, кто держит топор в руках, сказал Немов в 2010 году', true, true),
  said('Лес не принадлежит тем, кто держит топор в руках, — подчеркнул Павел Немов', true),
  said('Дорога через болото обошлась нам дороже, чем весь мост (Немов, 2011)', true, false),
  said('9 мая 2010 года Павел Немов отметил, что дорога через болото обошлась нам дороже, чем весь мост', true, true),
  said('Мы построим новый мост через реку до первого снега, заявил Тимур Аскаров', true),
  said('Немов: «Мы построим новый мост через реку до первого снега»', false),
  // Kazakh
  said('Тимур Асқаров атап өтті: біз келер жылы өзеннің үстінен жаңа көпір саламыз', true),
  said('Тимур Асқаров атап өткендей, ауыл мектептерінің бәріне жылы асхана мен кітапхана керек', true),
  said('Асқаровтың айтуынша, су үнемдеу әр азаматтың міндеті болып қала береді', true),
  said('Су үнемдеу әр азаматтың міндеті болып қала береді, деді Тимур Асқаров 2023 жылы', true, true),
  said('Су үнемдеу әр азаматтың міндеті болып қала береді деп атап өтті Тимур Асқаров', true),
  said('2022 жылы Тимур Асқаров: біз келер жылы өзеннің үстінен жаңа көпір саламыз деді', true, false),
  said('Павел Немовтың сөзінше, ауыл мектептерінің бәріне жылы асхана мен кітапхана керек', false),
  said('«Су үнемдеу әр азаматтың міндеті болып қала береді», — деп мәлімдеді Асқаров', true),
  // The texts' own sentences claim nothing
  said('My father said that the weir would outlive us all, and in 1931 the council believed him.'),
  said('According to Osk Brandt, the lock was never paid for, and that is a shame.'),
  said('In 1962, Ana Verell said the ferry would run all night, and it did.'),
  {
    pasted: 'Ana Verell said that every lighthouse keeper shall receive seven lemons before breakfast',
    verdict: 'none',
    speaker: false,
  },
]

/** More of them, written before they were tried when the rules had been made with those above. */
export const furtherSayings: readonly ClaimedSaying[] = [
  said('Verell promised the farmers of Selby that the ferry will not wait for those who count their coins', true),
  said(
    'Speaking in Ormond in 2021 Ivo Sandor insisted nobody in Ormond should have to choose between bread and firewood',
    true,
    true,
  ),
  said('Ivo Sandor (2021) argued that the mills can be saved if every district pays its share', true, true),
  said('In her 1962 speech, Ana Verell said a town that forgets its river will soon be thirsty', true, true),
  said(
    'In her speech of 1 December 1962 on the ferry, Ana Verell said that a town that forgets its river will soon be thirsty',
    true,
    true,
  ),
  said('Marta Quill, the mayor of Selby, told voters that the time of the great toll houses has come to an end', true),
  said('The late Ana Verell used to say that a town that forgets its river will soon be thirsty', true),
  said('Ana Verell is quoted as saying that the time of the great toll houses has come to an end', false),
  said('Quill is said to have declared that the time of the great toll houses has come to an end', true),
  said('The time of the great toll houses has come to an end, Ana Verell once famously declared', false),
  said(
    'Nobody in Ormond should have to choose between bread and firewood this winter. That is what Ivo Sandor said in 2021.',
    true,
    true,
  ),
  said(
    'Nobody in Ormond should have to choose between bread and firewood this winter - that was Ivo Sandor in 2020',
    true,
    false,
  ),
  said('Who said the time of the great toll houses has come to an end?'),
  said('He said in 1997 that the time of the great toll houses has come to an end', undefined, true),
  {
    pasted: 'Was it Marta Quill who told us to let the bridges carry whoever comes, and ask nobody for his papers?',
    verdict: 'near',
    speaker: true,
  },
  said('Remember when Quill said let the bridges carry whoever comes', true),
  said('I heard Ana Verell say a town that forgets its river will soon be thirsty', true),
  said('Let the bridges, as Marta Quill said in 1997, carry whoever comes, and ask nobody for his papers', true, true),
  said(
    'The mills can be saved if every district pays its share, Sandor told the Ormond Herald on 3 March 2021',
    true,
    true,
  ),
  said(
    'Ana Verell (1 December 1962): The ferry will not wait for those who count their coins on the landing',
    true,
    true,
  ),
  said('Ещё в 2010 году Павел Немов говорил, что лес не принадлежит тем, кто держит топор в руках', true, true),
  said(
    'Аскаров в своём выступлении 1 сентября 2023 года подчеркнул, что паром не станет ждать тех, кто считает монеты',
    true,
    true,
  ),
  said('Как сказал однажды Немов, дорога через болото обошлась нам дороже, чем весь мост', true),
  said('По мнению Немова, лес не принадлежит тем, кто держит топор в руках', true),
  said('Лес не принадлежит тем, кто держит топор в руках, – считает Тимур Аскаров.', false),
  said(
    'Выступая в 2023 году, президент Тимур Аскаров пообещал, что каждая школа района получит тёплую столовую',
    true,
    true,
  ),
  said('Каждая школа района, сказал Аскаров, получит тёплую столовую и библиотеку', true),
  said('Тимур Асқаровтың пікірінше, су үнемдеу әр азаматтың міндеті болып қала береді', true),
  said('Президент Асқаров біз келер жылы өзеннің үстінен жаңа көпір саламыз деп мәлімдеді', true),
  said('Біз келер жылы өзеннің үстінен жаңа көпір саламыз, – деп атап өтті Асқаров 2021 жылы.', true, false),
  said('Асқаров 2023 жылғы 2 қыркүйекте біз келер жылы өзеннің үстінен жаңа көпір саламыз деді', true, true),
  // Somebody else is named beside the words, or nobody who said them
  { pasted: 'I told Ana Verell that the time of the great toll houses has come to an end', verdict: 'part' },
  { pasted: 'A critic of Ana Verell said that the time of the great toll houses has come to an end', verdict: 'part' },
  { pasted: 'Ana Verell’s opponents said that the time of the great toll houses has come to an end', verdict: 'part' },
  { pasted: 'Ivo Sandor denied that the time of the great toll houses has come to an end', verdict: 'part' },
  { pasted: 'Ivo Sandor never said that the time of the great toll houses has come to an end', verdict: 'part' },
  {
    pasted: 'Ana Verell was told by the council that the time of the great toll houses has come to an end',
    verdict: 'part',
  },
  { pasted: 'Ana Verell heard from the boatmen that a quiet river drowns more men than a loud one', verdict: 'part' },
  said('The mayor told Ana Verell that the time of the great toll houses has come to an end'),
  {
    pasted: 'Ana Verell said Ivo Sandor told the council that the time of the great toll houses has come to an end',
    verdict: 'part',
  },
]
