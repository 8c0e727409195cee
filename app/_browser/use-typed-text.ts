import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

type TextField = HTMLInputElement | HTMLTextAreaElement

/** The text of a field, and what changes it. */
export interface TypedText<Field extends TextField> {
  field: RefObject<Field | null>
  typed: string
  /** The value that the field is given: none before the page has read it. */
  value: string | undefined
  setTyped: (text: string) => void
}

/**
 * Keeps the text of a field that begins with what the address asks for.
 *
 * Words that a reader typed before the page's script ran are kept: they are read when the script takes over the field, which is
 * given no value before.
 *
 * @param requested what the address asks for; empty where it asks for nothing. It comes into the field when the page is
 *   opened, and with the back button.
 */
export function useTypedText<Field extends TextField>(requested: string): TypedText<Field> {
  const field = useRef<Field>(null)
  const [value, setTyped] = useState<string>()
  const previous = useRef('')
  useLayoutEffect(() => {
    if (field.current) setTyped(field.current.value)
  }, [])
  useEffect(() => {
    if (requested === previous.current) return
    previous.current = requested
    setTyped(requested)
  }, [requested])
  return { field, typed: value ?? '', value, setTyped }
}
