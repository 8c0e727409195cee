import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pageModules } from '#app/_pages/modules.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { Site } from '#app/_site/site.ts'
import { emptyArchive, ingestInto, siteIn } from './made-site.ts'

const english = `Speech of Ana Verell at Selby\n\n14 May 2021\n\nThe bridge will be opened before the autumn comes. We have waited for it for twelve long years, and nobody in this town will have to wait for the ferry again.\n`
const russian = `Речь Аны Верелл в Селби\n\n14 мая 2021 года\n\nМост откроют до наступления осени. Мы ждали его двенадцать долгих лет, и никому в этом городе больше не придётся ждать парома на берегу.\n`

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'translations-'))
})
afterAll(() => rm(work, { recursive: true }))

async function archiveWith(name: string, catalogue?: string): Promise<string> {
  const folder = await emptyArchive(join(work, name))
  const files = [
    ['sources/bridge-en.txt', english],
    ['sources/bridge-ru.txt', russian],
    ...(catalogue === undefined ? [] : [['catalogue/bridge.yaml', catalogue]]),
  ] as const
  for (const [file = '', text = ''] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
  await ingestInto(folder)
  return folder
}

async function idsOf(folder: string): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const file of await readdir(join(folder, 'documents'))) {
    const text = await readFile(join(folder, 'documents', file), 'utf8')
    const language = /^language: "(\w+)"/m.exec(text)?.[1] ?? ''
    ids[language] = /^id: "(d-\w{7})"/m.exec(text)?.[1] ?? ''
  }
  return ids
}

it('editors say which document another is a translation of, and both pages and search engines are told', async () => {
  const { en = '', ru = '' } = await idsOf(await archiveWith('before'))
  const folder = await archiveWith(
    'after',
    `${ru}:\n  - { field: translation_of, value: ${en}, reason: "both are of the opening of the bridge" }\n`,
  )
  const table = new PageTable(await siteIn(folder, 'https://river.example/'), pageModules)
  const pages = [...(await table.all()).keys()].filter((file) => /^documents\/.*index\.html$/.test(file))
  const rendered = await Promise.all(pages.map(async (file) => (await (await table.find(file))?.render())?.body ?? ''))
  const ofText = rendered.filter((page) => page.includes('hrefLang') || page.includes('hreflang'))
  expect(ofText).toHaveLength(2)
  for (const page of ofText) {
    const links = [
      ...String(page).matchAll(/<link rel="alternate" hrefLang="(\w+)" href="(https:\/\/river\.example\/[^"]+)"/gi),
    ]
    expect(links.map(([, language]) => language).toSorted()).toEqual(['en', 'ru'])
    expect(new Set(links.map(([, , href]) => href)).size).toBe(2)
    expect(page).toContain('In other languages')
  }
  const translation = ofText.find((page) => String(page).includes('Translation of'))
  expect(translation).toContain('Речь')
})

const weir = {
  en: [
    'Dear neighbours, thank you for coming to the weir in the rain.',
    'In 1998 our council opened 42 wells, and the toll has fallen by 5.5 percent since then.',
    'Some say that this is a matter for engineers; it concerns whoever eats.',
    'Next year 12,500 crowns will be spent on oak gates for Ormond and for Selby.',
    'May the river be kind to you and to your children.',
  ],
  ru: [
    'Дорогие соседи, спасибо, что вы пришли к плотине в дождь.',
    'В 1998 году наш совет открыл 42 колодца, и с тех пор сбор снизился на 5,5 процента.',
    'Говорят, что это дело инженеров; но оно касается каждого, кто ест.',
    'В будущем году 12 500 крон будет потрачено на дубовые ворота для Ормонда и для Селби.',
    'Пусть река будет добра к вам и к вашим детям.',
  ],
  kk: [
    'Құрметті көршілер, жаңбырға қарамай тоғанға келгендеріңізге рақмет.',
    '1998 жылы кеңесіміз 42 құдық ашты, содан бері алым 5,5 пайызға төмендеді.',
    'Мұны инженерлердің ісі дейді; бірақ ол нан жейтін әр адамға қатысты.',
    'Келер жылы Ормонд пен Селбидің емен қақпаларына 12 500 крон жұмсалады.',
    'Өзен сіздерге де, балаларыңызға да мейірімді болсын.',
  ],
}
const titles = { en: 'Speech at the weir', ru: 'Речь у плотины', kk: 'Тоған басындағы сөз' }
const days = { en: '14 May 2021', ru: '14 мая 2021 года', kk: '2021 жылғы 14 мамыр' }
const tags = ['en', 'ru', 'kk'] as const

/** An archive in three languages, in which the Russian and the Kazakh text are recorded as translations of the English one. */
async function archiveOfWeir(
  name: string,
  texts: typeof weir,
): Promise<{ folder: string; ids: Record<string, string> }> {
  const make = async (folder: string, catalogue?: string) => {
    const content = await emptyArchive(join(work, folder))
    await writeFile(
      join(content, 'archive.yaml'),
      'name: Weirs\ntagline: Said at weirs\ndescription: An invented archive.\nlanguages: [en, ru, kk]\ninterface: [en, ru, kk]\n',
    )
    await mkdir(join(content, 'sources'), { recursive: true })
    for (const tag of tags)
      await writeFile(join(content, `sources/${tag}.txt`), [titles[tag], days[tag], ...texts[tag]].join('\n\n'))
    if (catalogue !== undefined) {
      await mkdir(join(content, 'catalogue'), { recursive: true })
      await writeFile(join(content, 'catalogue/weir.yaml'), catalogue)
    }
    await ingestInto(content)
    return content
  }
  const ids = await idsOf(await make(`${name}-before`))
  const fact = (tag: string) =>
    `${ids[tag]}:\n  - { field: translation_of, value: ${ids.en}, reason: "read side by side" }\n`
  return { folder: await make(name, fact('ru') + fact('kk')), ids }
}

