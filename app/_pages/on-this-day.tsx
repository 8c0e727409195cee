import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { titleLangAttribute } from '#app/_components/lang-attribute.ts'
import { Shell } from '#app/_components/shell.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { type DayOfYear, spreadOverYears } from '#lib/archive/days-of-year.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { dateLabel } from '#lib/site/format-date.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'
import { truncate } from '#lib/site/page-metadata.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** A month of the year: the documents of each of its days, in all years. The script of the front page takes a day from it. */
export const onThisDay: PageModule<{ month: string }> = {
  kind: 'days of a month',
  isInEachLanguage: true,

  async list(site) {
    const { chronology, addresses } = await site.with('chronology')
    const months = new Set(chronology.daysOfYear.map(({ day }) => day.slice(0, 2)))
    return [...months].map((month) => ({ address: addresses.onThisDay(month), params: { month } }))
  },

  async render(site, { month }) {
    return htmlPage(<MonthPage site={await site.with('archive', 'catalog', 'chronology')} month={month} />)
  },
}

/** Most documents of a month that are listed where all its days have many: with long titles some 100 KB. */
const mostOfMonth = 240
/** Most UTF-16 units of a title: the whole of it is on the page of the document. */
const titleLength = 140

interface MonthProps {
  site: SiteWith<'archive' | 'catalog' | 'chronology'>
  month: string
}

function MonthPage({ site, month }: MonthProps) {
  const { say, addresses, chronology, archive } = site
  const days = chronology.daysOfYear.filter(({ day }) => day.startsWith(`${month}-`))
  const count = days.reduce((sum, { documents }) => sum + documents.length, 0)
  const perDay = count <= mostOfMonth ? count : Math.max(3, Math.floor(mostOfMonth / days.length))
  const name = dateLabel(`XXXX-${month}`, say).text
  const title = say('home.daysOf', { month: name })
  const trail = [{ address: addresses.dates(), label: say('titles.dates') }]
  return (
    <Shell
      site={site}
      address={addresses.onThisDay(month)}
      title={title}
      description={say('home.daysOfMonth', { archive: archive.settings.name, month: name })}
      current="dates"
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{title}</h1>
        <p className="lead">{say('home.daysLead', { month: name, count })}</p>
        <MonthLinks site={site} current={month} />
        <div className="grid gap-x-12 *:scroll-mt-4 *:target:heads:text-accent sm:grid-cols-2">
          {days.map((day) => (
            <Day key={day.day} site={site} day={day} most={perDay} />
          ))}
        </div>
      </div>
    </Shell>
  )
}

function MonthLinks({ site: { addresses, say, chronology }, current }: { site: MonthProps['site']; current: string }) {
  const months = [...new Set(chronology.daysOfYear.map(({ day }) => day.slice(0, 2)))]
  return (
    <nav aria-label={say('home.month')}>
      <ul className="index-links">
        {months.map((month) => (
          <li key={month}>
            <a href={addresses.onThisDay(month)} aria-current={month === current ? 'page' : undefined}>
              {dateLabel(`XXXX-${month}`, say).text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Day({ site, day: { day, documents }, most }: { site: MonthProps['site']; day: DayOfYear; most: number }) {
  const shown = spreadOverYears(documents, most)
  const others = documents.length - shown.length
  const id = `day-${day}`
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{dateLabel(`XXXX-${day}`, site.say).text}</h2>
      <ul className="day-list">
        {shown.map((document) => (
          <DocumentOfDay key={document.id} site={site} document={document} />
        ))}
        {others > 0 && <li className="text-faint">{site.say('home.othersOfDay', { count: others })}</li>}
      </ul>
    </section>
  )
}

function DocumentOfDay({ site, document }: { site: MonthProps['site']; document: ArchiveDocument }) {
  const speakers = formatSpeakers(document, site.say)
  return (
    <li>
      <span>{(document.date ?? '').slice(0, 4)}</span>{' '}
      <a href={site.addresses.document(document)} lang={titleLangAttribute(site, document)}>
        {truncate(document.title, titleLength)}
      </a>
      {speakers !== undefined && !document.title.includes(speakers) && <span className="text-faint"> {speakers}</span>}
    </li>
  )
}
