import type { SiteBase } from '#app/_site/site.ts'
import { textSteps } from '#lib/site/text-steps.ts'

/** The steps of both, the smallest first. */
const sizes = ['small', 'usual', 'large', 'largest'] as const
const widths = ['narrow', 'usual', 'wide'] as const

/**
 * How large and how wide the text is: chosen by its reader, kept in the browser (app/_script/text-settings.ts). Shown only
 * where script runs: without it the browser's own zoom serves.
 */
export function TextSettings({ site: { say } }: { site: SiteBase }) {
  const steps = [
    { name: 'size', label: say('document.textSize'), words: sizes.map((one) => say(`document.textSizes.${one}`)) },
    { name: 'width', label: say('document.textWidth'), words: widths.map((one) => say(`document.textWidths.${one}`)) },
  ] as const
  return (
    <details className="text-settings">
      <summary>{say('document.textSettings')}</summary>
      {steps.map(({ name, label, words }) => (
        <label key={name}>
          {label}{' '}
          <input
            type="range"
            name={name}
            max={words.length - 1}
            defaultValue={textSteps[name].usual}
            data-words={words.join()}
          />
        </label>
      ))}
      <button className="small-button" type="button">
        {say('document.textReset')}
      </button>
    </details>
  )
}