const bodyOf = async (table: PageTable, file: string) => String((await (await table.find(file))?.render())?.body ?? '')
/** The rows of a page: the words of each side, without marks. */
function rowsOf(page: string): string[][] {
  return [...page.matchAll(/<li class="compare-row">(.*?)<\/li>/gs)].map(([, row = '']) =>
    row
      .split('<div class="compare-side">')
      .slice(1)
      .map((side) =>
        side
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
  )
}

it('an original can be read beside its translation, paragraph by paragraph, each with its number and a link to its place', async () => {
  const { folder, ids } = await archiveOfWeir('weir', weir)
  const table = new PageTable(await siteIn(folder), pageModules)
  const page = await bodyOf(table, `translations/${ids.en}/${ids.ru}/index.html`)
  expect(rowsOf(page)).toEqual(weir.en.map((text, at) => [`¶ ${at + 1} ${text}`, `¶ ${at + 1} ${weir.ru[at]}`]))
  // Each text says in which language it is, where that is not the language of the page.
  expect(page).toContain('<html lang="en">')
  for (const text of weir.ru) expect(page).toContain(`<p lang="ru">${text}</p>`)
  for (const text of weir.en) expect(page).toContain(`<p>${text}</p>`)
  const addresses = [...page.matchAll(/class="compare-number" href="([^"#]+)#(p-\w+)"/g)]
  expect(addresses).toHaveLength(10)
  for (const [, address = '', id = ''] of addresses)
    expect(await bodyOf(table, `${address.slice(1)}index.html`)).toContain(`id="${id}"`)
  expect(page).toContain('worked out by a program')
  expect(page).toContain('read side by side')
})

it('both documents lead there, and two translations of one text can be read beside each other, too', async () => {
  const { folder, ids } = await archiveOfWeir('weir-linked', weir)
  const site = await siteIn(folder)
  const table = new PageTable(site, pageModules)
  const pages = [...(await table.all())].filter(([, { kind }]) => kind === 'translation pair').map(([file]) => file)
  expect(pages).toEqual(
    [
      ['en', 'ru'],
      ['en', 'kk'],
      ['kk', 'ru'],
    ]
      .map(([a = '', b = '']) => `translations/${ids[a]}/${ids[b]}/index.html`)
      .toSorted((a, b) => pages.indexOf(a) - pages.indexOf(b)),
  )
  const { catalog, addresses } = await site.with('catalog')
  for (const tag of tags) {
    const document = catalog.documentById.get(ids[tag] ?? '')
    const page = document && (await bodyOf(table, `${addresses.document(document).slice(1)}index.html`))
    expect(page?.match(/href="\/translations\//g)).toHaveLength(2)
  }
  // The words around them are in the language of one of the texts, where the interface has one.
  const inThree = new Site({ ...site.settings, interface: ['en', 'ru', 'kk'] })
  const between = await bodyOf(new PageTable(inThree, pageModules), `translations/${ids.kk}/${ids.ru}/index.html`)
  expect(between).toContain('<html lang="ru">')
  expect(between).toContain('Два перевода одного текста')
})

it('what a translation leaves out has nothing beside it, and that is said', async () => {
  const longer = `${weir.en[2]} Nobody asked the miller, who was the first to see the water fall, and who said so to all who came to him with grain.`
  const shorter = { ...weir, en: weir.en.with(2, longer), ru: weir.ru.toSpliced(2, 1) }
  const { folder, ids } = await archiveOfWeir('weir-shorter', shorter)
  const table = new PageTable(await siteIn(folder), pageModules)
  const rows = rowsOf(await bodyOf(table, `translations/${ids.en}/${ids.ru}/index.html`))
  expect(rows).toContainEqual([`¶ 3 ${longer}`, 'No counterpart found'])
  expect(rows).toContainEqual([`¶ 4 ${weir.en[3]}`, `¶ 3 ${weir.ru[3]}`])
})

it('long texts take several pages, each below 150 KB, with every paragraph once', async () => {
  const long = (texts: readonly string[]) =>
    Array.from(
      { length: 180 },
      (_, at) => `${at + 2000}. ${Array.from({ length: 5 }, (_, more) => texts[(at + more) % texts.length]).join(' ')}`,
    )
  const { folder, ids } = await archiveOfWeir('weir-long', { en: long(weir.en), ru: long(weir.ru), kk: long(weir.kk) })
  const table = new PageTable(await siteIn(folder), pageModules)
  const files = [...(await table.all()).keys()].filter((file) => file.startsWith(`translations/${ids.en}/${ids.ru}/`))
  expect(files.length).toBeGreaterThan(1)
  const pages = await Promise.all(files.map((file) => bodyOf(table, file)))
  for (const page of pages) expect(Buffer.byteLength(page)).toBeLessThan(150_000)
  const numbers = pages.flatMap((page) =>
    [...page.matchAll(/(?:<p>)(20\d\d|21\d\d)\. /g)].map(([, number]) => Number(number)),
  )
  expect(numbers).toEqual(Array.from({ length: 180 }, (_, at) => at + 2000))
}, 60_000)
