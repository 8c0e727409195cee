/** How the row of buttons and fields looks by which a followed search is changed. */
export const toolsStyle =
  'mt-2.5 flex flex-wrap items-center gap-x-5 gap-y-2.5 sans-md fields:max-w-full fields:file:mr-3 fields:file:cursor-pointer fields:file:rounded-md fields:file:border fields:file:border-field fields:file:bg-sheet fields:file:px-4 fields:file:py-2.75 fields:file:font-medium fields:file:text-ink *:[button:not(.button)]:as-link *:[button:not(.button)]:py-1.5'
