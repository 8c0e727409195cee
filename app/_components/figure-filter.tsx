import type { ReactNode } from 'react'
import type { SiteWith } from '#app/_site/site.ts'
import { sectionsOf } from '#lib/i18n/languages.ts'
import type { MessageTree } from '#lib/i18n/message.ts'
import { figuresFolder } from '#lib/site/figure-files.ts'
import { figureSorts } from '#lib/site/figure-sorts.ts'
import { unitName } from '#lib/site/unit-name.ts'

/**
 * The fields that filter and sort the figures of some units. They are in the page from the beginning, so that nothing
 * moves when the script comes that makes them work; without script the stylesheet hides them.
 */
export function FigureFilter({ site, units }: { site: SiteWith<'figures'>; units: readonly string[] }) {
  const { say } = site
  const filtered = site.figures.units.filter(({ id }) => units.includes(id))
  const parts = filtered.map(({ id, count, parts }) => [id, count, ...parts])
  const isOfSeveral = filtered.length > 1
  const unitOptions = filtered.map(({ id }) => [id, unitName(say, id)] as const)
  // Of one unit there is nothing to sort by it.
  const sorts = figureSorts
    .filter((sort) => isOfSeveral || sort !== 'unit')
    .map((sort) => [sort, say(`figures.filter.sorts.${sort}`)] as const)
  return (
    <div
      className="figure-filter"
      data-figures={JSON.stringify(parts)}
      data-words={JSON.stringify(filterWords(say.language))}
      data-folder={site.addresses.file(`${figuresFolder}/`)}
    >
      <form aria-label={say('figures.filter.legend')}>
        <Field label={say('figures.filter.words')}>
          <input name="q" type="search" autoComplete="off" />
        </Field>
        <Field label={say('figures.filter.speaker')}>
          <input name="speaker" type="search" autoComplete="off" />
        </Field>
        {isOfSeveral && (
          <Field label={say('figures.filter.unit')}>
            <Choice name="unit" options={[['', say('figures.filter.allUnits')], ...unitOptions]} />
          </Field>
        )}
        <Field label={say('figures.filter.whose')}>
          <Choice
            name="whose"
            options={[
              ['', say('figures.filter.anyone')],
              ['speakers', say('figures.filter.speakers')],
            ]}
          />
        </Field>
        <Field label={say('figures.filter.from')}>
          <YearField name="from" />
        </Field>
        <Field label={say('figures.filter.to')}>
          <YearField name="to" />
        </Field>
        <Field label={say('figures.filter.sort')}>
          <Choice name="sort" options={sorts} />
        </Field>
        <button type="submit" className="button print:hidden">
          {say('figures.filter.show')}
        </button>
      </form>
      <output className="my-2 block min-h-[1.5em] sans-md text-soft" />
    </div>
  )
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is its child
    <label>
      {label} {children}
    </label>
  )
}

function YearField({ name }: { name: string }) {
  return <input name={name} inputMode="numeric" size={5} autoComplete="off" />
}

function Choice({ name, options }: { name: string; options: readonly (readonly [value: string, label: string])[] }) {
  return (
    <select name={name}>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}

/** The words of the script that filters, without those that only pages say. */
function filterWords(language: string): MessageTree {
  const { language: own, figures } = sectionsOf(language, ['figures'])
  if (typeof figures === 'string' || figures === undefined || own === undefined) return {}
  const { filter, columns, units, whose, unknownSpeaker } = figures
  return { language: own, figures: { filter, columns, units, whose, unknownSpeaker } } as MessageTree
}
