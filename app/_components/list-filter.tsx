/**
 * A field that hides the entries of the list behind it which don't contain the words that are typed. It is in the page from
 * the beginning, so that nothing moves when the script comes that makes it work (`_script/list-filter.ts`); without script
 * the stylesheet hides it.
 */
export function ListFilter({ label }: { label: string }) {
  return (
    <p className="list-filter mb-4 flex flex-wrap items-center gap-x-4 gap-y-0.75 sans-md noscript:hidden print:hidden">
      <label className="inline-flex flex-wrap items-center gap-x-1.5 gap-y-0.75 fields:px-2.5 fields:py-1.5">
        {label} <input type="search" autoComplete="off" />
      </label>
      <output />
    </p>
  )
}
