import { defaultTreeAdapter } from 'parse5'
import { attribute, type HtmlElement } from './html-element.ts'
import type { HtmlTextBuilder } from './html-text-builder.ts'

/** Writes before an item what a browser shows there: its number in an ordered list, else a bullet. */
export function markItem(item: HtmlElement, builder: HtmlTextBuilder): void {
  const list = item.parentNode
  if (!list || !defaultTreeAdapter.isElementNode(list) || list.tagName !== 'ol') {
    builder.mark('• ')
    return
  }
  let number = integer(list, 'start') ?? 1
  for (const sibling of list.childNodes) {
    if (!defaultTreeAdapter.isElementNode(sibling) || sibling.tagName !== 'li') continue
    number = integer(sibling, 'value') ?? number
    if (sibling === item) break
    number += 1
  }
  builder.mark(`${number}. `, number)
}

function integer(element: HtmlElement, name: string): number | undefined {
  const value = attribute(element, name)?.trim()
  return value && /^-?\d{1,6}$/.test(value) ? Number(value) : undefined
}
