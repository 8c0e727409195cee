/** How the row above hits or a chart looks, of what they can be done with: order, view, narrowing, files. */
export const toolsStyle =
  'flex flex-wrap items-center gap-x-8 gap-y-2 pb-3 sans-sm [&>nav]:flex [&>nav]:items-center [&>nav]:gap-3.5 links:py-1.5 links:text-soft links:no-underline links:hover:text-accent links:aria-[current]:font-semibold links:aria-[current]:text-ink links:aria-[current]:[box-shadow:0_2px_0_0_var(--color-accent)] forced-colors:links:aria-[current]:underline'
