import { type KeyboardEvent, useId, useState } from 'react'

/**
 * The keys of a field with a list of options below it: a combobox with a listbox, by the W3C's ARIA Authoring
 * Practices. Arrow keys go through the options and past both ends back to the field, Escape closes the list.
 *
 * @param count How many options are offered; with none the list is closed, and the keys are the field's own.
 * @param close Takes the options away.
 */
export function useListbox(count: number, close: () => void) {
  const list = useId()
  const [chosen, setChosen] = useState(-1)
  const isOpen = count > 0
  const press = (event: KeyboardEvent) => {
    if (!isOpen) return
    if (event.key === 'Escape') {
      setChosen(-1)
      close()
    } else if (event.key === 'ArrowDown') setChosen(((chosen + 2) % (count + 1)) - 1)
    else if (event.key === 'ArrowUp') setChosen(((chosen + count + 1) % (count + 1)) - 1)
    else return
    event.preventDefault()
  }
  return {
    /** The option that the arrow keys went to; -1 for none. */
    chosen,
    setChosen,
    list,
    isOpen,
    /** What the field has for the keys, beside its role. */
    field: {
      onKeyDown: press,
      'aria-controls': list,
      'aria-autocomplete': 'list',
      'aria-activedescendant': chosen < 0 ? undefined : `${list}-${chosen}`,
    } as const,
    /** What an option has for the list, beside its role. The field keeps the focus also where a pointer takes one. */
    option: (index: number) =>
      ({
        id: `${list}-${index}`,
        'aria-selected': index === chosen,
        onPointerDown: (event: { preventDefault(): void }) => event.preventDefault(),
      }) as const,
  }
}
