import { type ChosenSteps, readTextSteps, type TextSetting, writeTextSteps } from '#lib/site/text-steps.ts'
import { holdWords } from './held-words.ts'
import { keepChoice, keptChoice } from './kept-choice.ts'

// A small script of its own, which runs before anything of the page is shown: a text that is to be larger is so from the
// first, and nothing moves. The stylesheet has the sizes (reading.css).

/** Key of localStorage for the size and width of texts. */
const key = 'text-steps'

holdWords(document.currentScript?.dataset.interface)
let chosen = readTextSteps(keptChoice(key))
show()
addEventListener('DOMContentLoaded', addControls)
// A page that the browser kept may have been left before something else was chosen.
window.addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return
  chosen = readTextSteps(keptChoice(key))
  show()
  setControls()
})

function show(): void {
  const { dataset } = document.documentElement
  dataset.size = String(chosen.size)
  dataset.width = String(chosen.width)
}

function choose(steps: ChosenSteps): void {
  chosen = steps
  show()
  setControls()
  // Where the browser keeps nothing for this site, it holds for this page.
  keepChoice(key, writeTextSteps(steps))
}

function controls(): { field: HTMLInputElement; name: TextSetting }[] {
  return [...document.querySelectorAll<HTMLInputElement>('.text-settings input')].map((field) => ({
    field,
    name: field.name === 'size' ? 'size' : 'width',
  }))
}

/** Fields move with their values also where a browser remembered others for them. */
function setControls(): void {
  for (const { field, name } of controls()) {
    field.value = String(chosen[name])
    field.setAttribute('aria-valuetext', field.dataset.words?.split(',')[chosen[name]] ?? '')
  }
}

function addControls(): void {
  setControls()
  for (const { field, name } of controls())
    field.addEventListener('input', () => choose({ ...chosen, [name]: Number(field.value) }))
  document.querySelector('.text-settings button')?.addEventListener('click', () => choose(readTextSteps(null)))
}
