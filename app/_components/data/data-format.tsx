import type { FramedSite } from '#app/_site/site.ts'
import type { ListedFile } from '#lib/data/manifest.ts'
import type { DataFormatId } from '#lib/domain/data-formats.ts'
import { dataExamples } from '#lib/site/data-examples.ts'
import { DataFiles } from './data-files.tsx'

interface DataFormatProps {
  site: FramedSite
  id: DataFormatId
  files: readonly ListedFile[]
}

/** A form in which the archive can be taken away: what it is for, its files, and how they are opened. */
export function DataFormat({ site, id, files }: DataFormatProps) {
  const { say } = site
  const title = say(`data.formats.${id}.title`)
  const examples = dataExamples[id](say, {
    hasParts: files.some(({ part }) => part !== undefined),
    isPacked: files.some(({ path }) => /\.gz(?:\.\d+)?$/.test(path)),
  })
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{say(`data.formats.${id}.about`)}</p>
      <DataFiles site={site} files={files} label={title} />
      {examples.length > 0 && (
        <details className="examples">
          <summary>{say('data.howToOpen', { format: title })}</summary>
          {examples.map(({ program, code }) => (
            <figure key={program}>
              <figcaption>{program}</figcaption>
              <pre>
                <code>{code}</code>
              </pre>
            </figure>
          ))}
        </details>
      )}
    </section>
  )
}
