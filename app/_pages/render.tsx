import type { ReactElement } from 'react'
import type { Site } from '#app/_site/site.ts'
import type { Page } from '#lib/site/pages.ts'
import { DatePage } from './date.tsx'
import { DatesPage } from './dates.tsx'
import { DocumentPage } from './document.tsx'
import { DocumentsPage } from './documents.tsx'
import { GroupPage } from './group.tsx'
import { GroupsPage } from './groups.tsx'
import { HomePage } from './home.tsx'
import { robots } from './robots.ts'
import { sitemap } from './sitemap.ts'
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
    default: {
      const element = elementOf(site, page)
      return element && html(element)
    }
  }
}

type ShownPage = Exclude<Page, { kind: 'sitemap' | 'robots' }>

function elementOf(site: Site, page: ShownPage): ReactElement | undefined {
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
      return document && <DocumentPage site={site} document={document} />
    }
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

function text(type: string, body: string | undefined): Rendered | undefined {
  return body === undefined ? undefined : { type, body }
}

async function html(element: ReactElement): Promise<Rendered> {
  // Imported late: Next refuses it at the top of a route.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return { type: 'text/html; charset=utf-8', body: `<!doctype html>${renderToStaticMarkup(element)}\n` }
}
