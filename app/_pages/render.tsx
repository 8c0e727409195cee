import type { ReactElement } from 'react'
import type { Site } from '#app/_site/site.ts'
import type { Page } from '#lib/site/pages.ts'
import { AboutPage } from './about.tsx'
import { CorrectionsPage } from './corrections.tsx'
import { DatePage } from './date.tsx'
import { DatesPage } from './dates.tsx'
import { documentPage } from './document.tsx'
import { DocumentsPage } from './documents.tsx'
import { FindingsOfRulePage, FindingsPage } from './findings.tsx'
import { GroupPage } from './group.tsx'
import { GroupsPage } from './groups.tsx'
import { HomePage } from './home.tsx'
import { MovedPage } from './moved.tsx'
import { PassagePage } from './passage.tsx'
import { QuotationsPage } from './quotations.tsx'
import { RepetitionsPage } from './repetitions.tsx'
import { robots } from './robots.ts'
import { sitemap } from './sitemap.ts'
import { shelfPage, sourcePage } from './source.tsx'
import { sourcesPage } from './sources.tsx'
import { UndatedPage } from './undated.tsx'

export interface Rendered {
  type: string
  body: string
}

/** Makes the file of one page; undefined where the page shows something that the archive doesn't have. */
export async function render(site: Site, page: Page): Promise<Rendered | undefined> {
  switch (page.kind) {
    case 'sitemap':
      return text('application/xml; charset=utf-8', sitemap(site))
    case 'robots':
      return text('text/plain; charset=utf-8', robots())
    case 'wordings':
      return text('application/json; charset=utf-8', wordings(site, page.id))
    default: {
      const element = await elementOf(site, page)
      return element && html(element)
    }
  }
}

type ShownPage = Exclude<Page, { kind: 'sitemap' | 'robots' | 'wordings' }>

/** What a page needs from files is read before it is rendered: no component waits for anything. */
async function elementOf(site: Site, page: ShownPage): Promise<ReactElement | undefined> {
  switch (page.kind) {
    case 'home':
      return <HomePage site={site} />
    case 'documents':
      return <DocumentsPage site={site} />
    case 'dates':
      return <DatesPage site={site} />
    case 'undated':
      return <UndatedPage site={site} />
    case 'groups':
      return <GroupsPage site={site} kind={page.of} />
    case 'document': {
      const document = site.document.get(page.id)
      return document && documentPage(site, document)
    }
    case 'passage': {
      const document = site.document.get(page.id)
      return document && <PassagePage site={site} document={document} paragraph={page.paragraph} />
    }
    case 'moved': {
      const document = site.document.get(page.id)
      return document && <MovedPage site={site} document={document} moved={page} />
    }
    case 'sources':
      return sourcesPage(site, page.page)
    case 'source':
      return sourcePage(site, page.id)
    case 'shelf':
      return shelfPage(site, page.shelf)
    case 'about':
      return <AboutPage site={site} />
    case 'corrections':
      return <CorrectionsPage site={site} />
    case 'findings':
      return <FindingsPage site={site} />
    case 'findings-of':
      return <FindingsOfRulePage site={site} rule={page.rule} page={page.page} />
    case 'quotations':
      return <QuotationsPage site={site} page={page.page} />
    case 'repetitions':
      return <RepetitionsPage site={site} page={page.page} />
    case 'date': {
      const shelf = site.shelf.get(page.filed)
      return shelf && <DatePage site={site} shelf={shelf} />
    }
    case 'group': {
      const group = site.groupById[page.of].get(page.id)
      return group && <GroupPage site={site} kind={page.of} group={group} page={page.page} />
    }
  }
}

function wordings(site: Site, id: string): string | undefined {
  const histories = site.wordings.get(id)
  return histories && `${JSON.stringify(histories)}\n`
}

function text(type: string, body: string | undefined): Rendered | undefined {
  return body === undefined ? undefined : { type, body }
}

async function html(element: ReactElement): Promise<Rendered> {
  // Imported late: Next refuses it at the top of a route.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return { type: 'text/html; charset=utf-8', body: `<!doctype html>${renderToStaticMarkup(element)}\n` }
}
