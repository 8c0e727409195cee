import type { FramedSite } from '#app/_site/site.ts'
import type { ListedFile } from '#lib/data/manifest.ts'
import { dataMessages } from '#lib/site/data-messages.ts'

/** The files of one form, each with what is in it and its size. */
export function DataFiles({ site, files, label }: { site: FramedSite; files: readonly ListedFile[]; label: string }) {
  return (
    <>
      <table className="figures">
        <caption className="sr-only">{`${dataMessages.files}: ${label}`}</caption>
        <thead>
          <tr>
            <th scope="col">{dataMessages.file}</th>
            <th scope="col">{dataMessages.contains}</th>
            <th scope="col" className="figure">
              {dataMessages.size}
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
              <td data-label={dataMessages.contains}>
                {[
                  ...(count !== undefined && of ? [dataMessages.rows[of](count)] : []),
                  ...(part !== undefined ? [dataMessages.part(part)] : []),
                ].join(', ')}
              </td>
              <td className="figure" data-label={dataMessages.size}>
                {dataMessages.bytes(bytes)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {files.some(({ isFragment }) => isFragment) ? (
        <p>{dataMessages.inFragments}</p>
      ) : (
        files.some(({ part }) => part !== undefined) && <p>{dataMessages.inParts}</p>
      )}
    </>
  )
}
