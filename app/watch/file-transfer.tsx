import { type ChangeEvent, useId } from 'react'
import { downloadFile } from '#app/_browser/download-file.ts'
import { useSay } from '#app/_browser/say-context.ts'
import { type KeptSearch, mostSearches } from '#lib/watch/browser/kept-searches.ts'
import { mergedSearches, readSearchFile, searchFile } from '#lib/watch/browser/search-file.ts'
import { toolsStyle } from './tools-style.ts'

interface FileTransferProps {
  /** Name of the archive. */
  archive: string
  searches: readonly KeptSearch[]
  /** Keeps these in place of those that are kept, and says the text. */
  onTakeIn: (searches: readonly KeptSearch[], text: string) => void
  onSay: (text: string) => void
}

/** Saves what is followed as a file, and takes such a file in. */
export function FileTransfer({ archive, searches, onTakeIn, onSay }: FileTransferProps) {
  const say = useSay()
  const id = useId()
  const takeIn = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? []
    if (!file) return
    const read = readSearchFile(await file.text())
    // So that the same file, mended, can be chosen again.
    currentTarget.value = ''
    if ('unreadable' in read) return onSay(say(`followed.unreadableFile.${read.unreadable}`))
    const merged = mergedSearches(searches, read, archive)
    if (merged.searches.length > mostSearches) return onSay(say('followed.tooManyInFile', { count: mostSearches }))
    const known = read.searches.length - merged.added
    onTakeIn(
      merged.searches,
      known > 0
        ? say('followed.takenInBeside', { count: merged.added, known })
        : say('followed.takenIn', { count: merged.added }),
    )
  }
  return (
    <section
      className="mt-6 max-w-narrow border-t pt-4.5 heads:mt-0 heads:mb-1 heads:font-serif heads:text-xl heads:leading-[1.35] heads:font-semibold"
      aria-labelledby={`${id}-title`}
    >
      <h3 id={`${id}-title`}>{say('followed.file')}</h3>
      <p className="sans-sm text-faint">{say('followed.fileAbout')}</p>
      <p className={toolsStyle}>
        {searches.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => downloadFile(searchFile(archive, searches), 'application/json', say('followed.fileName'))}
          >
            {say('followed.download')}
          </button>
        )}
        <label htmlFor={id}>{say('followed.takeIn')}</label>
        <input id={id} type="file" accept=".json,application/json" onChange={takeIn} />
      </p>
    </section>
  )
}
