import type { FramedSite } from '#app/_site/site.ts'
import type { ListedFile } from '#lib/data/manifest.ts'
import { fileSize } from '#lib/site/file-size.ts'

/** The files of one form, each with what is in it and its size. */
export function DataFiles({ site, files, label }: { site: FramedSite; files: readonly ListedFile[]; label: string }) {
  return (
    <>
      <table className="stacked">
        <caption className="sr-only">{`${site.say('data.files')}: ${label}`}</caption>
        <thead>
          <tr>
            <th scope="col">{site.say('data.file')}</th>
            <th scope="col">{site.say('data.contains')}</th>
            <th scope="col" className="figure">
              {site.say('data.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ path, type, bytes, count, of, part }) => (
            <tr key={path}>
              <th scope="row">
                <a href={site.addresses.dataFile(path)} type={type} download="">
                  {path}
                </a>
              </th>
              <td data-label={site.say('data.contains')}>
                {[
                  ...(count !== undefined && of ? [site.say(`data.rows.${of}`, { count: count })] : []),
                  ...(part !== undefined ? [site.say('data.part', { part })] : []),
                ].join(', ')}
              </td>
              <td className="figure" data-label={site.say('data.size')}>
                {fileSize(site.say, bytes)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {files.some(({ isFragment }) => isFragment) ? (
        <p>{site.say('data.inFragments')}</p>
      ) : (
        files.some(({ part }) => part !== undefined) && <p>{site.say('data.inParts')}</p>
      )}
    </>
  )
}
