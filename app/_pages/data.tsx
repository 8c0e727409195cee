import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { DataCitation } from '#app/_components/data/data-citation.tsx'
import { DataFormat } from '#app/_components/data/data-format.tsx'
import { DataInterface } from '#app/_components/data/data-interface.tsx'
import { DataLicences } from '#app/_components/data/data-licences.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { documentFormsOfSite } from '#app/_site/document-files.ts'
import { offersData } from '#app/_site/offers-data.ts'
import type { SiteWith } from '#app/_site/site.ts'
import { collectionLicences } from '#lib/archive/collection-licences.ts'
import type { DataManifest } from '#lib/data/manifest.ts'
import { dataFormatIds } from '#lib/domain/data-formats.ts'
import type { Signpost } from '#lib/export/signposts.ts'
import { structuredDataset } from '#lib/export/structured-dataset.ts'
import { mostDocumentsWithFiles } from '#lib/site/document-files.ts'
import { filedDate } from '#lib/site/edtf.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

type DataSite = SiteWith<'archive' | 'catalog' | 'dataFiles'>

/** What can be taken away of the archive, and how it is opened. */
export const data: PageModule<undefined> = {
  kind: 'data',
  isInEachLanguage: true,

  async list(site) {
    const isOffered = offersData(await site.with('archive', 'catalog'))
    return isOffered ? [{ address: site.addresses.data(), params: undefined }] : []
  },

  async render(site) {
    return htmlPage(<DataPage site={await site.with('archive', 'catalog', 'dataFiles')} />)
  },
}

function DataPage({ site }: { site: DataSite }) {
  const { addresses, archive, catalog, say, dataFiles } = site
  const { documents, paragraphs } = catalog.extent
  const trail = [{ address: addresses.about(), label: say('provenance.about') }]
  return (
    <Shell
      site={site}
      current="data"
      address={addresses.data()}
      title={say('data.title')}
      description={say('data.description', {
        archive: archive.settings.name,
        documents: say('counts.documents', { count: documents }),
      })}
      trail={trail}
      structured={structuredData(site)}
      signposts={signpostsTo(site, dataFiles)}
    >
      <div className="wide [&>section]:max-w-(--measure) [&>section]:scroll-mt-8 [&>section]:[&>p]:mb-[0.9em]">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{say('data.title')}</h1>
        <p className="lead">
          {say('counts.documents', { count: documents })}, {say('counts.paragraphs', { count: paragraphs })}.{' '}
          {say('data.about')}
        </p>
        {dataFiles ? <p>{say('data.version', { version: dataFiles.version })}</p> : <p>{say('data.notMade')}</p>}
        <section aria-labelledby="whose">
          <h2 id="whose">{say('data.whoseTitle')}</h2>
          <p>{say('data.whose')}</p>
          <p>{say('data.unknown')}</p>
        </section>
        {dataFiles && <DataForms site={site} dataFiles={dataFiles} />}
        <DataLicences site={site} />
        {dataFiles && <DataCitation site={site} version={dataFiles.version} />}
      </div>
    </Shell>
  )
}

function DataForms({ site, dataFiles }: { site: DataSite; dataFiles: DataManifest }) {
  const { addresses } = site
  const made = dataFormatIds
    .map((id) => ({ id, files: dataFiles.files.filter(({ format }) => format === id) }))
    .filter(({ files }) => files.length > 0)
  return (
    <>
      {made.map(({ id, files }) => (
        <DataFormat key={id} site={site} id={id} files={files} />
      ))}
      <SingleDocuments site={site} />
      <DataInterface site={site} isByDocument={dataFiles.isByDocument} />
      <section aria-labelledby="columns">
        <h2 id="columns">{site.say('data.described')}</h2>
        <p>
          <a href={addresses.dataFile('datapackage.json')}>datapackage.json</a>: {site.say('data.describedHow')}
        </p>
        <p>
          <a href={addresses.dataFile('SHA256SUMS')}>SHA256SUMS</a>: {site.say('data.checksums')}
        </p>
      </section>
    </>
  )
}

/** Where a single document is in other forms, or why it is in none. */
function SingleDocuments({ site }: { site: DataSite }) {
  const forms = documentFormsOfSite(site)
  const isTooLarge = !site.catalog.hasDocumentFiles
  if (forms.length === 0 && !isTooLarge) return null
  return (
    <section aria-labelledby="single">
      <h2 id="single">{site.say('data.single')}</h2>
      <p>
        {isTooLarge
          ? site.say('data.singleNot', { most: mostDocumentsWithFiles })
          : site.say('data.singleAbout', { endings: forms.map(({ form }) => `.${form}`).join(', ') })}
      </p>
    </section>
  )
}

function structuredData({ archive, addresses, dataFiles }: DataSite): object {
  const { name, description, languages } = archive.settings
  const [licence, ...others] = new Set(collectionLicences(archive).map((one) => one.licence))
  const years = archive.documents.flatMap(({ date }) => filedDate(date)?.slice(0, 4) ?? [])
  const [first, last] = [years[0], years.at(-1)]
  return structuredDataset(
    {
      name,
      description,
      languages,
      ...(dataFiles && { version: dataFiles.version }),
      ...(first !== undefined && last !== undefined && { years: [first, last] as const }),
      ...(licence !== undefined && others.length === 0 && { licence }),
      files: (dataFiles?.files ?? []).map((file) => ({ ...file, address: addresses.dataFile(file.path) })),
    },
    addresses.data(),
    addresses,
  )
}

/** Links for programs: to the description of all files, and to each file. */
function signpostsTo({ addresses }: DataSite, dataFiles: DataManifest | undefined): Signpost[] {
  const absolute = (path: string) => addresses.absolute(addresses.dataFile(path)) ?? addresses.dataFile(path)
  if (!dataFiles) return []
  return [
    { rel: 'describedby', href: absolute('datapackage.json'), type: 'application/json' },
    ...dataFiles.files.map(({ path, type }): Signpost => ({ rel: 'item', href: absolute(path), type })),
  ]
}
