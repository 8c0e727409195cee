import type { SiteBase } from '#app/_site/site.ts'
import { textSteps } from '#lib/site/text-steps.ts'

/**
 * How large and how wide the text is: chosen by its reader, kept in the browser (app/_script/text-settings.ts). Shown only
 * where script runs: without it the browser's own zoom serves.
 */
export function TextSettings({ site: { messages } }: { site: SiteBase }) {
  const steps = [
    { name: 'size', label: messages.textSize, words: messages.textSizes },
    { name: 'width', label: messages.textWidth, words: messages.textWidths },
  ] as const
  return (
    <details className="text-settings">
      <summary>{messages.textSettings}</summary>
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
      <button type="button">{messages.textReset}</button>
    </details>
  )
}
