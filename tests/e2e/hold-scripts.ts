import type { Page, Route } from '@playwright/test'

/** Holds scripts of the page back, those whose addresses fit, until what it resolves to is called: as a slow line does. */
export async function holdScripts(page: Page, scripts: RegExp): Promise<() => Promise<unknown>> {
  const held: Route[] = []
  let isOpen = false
  await page.route(scripts, (route) => (isOpen ? route.continue() : held.push(route)))
  return () => {
    isOpen = true
    return Promise.all(held.map((route) => route.continue()))
  }
}
