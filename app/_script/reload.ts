/*
 * Loads the page again when the development server shows another generation of the archive than the page does. No built
 * site has it.
 */

/** Milliseconds between two questions. */
const pause = 400

const script = document.currentScript

if (script instanceof HTMLScriptElement) {
  const { asks, generation } = script.dataset
  const ask = async () => {
    const current = await fetch(asks ?? '', { cache: 'no-store' })
      .then((response) => (response.ok ? response.text() : generation))
      // The server may be about to begin again.
      .catch(() => generation)
    if (current !== generation) location.reload()
    else setTimeout(ask, pause)
  }
  setTimeout(ask, pause)
}
